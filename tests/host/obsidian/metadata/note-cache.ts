import type { CachedMetadata, FrontmatterLinkCache, SectionCache } from "obsidian";
import { getFrontMatterInfo, parseYaml } from "../base/yaml";
import { type Block, blocksOf } from "./blocks";
import { inlineOf, shownText } from "./inline";
import { Lines } from "./lines";
import { listItemsOf } from "./list-items";

/**
 * What the app's metadata cache says of a note. Every field and position of the 57 recordings of the real app is equal
 * (`contract/recordings.test.ts`). Written apart from the plugin's own outline on purpose: two witnesses.
 */
export function cachedMetadataOf(text: string): CachedMetadata {
  const lines = new Lines(text);
  const yamlEnd = lastLineOfFrontmatter(text);
  const blocks = blocksOf(lines, yamlEnd + 1);
  const all: Block[] = yamlEnd < 0 ? blocks : [{ type: "yaml", start: 0, end: yamlEnd }, ...blocks];
  const cache: CachedMetadata = {};
  const frontmatter = frontmatterOf(text);
  if (frontmatter) {
    cache.frontmatter = frontmatter;
    cache.frontmatterLinks = frontmatterLinks("", frontmatter);
    cache.frontmatterPosition = lines.span(0, 0, yamlEnd);
  }
  const sections = all.map((block) => sectionOf(block, lines));
  const headings = all.filter((block) => block.type === "heading").map((block) => headingOf(block, lines));
  const listItems = listItemsOf(lines, all);
  const { links, embeds, tags } = inlineOf(lines, all);
  // The app leaves out what a note has none of.
  if (sections.length > 0) cache.sections = sections;
  if (headings.length > 0) cache.headings = headings;
  if (listItems.length > 0) cache.listItems = listItems;
  if (links.length > 0) cache.links = links;
  if (embeds.length > 0) cache.embeds = embeds;
  if (tags.length > 0) cache.tags = tags;
  nameBlocks(cache, lines);
  return cache;
}

/** -1 without frontmatter. */
function lastLineOfFrontmatter(text: string): number {
  const info = getFrontMatterInfo(text);
  return info.exists ? text.slice(0, info.contentStart).replace(/\r?\n$/, "").split("\n").length - 1 : -1;
}

/** Null when there is none, when it is empty, when it is not key and value, and when it can't be read. */
function frontmatterOf(text: string): Record<string, unknown> | null {
  const info = getFrontMatterInfo(text);
  if (!info.exists) return null;
  try {
    const parsed = parseYaml(info.frontmatter);
    return parsed !== null && typeof parsed === "object" && !Array.isArray(parsed) ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/**
 * A property's value is a link when it is one `[[…]]` as a whole; list elements get `key.0`, `key.1` … Aliases make one
 * value stand in many places, also in itself: each is walked where it first stands.
 */
function frontmatterLinks(key: string, value: unknown, seen = new Set<unknown>()): FrontmatterLinkCache[] {
  if (typeof value === "string") {
    const match = /^\s*\[\[([^[\]|]+)(?:\|([^\]]*))?\]\]\s*$/.exec(value);
    if (!match) return [];
    const [original, link = "", shown] = match;
    return [{ key, link, original: original.trim(), displayText: shown ?? shownText(link) }];
  }
  if (value === null || typeof value !== "object" || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([name, inner]) => frontmatterLinks(key === "" ? name : `${key}.${name}`, inner, seen));
}

/** A paragraph or list item that ends in `^id` can be linked to by it. */
function nameBlocks(cache: CachedMetadata, lines: Lines): void {
  for (const block of [...(cache.sections ?? []), ...(cache.listItems ?? [])]) {
    if ("type" in block && block.type !== "paragraph") continue;
    const { start, end } = block.position;
    const line = "type" in block ? end.line : start.line;
    const id = /(?:^|\s)\^([a-zA-Z0-9-]+)$/.exec(lines.at(line))?.[1];
    if (id === undefined) continue;
    block.id = id;
    cache.blocks = { ...cache.blocks, [id.toLowerCase()]: { id, position: { start, end } } };
  }
}

function sectionOf(block: Block, lines: Lines): SectionCache {
  return { type: block.type, position: lines.span(block.start, 0, block.end) };
}

function headingOf(block: Block, lines: Lines): { heading: string; level: number; position: SectionCache["position"] } {
  const text = lines.at(block.start).trim();
  const level = /^#+/.exec(text)?.[0].length ?? 1;
  const heading = text.slice(level).replace(/[ \t]+#+$/, "").trim();
  return { heading, level, position: lines.span(block.start, 0, block.start) };
}
