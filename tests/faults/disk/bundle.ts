import { mkdtempSync, rmSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Scripts that run in a process of their own, to be killed, to be somebody else, or to be many. */
export interface Bundled {
  readonly child: string;
  readonly cli: string;
  dispose(): void;
}

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));
/** gray-matter is CommonJS and requires Node's own modules by name. */
const REQUIRE = 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);';

export async function bundled(): Promise<Bundled> {
  const folder = mkdtempSync(join(tmpdir(), "reconnect-children-"));
  // Also somebody else has to read the scripts.
  chmodSync(folder, 0o755);
  await build({
    entryPoints: { child: join(REPOSITORY, "tests/faults/disk/child.ts"), cli: join(REPOSITORY, "src/cli/cli.ts") },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    banner: { js: REQUIRE },
    logLevel: "warning",
  });
  return {
    child: join(folder, "child.mjs"),
    cli: join(folder, "cli.mjs"),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
