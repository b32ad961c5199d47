import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildPlugin } from "./demo/build-plugin";
import { openBrowser } from "./demo/open-browser";
import { type DemoOptions, readOptions, USAGE } from "./demo/options";
import { prepareVault } from "./demo/shown-vault";
import { bundlePage } from "./page/bundle";
import { pluginTexts } from "./page/plugin-texts";
import { singleFile } from "./page/single-file";
import { startServer } from "./server";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

async function demo(options: DemoOptions): Promise<void> {
  if (options.once) return writeOnce();
  const shown = prepareVault(options);
  let stop = (): void => {
    shown.remove();
    process.exit(0);
  };
  process.once("SIGINT", () => stop());
  process.once("SIGTERM", () => stop());
  const server = await makePage()
    .then((page) => startServer({ vault: shown.folder, plugin: REPOSITORY, page, port: options.port, told: shown.short, ...(shown.reset && { reset: shown.reset }) }))
    .catch((error: unknown) => {
      shown.remove();
      throw error;
    });
  stop = () => {
    const removed = shown.remove();
    if (removed !== null) console.log(`\nRemoved ${removed}`);
    void server.close().then(() => process.exit(0));
  };
  console.log(shown.told);
  console.log(`Reconnect runs at ${server.url} after ${seconds()} (Ctrl-C stops it)`);
  if (options.open) openBrowser(server.url);
}

async function writeOnce(): Promise<void> {
  const page = await makePage();
  const file = path.join(REPOSITORY, "dist/demo/index.html");
  const html = singleFile(page, pluginTexts(REPOSITORY));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, html);
  console.log(`Wrote ${file} (${Math.round(Buffer.byteLength(html) / 1000)} kB) after ${seconds()}`);
  console.log(`Open it in a browser: ${pathToFileURL(file).href}`);
}

/** The plugin and the page are built side by side. */
async function makePage(): Promise<Map<string, string>> {
  const [page] = await Promise.all([bundlePage(), buildPlugin(REPOSITORY)]);
  return page;
}

/** Since this process began. */
function seconds(): string {
  return `${(performance.now() / 1000).toFixed(1)} s`;
}

try {
  await demo(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(USAGE);
  process.exitCode = 2;
}
