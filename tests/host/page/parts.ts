import type { PluginManifest } from "obsidian";
import type { PluginFiles } from "../obsidian/plugin/plugins";

/** All that the page is made of, as text: what a frame for the app is filled with. */
export interface Parts {
  readonly script: string;
  readonly styles: string;
  readonly plugin: PluginFiles;
}

/** A page that stands in one file brings its parts along. */
export type InlineParts = Omit<Parts, "plugin"> & { readonly manifest: string; readonly code: string; readonly css: string };

export function inlineParts(): Parts | null {
  const { hostParts } = globalThis as { hostParts?: InlineParts };
  return hostParts ? { script: hostParts.script, styles: hostParts.styles, plugin: pluginFiles(hostParts) } : null;
}

export async function fetchParts(): Promise<Parts> {
  const [script, styles, plugin] = await Promise.all([get("/host.js"), get("/host.css"), fetchPlugin()]);
  return { script, styles, plugin };
}

export async function fetchPlugin(): Promise<PluginFiles> {
  const [manifest, code, css] = await Promise.all([get("/plugin/manifest.json"), get("/plugin/main.js"), get("/plugin/styles.css")]);
  return pluginFiles({ manifest, code, css });
}

function pluginFiles({ manifest, code, css }: { manifest: string; code: string; css: string }): PluginFiles {
  return { manifest: JSON.parse(manifest) as PluginManifest, code, css };
}

async function get(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`There is no ${path} yet: run npm run build`);
  return response.text();
}
