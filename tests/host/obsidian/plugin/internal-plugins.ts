import { readJson } from "../base/read-json";
import type { DataAdapter } from "../vault/data-adapter";

interface InternalPlugin {
  readonly enabled: boolean;
  readonly instance: { readonly options: Record<string, unknown> };
}

/** Core plugins whose settings others read, and the file of the config folder each keeps them in. */
const FILES = { "daily-notes": "daily-notes.json", templates: "templates.json", bases: "bases.json" } as const;

/** `app.internalPlugins`: not in obsidian.d.ts, and the only way to the Daily notes settings. */
export class InternalPlugins {
  readonly plugins: Record<string, InternalPlugin> = {};

  /** Reads the settings; every core plugin is on unless `core-plugins.json` says otherwise. */
  async load(adapter: DataAdapter, configDir: string): Promise<void> {
    const enabled = enabledFrom(await readJson(adapter, `${configDir}/core-plugins.json`));
    for (const [id, file] of Object.entries(FILES)) {
      const options = await readJson(adapter, `${configDir}/${file}`);
      this.plugins[id] = { enabled: enabled(id), instance: { options: (options ?? {}) as Record<string, unknown> } };
    }
  }

  getPluginById(id: string): InternalPlugin | null {
    return this.plugins[id] ?? null;
  }
  getEnabledPluginById(id: string): InternalPlugin["instance"] | null {
    const plugin = this.plugins[id];
    return plugin?.enabled ? plugin.instance : null;
  }
}

/** Older vaults list what is enabled, newer ones map every id to true or false. */
function enabledFrom(stored: unknown): (id: string) => boolean {
  if (Array.isArray(stored)) return (id) => stored.includes(id);
  if (stored !== null && typeof stored === "object") return (id) => (stored as Record<string, unknown>)[id] === true;
  return () => true;
}
