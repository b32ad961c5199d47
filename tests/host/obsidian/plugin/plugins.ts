import type { PluginManifest } from "obsidian";
import type { App } from "../app";
import { Component } from "../base/component";
import { readJson } from "../base/read-json";
import type { Plugin } from "./plugin";
import { SettingsStore } from "./settings-store";

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** A plugin as it lies in its folder. */
export interface PluginFiles {
  readonly manifest: PluginManifest;
  /** `main.js`: CommonJS. */
  readonly code: string;
  /** `styles.css`. */
  readonly css: string;
}

/** `app.plugins`: which community plugins there are, and how ours comes and goes. */
export class Plugins {
  readonly manifests: Record<string, PluginManifest> = {};
  readonly plugins: Record<string, unknown> = {};
  readonly enabledPlugins = new Set<string>();
  readonly #app: App;
  readonly #obsidian: unknown;

  constructor(app: App, obsidian: unknown) {
    this.#app = app;
    this.#obsidian = obsidian;
  }

  getPlugin(id: string): unknown {
    return this.plugins[id] ?? null;
  }

  /** Runs `main.js` as the app does and loads what it exports. The very first time, `onUserEnable` follows. */
  async enable(files: PluginFiles): Promise<Plugin> {
    const { manifest } = files;
    const first = await this.#isFirstTime(manifest.id);
    const Class = evaluate(files, this.#obsidian);
    const plugin = new Class(this.#app, manifest);
    const style = document.head.createEl("style", { text: files.css, attr: { "data-plugin": manifest.id } });
    plugin.register(() => style.remove());
    this.manifests[manifest.id] = manifest;
    this.enabledPlugins.add(manifest.id);
    await loaded(plugin);
    this.plugins[manifest.id] = plugin;
    if (first) plugin.onUserEnable();
    return plugin;
  }

  disable(id: string): void {
    const plugin = this.plugins[id];
    delete this.plugins[id];
    this.enabledPlugins.delete(id);
    if (plugin instanceof Component) plugin.unload();
  }

  /** obsidian.d.ts, `onExternalSettingsChange`: "Called when the `data.json` file is modified on disk externally". */
  settingsChanged(path: string): void {
    const [, id = ""] = /\/plugins\/([^/]+)\/data\.json$/.exec(path) ?? [];
    const plugin = this.plugins[id] as Plugin | undefined;
    void plugin?.onExternalSettingsChange?.();
  }

  /** Another plugin that the vault lists as enabled, as far as others look into it: its settings and its manifest. */
  async standIn(id: string): Promise<void> {
    const { adapter, configDir } = this.#app.vault;
    const listed = await readJson(adapter, `${configDir}/community-plugins.json`);
    if (!Array.isArray(listed) || !listed.includes(id)) return;
    const settings = (await readJson(adapter, `${configDir}/plugins/${id}/data.json`)) ?? {};
    this.enabledPlugins.add(id);
    this.plugins[id] = { settings: settingsOf(id, settings), manifest: { id } };
  }

  async #isFirstTime(id: string): Promise<boolean> {
    const { adapter, configDir } = this.#app.vault;
    return !this.manifests[id] && !(await adapter.exists(`${configDir}/plugins/${id}/data.json`));
  }
}

/** Periodic Notes 1.0 keeps them in a Svelte store (its `src/main.ts`), 0.x as they are. */
function settingsOf(id: string, settings: unknown): unknown {
  const inStore = id === "periodic-notes" && typeof settings === "object" && settings !== null && "calendarSets" in settings;
  return inStore ? new SettingsStore(settings) : settings;
}

/** A plugin that also runs on phones may need nothing but `obsidian`. */
function evaluate({ manifest, code }: PluginFiles, obsidian: unknown): PluginClass {
  const module: { exports: { default?: PluginClass } } = { exports: {} };
  const require = (id: string): unknown => {
    if (id === "obsidian") return obsidian;
    throw new Error(`Cannot find module '${id}'`);
  };
  // How the app itself loads a plugin.
  const run = new Function("require", "module", "exports", `${code}\n//# sourceURL=plugin:${manifest.id}`) as (require: unknown, module: unknown, exports: unknown) => void;
  run(require, module, module.exports);
  return module.exports.default ?? (module.exports as unknown as PluginClass);
}

/** The app waits for `onload` to end; `Component.load` doesn't. */
async function loaded(plugin: Plugin): Promise<void> {
  const original: () => unknown = plugin.onload.bind(plugin);
  let result: unknown;
  plugin.onload = () => {
    result = original();
  };
  plugin.load();
  await result;
}
