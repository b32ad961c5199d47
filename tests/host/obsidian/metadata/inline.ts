import type { EmbedCache, LinkCache, TagCache } from "obsidian";
import type { Block } from "./blocks";
import type { Lines } from "./lines";

export interface Inline {
  readonly links: LinkCache[];
  readonly embeds: EmbedCache[];
  readonly tags: TagCache[];
}

const WITHOUT_INLINE = new Set<Block["type"]>(["yaml", "code", "comment", "html", "math", "thematicBreak"]);

/** `![[target#sub|shown]]` or `![shown](<target> "title")`, one expression so that they come in reading order. */
const LINK = /(!?)(?:\[\[([^[\]|]+)(?:\|([^\]]*))?\]\]|\[([^[\]]*)\]\((?:<([^>]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+"[^"]*")?\))/gu;
/** After a blank, a bracket or, as recorded, an escaped bracket. */
const TAG = /(^|[\s(]|\\[[\]])#([\p{L}\p{N}\p{Extended_Pictographic}_/-]+)/gu;
const EXTERNAL = /^[a-z][a-z0-9+.-]*:/i;

export function inlineOf(lines: Lines, blocks: readonly Block[]): Inline {
  const found: Inline = { links: [], embeds: [], tags: [] };
  for (const block of blocks) {
    if (WITHOUT_INLINE.has(block.type)) continue;
    const visible = mask(lines.texts.slice(block.start, block.end + 1).join("\n")).split("\n");
    for (const [index, text] of visible.entries()) scanLine(lines, block.start + index, text, found);
  }
  return found;
}

function scanLine(lines: Lines, line: number, text: string, found: Inline): void {
  let withoutLinks = text;
  for (const match of text.matchAll(LINK)) {
    const [original, embed, wiki, wikiShown, markdownShown, bracketed, plain] = match;
    withoutLinks = blank(withoutLinks, match.index, original.length);
    const target = (wiki ?? decode(bracketed ?? plain ?? "")).trim();
    if (target === "" || (wiki === undefined && EXTERNAL.test(target))) continue;
    const displayText = (wiki === undefined ? markdownShown : wikiShown) ?? shownText(target);
    const position = lines.within(line, match.index, match.index + original.length);
    (embed ? found.embeds : found.links).push({ link: target, original, displayText, position });
  }
  for (const match of withoutLinks.matchAll(TAG)) {
    const name = match[2] ?? "";
    if (/^[\d/-]*$/.test(name)) continue;
    const start = match.index + (match[1] ?? "").length;
    found.tags.push({ tag: `#${name}`, position: lines.within(line, start, start + 1 + name.length) });
  }
}

/** Code spans, comments and math become blanks: nothing in them is a link or a tag. Columns stay. */
function mask(text: string): string {
  const hidden = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)|%%[\s\S]*?(?:%%|$)|<!--[\s\S]*?(?:-->|$)|\$\$[\s\S]*?\$\$|^\s*(?:`{3,}|~{3,})[\s\S]*?(?:^\s*(?:`{3,}|~{3,})\s*$|$(?![\s\S]))/gm;
  return text.replace(hidden, (part) => part.replace(/[^\n]/g, " "));
}

function blank(text: string, from: number, length: number): string {
  return text.slice(0, from) + " ".repeat(length) + text.slice(from + length);
}

/** The app shows `note#heading` as `note > heading`. */
export function shownText(target: string): string {
  return target.split("#").filter(Boolean).join(" > ");
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
