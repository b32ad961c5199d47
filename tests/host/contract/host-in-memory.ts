import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { PluginManifest } from "obsidian";
import { createHost, type Host, type HostOptions } from "../create-host";
import type { Plugin } from "../obsidian/plugin/plugin";
import type { PluginFiles } from "../obsidian/plugin/plugins";
import { MemoryStorage } from "../storage/memory-storage";

/** What the sample plugin remembers of its own life. */
export interface Seen {
  readonly loadedData: unknown;
  readonly createBeforeLayout: number;
  readonly createAfterLayout: number;
  readonly userEnabled: number;
  readonly layoutReadyAtLoad: boolean;
  readonly uri?: Record<string, string>;
}

// Not `new URL(…, import.meta.url)`: in a browser-like environment Vite makes that an address of its own server.
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "sample-plugin");
const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");

export const samplePlugin: PluginFiles = {
  manifest: JSON.parse(read("manifest.json")) as PluginManifest,
  code: read("main.js"),
  css: read("styles.css"),
};

export interface InMemory extends Host {
  readonly storage: MemoryStorage;
  readonly plugin: Plugin & { readonly seen: Seen };
}

let open: Host | null = null;

/** A started host over these files, the sample plugin enabled, its columns on the page. */
export async function hostWith(files: Record<string, string> = {}, options: Omit<HostOptions, "storage"> = {}): Promise<InMemory> {
  open?.close();
  document.body.className = "";
  document.body.replaceChildren();
  document.head.replaceChildren();
  const storage = new MemoryStorage(Object.entries(files));
  const host = await createHost({ storage, ...options });
  open = host;
  document.body.append(host.inside.ribbonEl, host.inside.workspace.containerEl, host.inside.statusBarEl);
  const plugin = (await host.enable(samplePlugin)) as InMemory["plugin"];
  await host.start();
  await host.settled();
  return { ...host, storage, plugin };
}

/** Presses a key where the focus is. */
export function press(key: string, init: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));
}

export function type(input: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The next time an event fires: its data. */
export function next(source: { on(name: string, callback: (...data: unknown[]) => unknown): unknown }, name: string): Promise<unknown[]> {
  return new Promise((resolve) => source.on(name, (...data) => resolve(data)));
}
