import { BOM, RETURN, skipBlanks } from "./characters";

/** The frontmatter of a note. Offsets are UTF-16 offsets in the note; lines count from 0 in the note. */
export interface FrontmatterBlock {
  /** The text between the fences, with its own line endings, the last one included: `text.slice(from, to)`. */
  readonly content: string;
  readonly from: number;
  readonly to: number;
  /** Behind the closing fence and its line ending: where the body begins. */
  readonly end: number;
  /** The first line of `content`; the closing fence's line when there is none. */
  readonly firstLine: number;
  readonly closingLine: number;
}

export type FrontmatterSearch =
  | { readonly kind: "none" }
  /** The note begins with a fence and no other follows. The app shows it as a rule and text. */
  | { readonly kind: "unclosed"; readonly line: number }
  | { readonly kind: "found"; readonly block: FrontmatterBlock };

/**
 * Finds the block between the fence in the first line (a byte order mark may stand before it) and the next fence. A fence
 * is `---` and nothing else but trailing blanks: not `----`, not `---js`. It may end the note without a line ending.
 */
export function findFrontmatter(text: string): FrontmatterSearch {
  const start = text.charCodeAt(0) === BOM ? 1 : 0;
  const openingEnd = fenceEnd(text, start);
  if (openingEnd < 0) return { kind: "none" };
  let lineStart = openingEnd;
  for (let line = 1; lineStart < text.length; line++) {
    const end = fenceEnd(text, lineStart);
    if (end >= 0) {
      const content = text.slice(openingEnd, lineStart);
      return { kind: "found", block: { content, from: openingEnd, to: lineStart, end, firstLine: 1, closingLine: line } };
    }
    const newline = text.indexOf("\n", lineStart);
    if (newline < 0) break;
    lineStart = newline + 1;
  }
  return { kind: "unclosed", line: 0 };
}

/** The offset behind the fence that is the line at `from`, and behind its line ending; -1 when the line is no fence. */
function fenceEnd(text: string, from: number): number {
  if (!text.startsWith("---", from)) return -1;
  const rest = skipBlanks(text, from + 3, text.length);
  if (rest === text.length) return rest;
  const newline = text.charCodeAt(rest) === RETURN ? rest + 1 : rest;
  return text[newline] === "\n" ? newline + 1 : -1;
}
