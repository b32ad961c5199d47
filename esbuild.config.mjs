// Builds main.js (the plugin; its one external is `obsidian`) and dist/cli.mjs (Node).
import { statSync, writeFileSync } from "node:fs";
import esbuild from "esbuild";
import { bundleContents } from "./scripts/bundle-contents.mjs";
import { packWords } from "./scripts/pack-words.mjs";

const watch = process.argv.includes("--watch");
const quiet = process.argv.includes("--quiet");

const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch ? "inline" : false,
  logLevel: quiet ? "warning" : "info",
  legalComments: "none",
  charset: "utf8",
  jsx: "automatic",
  jsxImportSource: "preact",
};

/** @type {import("esbuild").BuildOptions} */
const plugin = {
  ...shared,
  entryPoints: ["src/main.ts"],
  outfile: "main.js",
  format: "cjs",
  target: "es2021",
  // Native since Safari 15; turned into WeakMaps they cost ten times as much.
  supported: {
    "class-field": true,
    "class-private-accessor": true,
    "class-private-brand-check": true,
    "class-private-field": true,
    "class-private-method": true,
  },
  platform: "browser",
  external: ["obsidian"],
  plugins: watch ? [] : [packWords()],
  write: watch,
  metafile: true,
};

/** @type {import("esbuild").BuildOptions} */
const cli = {
  ...shared,
  entryPoints: ["src/cli/cli.ts"],
  outfile: "dist/cli.mjs",
  format: "esm",
  target: "node20",
  platform: "node",
  // gray-matter is CommonJS and requires Node's own modules by name.
  banner: {
    js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
  },
};

if (watch) {
  for (const options of [plugin, cli]) await (await esbuild.context(options)).watch();
} else {
  const [built] = await Promise.all([esbuild.build(plugin), esbuild.build(cli)]);
  for (const { path, contents } of built.outputFiles ?? []) writeFileSync(path, contents);
  if (!quiet && built.metafile) console.log(bundleContents(built.metafile, "main.js", statSync("main.js").size));
}
