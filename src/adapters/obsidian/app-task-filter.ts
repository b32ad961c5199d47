import { type App, normalizePath } from "obsidian";
import { isPluginEnabled, textAt } from "./private-api";

const TASKS = "obsidian-tasks-plugin";

/**
 * The global filter of the Tasks plugin; null when it has none, is off, or can't be read. The plugin keeps its settings to
 * itself, so that its `data.json` is read; a change of them asks for a restart of the app there too.
 */
export async function appTaskFilter(app: App): Promise<string | null> {
  if (!isPluginEnabled(app, TASKS)) return null;
  try {
    const text = await app.vault.adapter.read(normalizePath(`${app.vault.configDir}/plugins/${TASKS}/data.json`));
    return textAt(JSON.parse(text) as unknown, "globalFilter");
  } catch {
    return null;
  }
}
