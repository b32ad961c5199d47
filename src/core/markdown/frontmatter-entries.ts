import { BACKSLASH, HASH, HYPHEN, isBlank, RETURN, skipBlanks } from "./characters";
import type { FrontmatterBlock } from "./frontmatter-block";

/** A top-level `key: …` of the frontmatter. Offsets and lines are those of the note. */
export interface FrontmatterEntry {
  /** Without the quotes it may have. */
  readonly key: string;
  readonly line: number;
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
  /** Blank, or a comment and nothing else. */
  readonly empty: boolean;
}

type Open = Omit<FrontmatterEntry, "following"> & { readonly following: FrontmatterLine[] };

/**
 * The entries of a block, by its lines alone: a line that begins in the first column and reads `key:` is one. Where YAML
 * sees it otherwise (a quoted text over several lines), writers notice: they compare with what the parser says.
 */
export function entriesOf(block: FrontmatterBlock): readonly FrontmatterEntry[] {
  const entries: Open[] = [];
  let line = block.firstLine;
  for (const { from, to } of linesOf(block)) {
    const text = block.content.slice(from - block.from, to - block.from);
    const found = keyIn(text);
    if (found) {
      entries.push({ key: found.key, line, valueFrom: from + found.behindColon, lineEnd: to, following: [] });
    } else {
      entries[entries.length - 1]?.following.push({ from, to, text, empty: isEmpty(text) });
    }
    line++;
  }
  return entries;
}

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

/** Behind the closing quote of the scalar that begins at `from` with `"` or `'`; -1 when it isn't closed in `text`. */
export function endOfQuoted(text: string, from: number): number {
  const quote = text[from];
  for (let at = from + 1; at < text.length; at++) {
    if (quote === '"' && text.charCodeAt(at) === BACKSLASH) at++;
    else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at++;
    else if (text[at] === quote) return at + 1;
  }
  return -1;
}

/** What a quoted scalar of one line says; null when it uses an escape that JSON doesn't know. */
export function unquoted(scalar: string, quote: string): string | null {
  if (quote === "'") return scalar.slice(1, -1).split("''").join("'");
  try {
    const value: unknown = JSON.parse(scalar);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

/** The 0-based line in the note of a top-level key, spelled as the note spells it; null when it isn't there. */
export function keyLine(block: FrontmatterBlock, key: string): number | null {
  return entriesOf(block).find((entry) => entry.key === key)?.line ?? null;
}
