import { HASH, HYPHEN, isBlank, RETURN, skipBlanks } from "./characters";
import type { FrontmatterBlock } from "./frontmatter-block";
import { goesOn, type OpenText, stillOpen, textOpenedBy } from "./open-text";
import { endOfQuoted, unquoted } from "./quoted-text";

/** A top-level `key: …` of the frontmatter. Offsets and lines are those of the note. */
export interface FrontmatterEntry {
  /** Without the quotes it may have; null for a key that takes a line of its own (`? …`), which is nobody's to edit. */
  readonly key: string | null;
  readonly line: number;
  /** Where the key's line begins. */
  readonly lineFrom: number;
  /** Behind the colon. */
  readonly valueFrom: number;
  /** End of the key's line, its ending excluded. */
  readonly lineEnd: number;
  /** The lines up to the next entry. */
  readonly following: readonly FrontmatterLine[];
}

export interface FrontmatterLine {
  readonly from: number;
  /** Without the line ending. */
  readonly to: number;
  readonly text: string;
  /** Blank, or a comment and nothing else; in a text over several lines, nothing is a comment. */
  readonly empty: boolean;
}

type Open = Omit<FrontmatterEntry, "following"> & { readonly following: FrontmatterLine[] };

/**
 * The entries of a block, by its lines alone: a line that is indented as the first one (mostly not at all) and reads `key:`
 * is one. Where YAML sees it otherwise (a quoted text over several lines), writers notice: they compare with what the
 * parser says.
 */
export function entriesOf(block: FrontmatterBlock): readonly FrontmatterEntry[] {
  const entries: Open[] = [];
  const indent = rootIndent(block).length;
  let line = block.firstLine;
  let open: OpenText | null = null;
  for (const { from, to } of linesOf(block)) {
    const text = block.content.slice(from - block.from, to - block.from);
    const isInside: boolean = open !== null && goesOn(text, open);
    const found = !isInside && text.length > indent && skipBlanks(text, 0, indent) === indent ? keyIn(text.slice(indent)) : null;
    if (!isInside && isLoneKey(text, indent)) {
      entries.push({ key: null, line, lineFrom: from, valueFrom: to, lineEnd: to, following: [] });
    } else if (found) {
      const valueFrom = from + indent + found.behindColon;
      entries.push({ key: found.key, line, lineFrom: from, valueFrom, lineEnd: to, following: [] });
    } else if (isDocumentEnd(text)) {
      break;
    } else {
      const empty = isInside ? text.trim() === "" : isEmpty(text);
      entries[entries.length - 1]?.following.push({ from, to, text, empty });
    }
    open = isInside && open !== null ? stillOpen(text, open) : textOpenedBy(text);
    line++;
  }
  return entries;
}

/** `? key`, the value following in a line `: value`. */
const isLoneKey = (text: string, indent: number): boolean =>
  text.charAt(indent) === "?" && isBlank(text.charCodeAt(indent + 1)) && skipBlanks(text, 0, indent) === indent;

/** What the first line that says something is indented by: mostly nothing. */
export function rootIndent(block: FrontmatterBlock): string {
  for (const { from, to } of linesOf(block)) {
    const text = block.content.slice(from - block.from, to - block.from);
    if (!isEmpty(text)) return text.slice(0, skipBlanks(text, 0, text.length));
  }
  return "";
}

/** Where the lines of a block end: before `...`, which ends what YAML reads, else before the closing fence. */
export function endOfEntries(block: FrontmatterBlock): number {
  for (const { from, to } of linesOf(block)) {
    if (isDocumentEnd(block.content.slice(from - block.from, to - block.from))) return from;
  }
  return block.to;
}

const isDocumentEnd = (line: string): boolean => line.startsWith("...") && line.slice(3).trim() === "";

function* linesOf(block: FrontmatterBlock): Generator<{ readonly from: number; readonly to: number }> {
  const { content } = block;
  for (let start = 0; start < content.length; ) {
    const newline = content.indexOf("\n", start);
    const end = newline < 0 ? content.length : newline;
    const carriage = end > start && content.charCodeAt(end - 1) === RETURN ? 1 : 0;
    yield { from: block.from + start, to: block.from + end - carriage };
    start = end + 1;
  }
}

function isEmpty(text: string): boolean {
  const at = skipBlanks(text, 0, text.length);
  return at === text.length || text.charCodeAt(at) === HASH;
}

interface Key {
  readonly key: string;
  readonly behindColon: number;
}

function keyIn(text: string): Key | null {
  const first = text.charCodeAt(0);
  if (text === "" || isBlank(first) || first === HASH) return null;
  if (first === HYPHEN && (text.length === 1 || isBlank(text.charCodeAt(1)))) return null;
  const quote = text[0];
  return quote === '"' || quote === "'" ? quotedKey(text, quote) : plainKey(text);
}

/** A plain key ends at the first colon that a blank or the end of the line follows. */
function plainKey(text: string): Key | null {
  for (let colon = text.indexOf(":"); colon > 0; colon = text.indexOf(":", colon + 1)) {
    if (!endsKey(text, colon)) continue;
    const key = text.slice(0, colon).trimEnd();
    return key.includes(" #") ? null : { key, behindColon: colon + 1 };
  }
  return null;
}

function quotedKey(text: string, quote: string): Key | null {
  const end = endOfQuoted(text, 0);
  if (end < 0) return null;
  const colon = skipBlanks(text, end, text.length);
  if (text[colon] !== ":" || !endsKey(text, colon)) return null;
  const key = unquoted(text.slice(0, end), quote);
  return key === null ? null : { key, behindColon: colon + 1 };
}

const endsKey = (text: string, colon: number): boolean =>
  colon + 1 === text.length || isBlank(text.charCodeAt(colon + 1));

/** The 0-based line in the note of a top-level key, spelled as the note spells it; null when it isn't there. */
export function keyLine(block: FrontmatterBlock, key: string): number | null {
  return entriesOf(block).find((entry) => entry.key === key)?.line ?? null;
}
