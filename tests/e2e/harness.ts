import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { bundlePage } from "../host/page/bundle";
import { sampleVault } from "../host/sample-vault/sample-vault";
import { startServer } from "../host/server";
import { writeVault } from "../host/server/write-vault";
import { findChromium } from "./chromium";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

export interface StartOptions {
  readonly dark?: boolean;
  readonly phone?: boolean;
  readonly lang?: "en" | "pl";
  /** Of the sample vault, and what the browser's clock says (at noon): `YYYY-MM-DD`. Unset: the real clock. */
  readonly today?: string;
  /** The browser's time zone. */
  readonly timezone?: string;
  /** `cold`: the app has no cache yet. */
  readonly start?: "warm" | "cold";
  /** Where `main.js` is; the repository, unless it is another plugin's turn. */
  readonly plugin?: string;
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

/** One browser and one page bundle for all that run in this file; a context of its own for each. */
let shared: { readonly browser: Promise<Browser>; readonly page: Promise<Map<string, string>> } | null = null;

/** Starts the host over a copy of the vault and waits until the plugin stands. Call `stopBrowser` in `afterAll`. */
export async function start(vault?: VaultSource, options: StartOptions = {}): Promise<Running> {
  shared ??= { browser: chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS }), page: bundlePage() };
  const folder = copyOf(vault, options.today);
  const server = await startServer({ vault: folder, plugin: options.plugin ?? REPOSITORY, page: await shared.page });
  const context = await (await shared.browser).newContext({
    viewport: options.phone ? PHONE : DESKTOP,
    hasTouch: options.phone ?? false,
    ...(options.timezone === undefined ? {} : { timezoneId: options.timezone }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  // Noon by the browser's own zone.
  if (options.today !== undefined) await page.clock.setFixedTime(await page.evaluate((day) => new Date(`${day}T12:00:00`).getTime(), options.today));

  await page.goto(server.url + query(options));
  await page.waitForSelector("body[data-ready]");
  if ((await page.getAttribute("body", "data-ready")) === "error") errors.push(await page.innerText(".host-error"));
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

export async function stopBrowser(): Promise<void> {
  const running = shared;
  shared = null;
  await (await running?.browser)?.close();
}

/** What `boot.ts` puts on the page. */
interface HostPage {
  readonly host: { readonly app: import("obsidian").App; runCommand(id: string): boolean };
}

function query({ dark, phone, lang, start: from }: StartOptions): string {
  const chosen = { theme: dark ? "dark" : "light", device: phone ? "phone" : "desktop", lang: lang ?? "en", start: from ?? "warm" };
  return `?${new URLSearchParams(chosen)}&framed`;
}

function copyOf(vault: VaultSource | undefined, today: string | undefined): string {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), "reconnect-e2e-")), "Vault");
  mkdirSync(folder);
  if (typeof vault === "string") cpSync(vault, folder, { recursive: true });
  else writeVault(folder, vault === undefined ? sampleVault(today ?? localToday()) : vault instanceof Map ? vault : new Map(Object.entries(vault)));
  return folder;
}

/** Of this process's own clock and zone. */
function localToday(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}
