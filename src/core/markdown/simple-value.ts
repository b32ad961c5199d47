import { HASH, isBlank, skipBlanks } from "./characters";
import type { FrontmatterEntry } from "./frontmatter-entries";
import { endOfQuoted } from "./quoted-text";
import type { ScalarStyle } from "./yaml-scalar";

/** A value that stands in one line and can be replaced by another: plain, quoted, or an alias. */
export interface SimpleValue {
  /** The offsets in the note of what to replace. */
  readonly from: number;
  readonly to: number;
  readonly style: ScalarStyle;
}

/** What a value of another kind begins with: comments, lists, maps, block scalars, anchors, tags, what YAML reserves. */
const OTHER_KINDS = "#[]{},|>&!%@`";

/** The one value that begins at `start` or behind the blanks there, and ends in the line; null when none does. */
export function scalarIn(text: string, start: number, lineEnd: number): SimpleValue | null {
  const from = skipBlanks(text, start, lineEnd);
  const rest = text.slice(from, lineEnd);
  // Nothing at all (an empty text) is among them too.
  if (OTHER_KINDS.includes(rest.charAt(0))) return null;
  const style = styleAt(text, from);
  if (style === "plain") return { from, to: from + rest.slice(0, commentStart(rest)).trimEnd().length, style };
  const end = endOfQuoted(rest, 0);
  return end < 0 ? null : { from, to: from + end, style };
}

/** How the value that begins there is written. */
export const styleAt = (text: string, at: number): ScalarStyle =>
  text[at] === "'" ? "single" : text[at] === '"' ? "double" : "plain";

/** Where the value of a key goes that has none: behind the blank that follows the colon, if one does; what else stands in the line stays. */
export function emptyPlace(text: string, { valueFrom }: FrontmatterEntry): SimpleValue {
  const isBehindBlank = isBlank(text.charCodeAt(valueFrom)) && text.charCodeAt(valueFrom + 1) !== HASH;
  const at = isBehindBlank ? valueFrom + 1 : valueFrom;
  return { from: at, to: at, style: "plain" };
}

/** Where a comment begins in a plain value's line: at a `#` with a blank before it. */
export function commentStart(rest: string): number {
  for (let at = rest.indexOf("#"); at >= 0; at = rest.indexOf("#", at + 1)) {
    if (isBlank(rest.charCodeAt(at - 1))) return at;
  }
  return rest.length;
}
