/** What stands between quotation marks, marks included. */
export interface QuotedRange {
  readonly start: number;
  readonly end: number;
}

/** Opening mark → what may close it. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "”“\"", "«": "»" };

const MARKS = /["“„«]/;
const NONE: readonly QuotedRange[] = [];

/** Somebody's words in a line, in order; apostrophes are no quotation marks. */
export function quotedRanges(text: string): readonly QuotedRange[] {
  if (!MARKS.test(text)) return NONE;
  const ranges: QuotedRange[] = [];
  let start = -1;
  let closing = "";
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (start >= 0 && closing.includes(char)) {
      ranges.push({ start, end: at + 1 });
      start = -1;
    } else if (start < 0 && Object.hasOwn(CLOSING, char)) {
      start = at;
      closing = CLOSING[char] ?? "";
    }
  }
  return ranges;
}
