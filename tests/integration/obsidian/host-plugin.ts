import { Plugin as ObsidianPlugin } from "obsidian";
import { createHost, type Host, type HostOptions } from "../../host/create-host";
import { Plugin } from "../../host/obsidian/plugin/plugin";
import { MemoryStorage } from "../../host/storage/memory-storage";

export interface HostWithPlugin {
  readonly host: Host;
  readonly plugin: ObsidianPlugin;
  readonly storage: MemoryStorage;
}

class EmptyPlugin extends Plugin {}

/** The app over these files, started, with an empty plugin in it to hang adapters on. */
export async function hostWithPlugin(
  files: Readonly<Record<string, string>> = {},
  options: Partial<HostOptions> & { readonly notStarted?: true } = {},
): Promise<HostWithPlugin> {
  const storage = new MemoryStorage(Object.entries(files));
  const host = await createHost({ storage, ...options });
  const manifest = { id: "reconnect", name: "", version: "", minAppVersion: "", description: "", author: "", isDesktopOnly: false };
  const plugin = new EmptyPlugin(host.inside, manifest);
  plugin.load();
  if (options.notStarted !== true) await host.start();
  return { host, plugin: plugin as unknown as ObsidianPlugin, storage };
}

/** Its settings files, as the app and Periodic Notes keep them. */
export const dailyFiles = (options: {
  readonly core?: unknown;
  readonly coreEnabled?: boolean;
  readonly periodic?: unknown;
  readonly templates?: unknown;
}): Record<string, string> => ({
  ".obsidian/core-plugins.json": JSON.stringify({ "daily-notes": options.coreEnabled ?? true, templates: true }),
  ...("core" in options ? { ".obsidian/daily-notes.json": JSON.stringify(options.core) } : {}),
  ...("templates" in options ? { ".obsidian/templates.json": JSON.stringify(options.templates) } : {}),
  ...("periodic" in options
    ? {
        ".obsidian/community-plugins.json": '["periodic-notes"]',
        ".obsidian/plugins/periodic-notes/data.json": JSON.stringify(options.periodic),
      }
    : {}),
});
