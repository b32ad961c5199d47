import { installGlobals } from "./obsidian/base/globals";
import { type Device, setLanguage, setPlatform } from "./obsidian/base/environment";
import { App } from "./obsidian/app";
import * as obsidian from "./obsidian/index";
import type { Commands } from "./obsidian/plugin/commands";
import type { Plugin } from "./obsidian/plugin/plugin";
import type { PluginFiles } from "./obsidian/plugin/plugins";
import { DataAdapter } from "./obsidian/vault/data-adapter";
import type { Counters } from "./faults/counters";
import type { Faults } from "./faults/faults";
import { type Renders, watchRenders } from "./faults/watch-renders";
import type { Storage } from "./storage/storage";

export interface HostOptions {
  readonly storage: Storage;
  readonly device?: Device;
  /** What `getLanguage()` says; the app's own interface stays English. */
  readonly language?: string;
  /** `cold`: the app has no cache yet, so that every note "changes" once after it opened. */
  readonly start?: "warm" | "cold";
}

/** The app, running over a storage, without a window of its own: the page draws one around it, tests need none. */
export interface Host {
  readonly app: import("obsidian").App;
  /** The same app, typed as what it is here. */
  readonly inside: App;
  readonly obsidian: typeof import("obsidian");
  readonly commands: Commands;
  /** False when there is no such command, or it can't run now. */
  runCommand(id: string): boolean;
  enable(files: PluginFiles): Promise<Plugin>;
  disable(id: string): void;
  /** Loads the vault, then says that the layout is ready. Plugins enabled before see `create` for every file. */
  start(): Promise<void>;
  /** What the system does with an `obsidian://` address. False when nothing is registered for it. */
  openUri(uri: string): boolean;
  /** What the command line does: `obsidian <command> key=value flag`. Rejects when there is no such command. */
  runCli(command: string, parameters?: Readonly<Record<string, string>>): Promise<string>;
  /** Resolves once the metadata cache has caught up. */
  settled(): Promise<void>;
  /** What goes wrong between the vault and its disk: docs/host.md. */
  readonly faults: Faults;
  /** How often the disk and the metadata cache were asked. */
  readonly counters: Counters;
  /** How often something draws itself into an element from now on. */
  watchRenders(element: Element): Renders;
  /** Every plugin unloaded, no key heard any more: the next host in this window has it for itself. */
  close(): void;
}

installGlobals();

export async function createHost({ storage, device = "desktop", language = "en", start = "warm" }: HostOptions): Promise<Host> {
  setPlatform(device);
  setLanguage(language);
  const app = new App(await DataAdapter.open(storage), obsidian);
  // After the adapter, which listens first: who reads `data.json` now, reads the new one.
  storage.onExternalChange(({ path }) => app.plugins.settingsChanged(path));
  // Plugins reach the app by `window.app` too.
  Object.assign(globalThis, { app });
  await app.internalPlugins.load(app.vault.adapter, app.vault.configDir);
  await app.vault.config.load();
  await app.hotkeyManager.load();
  await app.plugins.standIn("periodic-notes");
  return {
    app: app as unknown as import("obsidian").App,
    inside: app,
    obsidian: obsidian as unknown as typeof import("obsidian"),
    commands: app.commands,
    runCommand: (id) => app.commands.executeCommandById(id),
    enable: (files) => app.plugins.enable(files),
    disable: (id) => app.plugins.disable(id),
    start: async () => {
      app.vault.load();
      if (start === "warm") app.metadataCache.loadWarm();
      app.workspace.setLayoutReady();
    },
    openUri: (uri) => {
      const { host, searchParams } = new URL(uri);
      const handler = app.protocolHandlers.get(host);
      handler?.({ action: host, ...Object.fromEntries(searchParams) });
      return handler !== undefined;
    },
    runCli: async (command, parameters = {}) => {
      const handler = app.cliHandlers.get(command);
      if (!handler) throw new Error(`Unknown command: ${command}`);
      const missing = Object.entries(handler.flags).find(([name, { required }]) => required === true && parameters[name] === undefined);
      if (missing) throw new Error(`Missing required parameter: ${missing[0]}`);
      return handler.run({ ...parameters });
    },
    settled: () => app.metadataCache.settled(),
    faults: app.vault.adapter.faults,
    counters: app.vault.adapter.counters,
    watchRenders,
    close: () => {
      for (const id of [...app.plugins.enabledPlugins]) app.plugins.disable(id);
      app.keymap.detach();
    },
  };
}
