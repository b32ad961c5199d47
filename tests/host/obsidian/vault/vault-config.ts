import { readJson } from "../base/read-json";
import type { DataAdapter } from "./data-adapter";

/** The user's own options that the host follows, at the app's defaults (help.obsidian.md, Settings, "Files and links"). */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  alwaysUpdateLinks: false,
  attachmentFolderPath: "/",
  newFileFolderPath: "/",
  newFileLocation: "root",
  newLinkFormat: "shortest",
  trashOption: "system",
  useMarkdownLinks: false,
};

/** `app.json` of the config folder. */
export class VaultConfig {
  readonly #adapter: DataAdapter;
  readonly #path: string;
  #values: Record<string, unknown> = {};

  constructor(adapter: DataAdapter, configDir: string) {
    this.#adapter = adapter;
    this.#path = `${configDir}/app.json`;
  }

  async load(): Promise<void> {
    this.#values = ((await readJson(this.#adapter, this.#path)) ?? {}) as Record<string, unknown>;
  }

  get(key: string): unknown {
    return this.#values[key] ?? DEFAULTS[key];
  }

  set(key: string, value: unknown): void {
    this.#values = { ...this.#values, [key]: value };
    void this.#adapter.write(this.#path, JSON.stringify(this.#values, null, 2));
  }
}
