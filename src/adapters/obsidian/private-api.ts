import type { App } from "obsidian";

/**
 * What is behind a chain of keys in something that has no documented type; undefined as soon as there is nothing. The parts
 * of the app that Reconnect needs and that are private (traps.md, "Obsidian") are reached only through here.
 */
export function property(of: unknown, ...keys: readonly string[]): unknown {
  let value: unknown = of;
  for (const key of keys) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** A text that says something, else null. */
export const textAt = (of: unknown, ...keys: readonly string[]): string | null => {
  const value = property(of, ...keys);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
};

export interface CorePlugin {
  readonly enabled: boolean;
  readonly options: unknown;
}

/** A core plugin (`daily-notes`, `templates`); null when the app has none of that name. */
export function corePlugin(app: App, id: string): CorePlugin | null {
  const plugin = call(property(app, "internalPlugins"), "getPluginById", id);
  if (typeof plugin !== "object" || plugin === null) return null;
  return { enabled: property(plugin, "enabled") === true, options: property(plugin, "instance", "options") };
}

/** Did the user switch a community plugin on? It may not have been loaded yet. */
export const isPluginEnabled = (app: App, id: string): boolean =>
  call(property(app, "plugins", "enabledPlugins"), "has", id) === true;

/** The settings of a community plugin that is running; undefined when it is not. */
export function communitySettings(app: App, id: string): unknown {
  const settings = property(app, "plugins", "plugins", id, "settings");
  return typeof property(settings, "subscribe") === "function" ? storeValue(settings) : settings;
}

/** The value of a Svelte store, which hands it to every subscriber at once (svelte.dev, "Store contract"). */
function storeValue(store: unknown): unknown {
  let value: unknown;
  const stop = call(store, "subscribe", (current: unknown) => {
    value = current;
  });
  if (typeof stop === "function") Reflect.apply(stop, undefined, []);
  return value;
}

function call(of: unknown, method: string, argument: unknown): unknown {
  const found = property(of, method);
  return typeof found === "function" ? (Reflect.apply(found, of, [argument]) as unknown) : undefined;
}
