import { parse, stringify } from "yaml";

/** Obsidian's YAML is the core schema: dates stay text. Throws on what can't be read, as the app's does. */
export function parseYaml(text: string): unknown {
  return parse(text, { schema: "core", merge: false, logLevel: "error" });
}

/** Long lines stay on one line and an empty value is written as nothing, as the app's properties editor does. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: "" });
}

export interface FrontMatterInfo {
  exists: boolean;
  frontmatter: string;
  from: number;
  to: number;
  contentStart: number;
}

/** obsidian.d.ts, `getFrontMatterInfo`: the block between `---` on the first line and the next line that is `---`. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(content);
  const none = { exists: false, frontmatter: "", from: 0, to: 0, contentStart: 0 };
  if (!open) return none;
  const from = open[0].length;
  const close = /^---[ \t]*(?:\r?\n|$)/gm;
  close.lastIndex = from;
  const end = close.exec(content);
  if (!end) return none;
  const frontmatter = content.slice(from, end.index).replace(/\r?\n$/, "");
  return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: end.index + end[0].length };
}
