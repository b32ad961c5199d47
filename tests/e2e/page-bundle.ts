import type { TestProject } from "vitest/node";
import { bundlePage } from "../host/page/bundle";

declare module "vitest" {
  interface ProvidedContext {
    /** The host's page: path → content. */
    readonly pageBundle: [path: string, content: string][];
  }
}

/** Before any test file runs: the page is bundled once for all of them. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("pageBundle", [...(await bundlePage())]);
}
