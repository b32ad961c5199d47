// Bundles the benchmark as the plugin and the CLI are bundled, and runs it: a loader that compiles on the fly makes other code.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const outfile = fileURLToPath(new URL("../../dist/bench.mjs", import.meta.url));

await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["tests/bench/main.ts"],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  legalComments: "none",
  // gray-matter is CommonJS and requires Node's own modules by name.
  banner: { js: 'import { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);' },
});

const { status } = spawnSync(process.execPath, ["--expose-gc", outfile, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
