import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Serious and critical findings of axe-core within an element, in a line each. Frames are looked at on their own. */
export async function barriers(where: Page | Frame, within: string): Promise<string[]> {
  if (!(await where.evaluate(() => "axe" in globalThis))) await where.evaluate(AXE);
  return where.evaluate(async (scope) => {
    const { axe } = globalThis as unknown as { axe: { run(context: string, options: RunOptions): Promise<AxeResults> } };
    const { violations } = await axe.run(scope, { resultTypes: ["violations"], iframes: false });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any.map(({ message }) => message).join("; ")}`));
  }, within);
}
