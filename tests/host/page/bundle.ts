import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));

/** The page, built in memory: path under `/` → content. */
export async function bundlePage(): Promise<Map<string, string>> {
  const [result, html, css] = await Promise.all([
    build({
      entryPoints: [path.join(here, "boot.ts")],
      bundle: true,
      write: false,
      format: "iife",
      target: "es2022",
      platform: "browser",
      // Names stay, so that a stack trace can be read.
      minifyWhitespace: true,
      minifySyntax: true,
      logLevel: "silent",
      // Packages written for Node ask for these; nothing that the page uses needs them.
      define: { "process.env.NODE_ENV": '"production"' },
    }),
    readFile(path.join(here, "index.html"), "utf8"),
    styles(),
  ]);
  return new Map([
    ["/", html],
    ["/host.js", result.outputFiles[0]?.text ?? ""],
    ["/host.css", css],
  ]);
}

/** Every style sheet of the page, variables first. */
async function styles(): Promise<string> {
  const folder = path.join(here, "styles");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".css")).sort();
  return (await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")))).join("\n");
}
