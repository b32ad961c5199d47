import { readFileSync } from "node:fs";
import path from "node:path";

/** What a plugin's folder holds, as text. */
export interface PluginTexts {
  readonly manifest: string;
  readonly code: string;
  readonly css: string;
}

/** Throws when the plugin is not built. */
export function pluginTexts(folder: string): PluginTexts {
  const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
  return { manifest: read("manifest.json"), code: read("main.js"), css: read("styles.css") };
}
