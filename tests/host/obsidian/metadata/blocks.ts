import type { Lines } from "./lines";
import { listMarker } from "./list-marker";

/** One section of a note, by whole lines; `type` is the app's own name for it. */
export interface Block {
  readonly type: "yaml" | "heading" | "paragraph" | "list" | "code" | "callout" | "blockquote" | "comment" | "html" | "thematicBreak" | "table" | "math" | "footnoteDefinition";
  readonly start: number;
  readonly end: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const THEMATIC_BREAK = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const QUOTE = /^ {0,3}>/;
const HTML = /^ {0,3}<(?:!--|\/?[a-zA-Z][\w-]*(?:[\s/>]|$))/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Cuts the body (from line `first`) into the app's sections. */
export function blocksOf(lines: Lines, first: number): Block[] {
  const blocks: Block[] = [];
  let line = first;
  while (line < lines.texts.length) {
    if (lines.at(line).trim() === "") {
      line += 1;
      continue;
    }
    const block = blockAt(lines, line);
    blocks.push(block);
    line = block.end + 1;
  }
  return blocks;
}

function blockAt(lines: Lines, start: number): Block {
  const text = lines.at(start);
  const fence = FENCE.exec(text);
  if (fence) return { type: "code", start, end: fenceEnd(lines, start, fence[1] ?? "```") };
  if (HEADING.test(text)) return { type: "heading", start, end: start };
  if (THEMATIC_BREAK.test(text)) return { type: "thematicBreak", start, end: start };
  if (text.startsWith("%%")) return { type: "comment", start, end: delimitedEnd(lines, start, "%%", 2) };
  if (text.startsWith("$$")) return { type: "math", start, end: delimitedEnd(lines, start, "$$", 2) };
  if (/^ {0,3}<!--/.test(text)) return { type: "html", start, end: delimitedEnd(lines, start, "-->", 0) };
  if (HTML.test(text)) return { type: "html", start, end: runEnd(lines, start, () => true) };
  if (QUOTE.test(text)) {
    const type = /^ {0,3}>\s*\[![^\]]+\]/.test(text) ? "callout" : "blockquote";
    return { type, start, end: runEnd(lines, start, (next) => QUOTE.test(next) || !interrupts(next)) };
  }
  if (listMarker(text)) return { type: "list", start, end: listEnd(lines, start) };
  if (/^\[\^[^\]]+\]:/.test(text)) return { type: "footnoteDefinition", start, end: runEnd(lines, start, (next) => !interrupts(next)) };
  if (text.includes("|") && TABLE_RULE.test(lines.at(start + 1)) && lines.at(start + 1).includes("-")) {
    return { type: "table", start, end: runEnd(lines, start, (next) => next.includes("|")) };
  }
  return { type: "paragraph", start, end: runEnd(lines, start, (next) => !interrupts(next)) };
}

/** Whether a line ends the paragraph above it. */
function interrupts(text: string): boolean {
  const marker = listMarker(text);
  const list = marker !== null && marker.content !== "" && (!marker.ordered || marker.number === 1);
  return list || FENCE.test(text) || HEADING.test(text) || THEMATIC_BREAK.test(text) || QUOTE.test(text) || HTML.test(text) || text.startsWith("%%") || text.startsWith("$$");
}

/** The last line of an unbroken run of non-empty lines that go on belonging. */
function runEnd(lines: Lines, start: number, belongs: (line: string) => boolean): number {
  let end = start;
  while (end + 1 < lines.texts.length && lines.at(end + 1).trim() !== "" && belongs(lines.at(end + 1))) end += 1;
  return end;
}

function fenceEnd(lines: Lines, start: number, fence: string): number {
  const close = new RegExp(`^ {0,3}\\${fence[0]}{${fence.length},}[ \\t]*$`);
  for (let line = start + 1; line < lines.texts.length; line += 1) if (close.test(lines.at(line))) return line;
  return lastFilled(lines, start);
}

function delimitedEnd(lines: Lines, start: number, close: string, searchFrom: number): number {
  if (lines.at(start).indexOf(close, searchFrom) >= 0) return start;
  for (let line = start + 1; line < lines.texts.length; line += 1) if (lines.at(line).includes(close)) return line;
  return lastFilled(lines, start);
}

function lastFilled(lines: Lines, start: number): number {
  let end = lines.texts.length - 1;
  while (end > start && lines.at(end) === "") end -= 1;
  return end;
}

/** A list runs on over blank lines as long as what follows is an item of its kind or indented under one. */
function listEnd(lines: Lines, start: number): number {
  const kind = listMarker(lines.at(start))?.kind;
  let end = start;
  for (let line = start + 1; line < lines.texts.length; line += 1) {
    const text = lines.at(line);
    if (text.trim() === "") continue;
    const marker = listMarker(text);
    const indented = /^(?: {2,}|\t)/.test(text);
    const ours = indented || (marker ? marker.kind === kind && !THEMATIC_BREAK.test(text) : end === line - 1 && !interrupts(text));
    if (!ours) break;
    end = line;
  }
  return end;
}
