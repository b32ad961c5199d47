import { ASTERISK, BRACE_OPEN, BRACKET_OPEN, COLON, HYPHEN, isBlank, NEWLINE, QUESTION, skipBlanks } from "./characters";

/** What no person writes by hand, and what can bring a YAML parser down (measured, see docs on traps). */
const LARGEST = 64 * 1024;
const DEEPEST = 64;
const MOST_ALIASES = 200;

/**
 * Why a block must not reach a YAML parser; null when it may. Deep nesting aborts the process of `yaml` 2.9.1, and no
 * `catch` helps; many aliases blow up what walks the result. Counts are rough, and rather too high.
 */
export function hostileReason(content: string): string | null {
  if (content.length > LARGEST) return `larger than ${LARGEST / 1024} KB`;
  const { brackets, aliases, indent, marks } = roughCounts(content);
  const mayBeDeep = brackets > DEEPEST || indent + marks >= DEEPEST;
  if (mayBeDeep && (flowDepth(content) > DEEPEST || blockDepth(content) > DEEPEST)) {
    return `nested deeper than ${DEEPEST} levels`;
  }
  return aliases > MOST_ALIASES && content.includes("&") ? `more than ${MOST_ALIASES} aliases` : null;
}

interface RoughCounts {
  readonly brackets: number;
  readonly aliases: number;
  /** Of the line that is indented most. */
  readonly indent: number;
  /** Of the line that begins with most. */
  readonly marks: number;
}

/** One pass that lets ordinary blocks through: they can't be deeper than these counts. */
function roughCounts(content: string): RoughCounts {
  let brackets = 0;
  let aliases = 0;
  let indent = 0;
  let marks = 0;
  let lineStart = 0;
  for (let at = 0; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code === BRACKET_OPEN || code === BRACE_OPEN) brackets++;
    else if (code === ASTERISK) aliases++;
    else if (code === NEWLINE) lineStart = at + 1;
    if (at === lineStart) {
      const first = skipBlanks(content, at, content.length);
      indent = Math.max(indent, first - at);
      marks = Math.max(marks, marksFrom(content, first));
    }
  }
  return { brackets, aliases, indent, marks };
}

function flowDepth(content: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of content) {
    if (character === "[" || character === "{") deepest = Math.max(deepest, ++depth);
    else if (character === "]" || character === "}") depth = Math.max(depth - 1, 0);
  }
  return deepest;
}

/** Nesting by indentation, and by marks in one line (`- - - a`). */
function blockDepth(content: string): number {
  const indents: number[] = [];
  let deepest = 0;
  for (const line of content.split("\n")) {
    const indent = skipBlanks(line, 0, line.length);
    while (indents.length > 0 && (indents[indents.length - 1] ?? 0) >= indent) indents.pop();
    indents.push(indent);
    deepest = Math.max(deepest, indents.length + marksFrom(line, indent));
  }
  return deepest;
}

/** How many `-`, `?` or `:` the line begins with, blanks between them or not. */
function marksFrom(text: string, from: number): number {
  let marks = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === HYPHEN || code === QUESTION || code === COLON) marks++;
    else if (!isBlank(code)) break;
  }
  return marks;
}
