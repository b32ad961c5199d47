import { join } from "node:path";
import { jsonText, readJson } from "./json-file";

const COMMUNITY = ".obsidian/community-plugins.json";
const TASKS = "obsidian-tasks-plugin";

/** The global filter of the vault's Tasks plugin; null when it has none, is off, or can't be read. */
export function diskTaskFilter(vault: string): string | null {
  const enabled = readJson(join(vault, COMMUNITY));
  if (enabled.kind !== "read" || !Array.isArray(enabled.data) || !enabled.data.includes(TASKS)) return null;
  const file = readJson(join(vault, ".obsidian/plugins", TASKS, "data.json"));
  return file.kind === "read" ? jsonText(file.data, "globalFilter") || null : null;
}
