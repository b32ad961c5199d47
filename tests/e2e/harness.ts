import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { bundlePage } from "../host/page/bundle";
import { sampleVault } from "../host/sample-vault/sample-vault";
import { startServer } from "../host/server";
import { writeVault } from "../host/server/write-vault";
import { openPage, type PageOptions, standing } from "./browser";

export { stopBrowser } from "./browser";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

/** `today` is that of the sample vault too. */
export interface StartOptions extends PageOptions {
  readonly dark?: boolean;
  readonly lang?: "en" | "pl";
  /** `cold`: the app has no cache yet. */
  readonly start?: "warm" | "cold";
  /** Where `main.js` is; the repository, unless it is another plugin's turn. */
  readonly plugin?: string;
  /** With the page's controls around the app, which is in a frame then. */
  readonly desk?: boolean;
}

/** The built plugin running in a browser over a real folder. */
export interface Running {
  readonly page: Page;
  readonly url: string;
  /** The vault's folder: a copy that goes when it is closed. */
  readonly folder: string;
  /** What went wrong on the page: `console.error` and uncaught errors. */
  readonly errors: string[];
  /** The text of a file as it is on disk. */
  disk(path: string): string;
  exists(path: string): boolean;
  /** Writes a file past the app, as another program would. */
  write(path: string, text: string): void;
  /** Opens a note in the middle, as a click on it would. */
  open(path: string): Promise<void>;
  /** Runs a command by its full id; false when it can't run now. */
  run(command: string): Promise<boolean>;
  close(): Promise<void>;
}

/** A folder to copy, or files of a vault, or nothing: the sample vault. */
export type VaultSource = string | ReadonlyMap<string, string> | Readonly<Record<string, string>>;

/** Starts the host over a copy of the vault and waits until the plugin stands. Call `stopBrowser` in `afterAll`. */
export async function start(vault?: VaultSource, options: StartOptions = {}): Promise<Running> {
  const { folder, reset } = copyOf(vault, options.today);
  const server = await startServer({ vault: folder, plugin: options.plugin ?? REPOSITORY, page: await pageBundle(), reset });
  const opened = await openPage(options);
  const { page, context, errors } = opened;
  await page.goto(server.url + query(options));
  await standing(opened);
  return {
    page,
    url: server.url,
    folder,
    errors,
    disk: (file) => readFileSync(path.join(folder, file), "utf8"),
    exists: (file) => existsSync(path.join(folder, file)),
    write: (file, text) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    },
    open: (file) => page.evaluate((path) => (globalThis as unknown as HostPage).host.app.workspace.openLinkText(path, ""), file),
    run: (command) => page.evaluate((id) => (globalThis as unknown as HostPage).host.runCommand(id), command),
    close: async () => {
      await context.close();
      await server.close();
      rmSync(path.dirname(folder), { recursive: true, force: true });
    },
  };
}

/** What `boot.ts` puts on the page. */
interface HostPage {
  readonly host: { readonly app: import("obsidian").App; runCommand(id: string): boolean };
}

/** In a test: bundled once for all files. Elsewhere (pictures): now. */
export async function pageBundle(): Promise<ReadonlyMap<string, string>> {
  if (process.env["VITEST"] === undefined) return bundlePage();
  return new Map((await import("vitest")).inject("pageBundle"));
}

function query({ dark, phone, lang, start: from, desk }: StartOptions): string {
  const chosen = { theme: dark ? "dark" : "light", device: phone ? "phone" : "desktop", lang: lang ?? "en", start: from ?? "warm" };
  return `?${new URLSearchParams(chosen)}${desk ? "" : "&framed"}`;
}

function copyOf(vault: VaultSource | undefined, today: string | undefined): { readonly folder: string; readonly reset: () => void } {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), "reconnect-e2e-")), "Vault");
  const fill = (): void => {
    mkdirSync(folder, { recursive: true });
    if (typeof vault === "string") cpSync(vault, folder, { recursive: true });
    else writeVault(folder, vault === undefined ? sampleVault(today ?? localToday()) : vault instanceof Map ? vault : new Map(Object.entries(vault)));
  };
  fill();
  const reset = (): void => {
    for (const child of readdirSync(folder)) rmSync(path.join(folder, child), { recursive: true });
    fill();
  };
  return { folder, reset };
}

/** Of this process's own clock and zone. */
function localToday(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}
