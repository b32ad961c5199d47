import { HASH, isBlank, skipBlanks } from "./characters";
import type { FrontmatterEntry } from "./frontmatter-entries";
import { endOfQuoted, unquoted } from "./quoted-text";
import type { ScalarStyle } from "./yaml-scalar";

/** A value that stands in its key's line and can be replaced by another: plain, quoted, or nothing yet. */
export interface SimpleValue {
  /** The offsets in the note of what to replace. */
  readonly from: number;
  readonly to: number;
  readonly style: ScalarStyle;
  /** What it says, quotes removed. Empty when nothing stands there. */
  readonly text: string;
  readonly empty: boolean;
}

/** What a value of another kind begins with: lists, maps, block scalars, anchors, aliases, tags, what YAML reserves. */
const OTHER_KINDS = "[]{},|>&*!%@`";

/** The value of an entry, if it is simple; null when it is a list, a map, a text over several lines, an alias … */
export function simpleValue(text: string, entry: FrontmatterEntry): SimpleValue | null {
  if (entry.following.some((line) => !line.empty)) return null;
  const from = skipBlanks(text, entry.valueFrom, entry.lineEnd);
  const first = text.slice(from, entry.lineEnd)[0];
  if (first === undefined || (first === "#" && from > entry.valueFrom)) return emptyValue(text, entry);
  return scalarIn(text, from, entry.lineEnd);
}

/** The one value that begins at `start` or behind the blanks there, and ends in the line; null when none does. */
export function scalarIn(text: string, start: number, lineEnd: number): SimpleValue | null {
  const from = skipBlanks(text, start, lineEnd);
  const rest = text.slice(from, lineEnd);
  const first = rest[0];
  if (first === undefined || first === "#") return null;
  if (OTHER_KINDS.includes(first)) return null;
  if (first === '"' || first === "'") return quotedValue(rest, from);
  // `- a` is a list and `? a` a map; `-a` and `?!` are texts.
  if ((first === "-" || first === "?") && (rest.length === 1 || isBlank(rest.charCodeAt(1)))) return null;
  return plainValue(rest, from);
}

/** Behind the blank that follows the colon, if one does; what else stands in the line stays. */
function emptyValue(text: string, entry: FrontmatterEntry): SimpleValue {
  const blank = entry.valueFrom < entry.lineEnd && isBlank(text.charCodeAt(entry.valueFrom));
  const comment = text.charCodeAt(entry.valueFrom + 1) === HASH;
  const at = blank && !comment ? entry.valueFrom + 1 : entry.valueFrom;
  return { from: at, to: at, style: "plain", text: "", empty: true };
}

function quotedValue(rest: string, from: number): SimpleValue | null {
  const end = endOfQuoted(rest, 0);
  if (end < 0 || !onlyComment(rest, end)) return null;
  const quote = rest[0] ?? "";
  const text = unquoted(rest.slice(0, end), quote);
  if (text === null) return null;
  return { from, to: from + end, style: quote === "'" ? "single" : "double", text, empty: false };
}

function plainValue(rest: string, from: number): SimpleValue {
  const text = rest.slice(0, commentStart(rest)).trimEnd();
  return { from, to: from + text.length, style: "plain", text, empty: false };
}

/** Where a comment begins in a plain value's line: at a `#` with a blank before it. */
export function commentStart(rest: string): number {
  for (let at = rest.indexOf("#"); at >= 0; at = rest.indexOf("#", at + 1)) {
    if (isBlank(rest.charCodeAt(at - 1))) return at;
  }
  return rest.length;
}

function onlyComment(rest: string, from: number): boolean {
  const at = skipBlanks(rest, from, rest.length);
  return at === rest.length || (at > from && rest.charCodeAt(at) === HASH);
}
