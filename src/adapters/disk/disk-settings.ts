import { mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SettingsStore } from "../../app/ports";
import { nodeDisk } from "./disk";
import { readJson } from "./json-file";
import { removeQuietly, writeBeside } from "./write-beside";

const DATA = ".obsidian/plugins/reconnect/data.json";

/** The plugin's `data.json`, where the app keeps it. */
export class DiskSettings implements SettingsStore {
  readonly #file: string;

  constructor(vault: string) {
    this.#file = join(vault, DATA);
  }

  /** What isn't JSON is given as a text: not the settings, and not nothing. */
  load(): Promise<unknown> {
    const file = readJson(this.#file);
    if (file.kind === "missing") return Promise.resolve(null);
    return Promise.resolve(file.kind === "read" ? file.data : file.reason);
  }

  save(data: Readonly<Record<string, unknown>>): Promise<void> {
    mkdirSync(dirname(this.#file), { recursive: true });
    const temporary = writeBeside(nodeDisk, this.#file, Buffer.from(`${JSON.stringify(data, null, 2)}\n`), null);
    try {
      renameSync(temporary, this.#file);
    } catch (error) {
      removeQuietly(nodeDisk, temporary);
      throw error;
    }
    return Promise.resolve();
  }
}
