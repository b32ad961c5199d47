/** The beginning of a list item's line. */
export interface ListMarker {
  /** `-`, `*`, `+`, `.` or `)`: items of another kind begin another list. */
  readonly kind: string;
  readonly ordered: boolean;
  readonly number: number | null;
  /** Columns of white space before the marker, a tab counting to the next multiple of four. */
  readonly indent: number;
  /** Characters before the marker. */
  readonly column: number;
  /** Column where the item's text begins. */
  readonly contentIndent: number;
  /** Where the text would begin after a single blank. */
  readonly markerEnd: number;
  readonly task: string | null;
  readonly content: string;
}

const ITEM = /^([ \t]*)([-*+]|(\d{1,9})([.)]))(?:([ \t]+)(.*))?$/;

export function listMarker(line: string): ListMarker | null {
  const match = ITEM.exec(line);
  if (!match) return null;
  const [, space = "", sign = "", digits, closing, gap, rest = ""] = match;
  if (gap === undefined && line.length > space.length + sign.length) return null;
  const indent = width(space);
  const task = /^\[(.)\](?:[ \t]|$)/u.exec(rest);
  return {
    kind: closing ?? sign,
    ordered: digits !== undefined,
    number: digits === undefined ? null : Number(digits),
    indent,
    column: space.length,
    contentIndent: indent + sign.length + gapWidth(gap ?? "", rest),
    markerEnd: indent + sign.length + 1,
    task: task?.[1] ?? null,
    content: rest,
  };
}

/** CommonMark, "List items": one to four blanks belong to the marker; of more, or before nothing, only one does. */
function gapWidth(gap: string, content: string): number {
  return gap.length <= 4 && content !== "" ? gap.length : 1;
}

function width(space: string): number {
  let columns = 0;
  for (const character of space) columns += character === "\t" ? 4 - (columns % 4) : 1;
  return columns;
}
