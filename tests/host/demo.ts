import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type DemoOptions, readOptions, USAGE } from "./demo/options";
import { openBrowser } from "./demo/open-browser";
import { bundlePage } from "./page/bundle";
import { sampleVault } from "./sample-vault/sample-vault";
import { startServer } from "./server";
import { writeVault } from "./server/write-vault";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

/** The vault that is shown, and how to clean up after it. */
interface Shown {
  readonly folder: string;
  readonly told: string;
  /** What has gone, once it has; null when there is nothing to clean up. */
  readonly remove: () => string | null;
}

async function demo(options: DemoOptions): Promise<void> {
  const shown = prepare(options);
  const starting = bundlePage().then((page) => startServer({ vault: shown.folder, plugin: REPOSITORY, page, port: options.port }));
  const server = await starting.catch((error: unknown) => {
    shown.remove();
    throw error;
  });
  console.log(shown.told);
  console.log(`Reconnect runs at ${server.url} (Ctrl-C stops it)`);
  if (options.open) openBrowser(server.url);

  const stop = async (): Promise<void> => {
    await server.close();
    const removed = shown.remove();
    if (removed !== null) console.log(`\nRemoved ${removed}`);
    process.exit(0);
  };
  process.once("SIGINT", () => void stop());
  process.once("SIGTERM", () => void stop());
}

function prepare({ vault, inPlace, today }: DemoOptions): Shown {
  if (vault !== undefined && !isFolder(vault)) throw new Error(`No such folder: ${vault}`);
  if (vault !== undefined && inPlace) {
    const folder = path.resolve(vault);
    return { folder, told: `IN PLACE: what you do changes the notes in ${folder}`, remove: () => null };
  }
  const notes = vault === undefined ? sampleVault(today ?? localToday()) : null;
  const temporary = mkdtempSync(path.join(os.tmpdir(), "reconnect-demo-"));
  const folder = path.join(temporary, vault === undefined ? "Kasia" : path.basename(path.resolve(vault)));
  mkdirSync(folder);
  if (notes !== null) writeVault(folder, notes);
  if (vault !== undefined) cpSync(vault, folder, { recursive: true, filter: (from) => path.basename(from) !== ".git" });
  const what = vault === undefined ? "A sample vault" : `A copy of ${path.resolve(vault)}`;
  const remove = (): string => {
    rmSync(temporary, { recursive: true, force: true });
    return folder;
  };
  return { folder, told: `${what} is in ${folder}; it goes when the demo stops`, remove };
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The day on this machine's own calendar. */
function localToday(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}

try {
  await demo(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(USAGE);
  process.exitCode = 2;
}
