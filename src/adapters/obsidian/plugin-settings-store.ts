import type { Plugin } from "obsidian";
import type { SettingsStore } from "../../app/ports";

/** The plugin's `data.json`. A file that is no JSON throws: it is not overwritten with defaults behind the user's back. */
export class PluginSettingsStore implements SettingsStore {
  readonly #plugin: Plugin;

  constructor(plugin: Plugin) {
    this.#plugin = plugin;
  }

  async load(): Promise<unknown> {
    const data: unknown = await this.#plugin.loadData();
    return data ?? null;
  }

  async save(data: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#plugin.saveData(data);
  }
}
