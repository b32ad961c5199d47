import {
  ASTERISK,
  BACKTICK,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CARET,
  COLON,
  DOT,
  EQUALS,
  HASH,
  HYPHEN,
  isBlank,
  isDigit,
  PAREN_CLOSE,
  PIPE,
  PLUS,
  runLength,
  skipBlanks,
  TILDE,
  UNDERSCORE,
} from "./characters";

/*
 * What begins a block (CommonMark 0.31 §4, GFM tables, footnotes). Each function looks at `text` from `at`, the first
 * character of the line that is not blank, to `end`, the end of the line; 0 or false means "not this".
 */

/** The level of an ATX heading (`## Title`), 1 to 6. `#tag` is none. */
export function headingLevel(text: string, at: number, end: number): number {
  const level = runLength(text, at, end, HASH);
  if (level === 0 || level > 6) return 0;
  return at + level === end || isBlank(text.charCodeAt(at + level)) ? level : 0;
}

/** A heading's text without the closing `##` it may have. */
export function headingText(text: string, at: number, end: number): string {
  const whole = text.slice(at, end).trim();
  let cut = whole.length;
  while (cut > 0 && whole.charCodeAt(cut - 1) === HASH) cut--;
  if (cut === whole.length) return whole;
  return cut === 0 || isBlank(whole.charCodeAt(cut - 1)) ? whole.slice(0, cut).trimEnd() : whole;
}

/** The level of the heading that a line under a paragraph makes of it: `===` 1, `---` 2. */
export function underlineLevel(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code !== EQUALS && code !== HYPHEN) return 0;
  const run = runLength(text, at, end, code);
  if (skipBlanks(text, at + run, end) !== end) return 0;
  return code === EQUALS ? 1 : 2;
}

/** `---`, `* * *`, `___` */
export function isThematicBreak(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== HYPHEN && code !== ASTERISK && code !== UNDERSCORE) return false;
  let marks = 0;
  for (let i = at; i < end; i++) {
    const here = text.charCodeAt(i);
    if (here === code) marks++;
    else if (!isBlank(here)) return false;
  }
  return marks >= 3;
}

/** The length of the fence that opens a code block: three or more backticks or tildes. */
export function fenceLength(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code !== BACKTICK && code !== TILDE) return 0;
  const length = runLength(text, at, end, code);
  if (length < 3) return 0;
  // ``` in one line with its content is a code span.
  if (code === BACKTICK && text.slice(at + length, end).includes("`")) return 0;
  return length;
}

/** Whether the line closes the code block that a fence of `length` times `code` opened. */
export function closesFence(text: string, at: number, end: number, code: number, length: number): boolean {
  const run = runLength(text, at, end, code);
  return run >= length && skipBlanks(text, at + run, end) === end;
}

/** The length of a list marker: `-`, `*`, `+`, `1.`, `12)`. A blank or the end of the line must follow. */
export function listMarkerLength(text: string, at: number, end: number): number {
  const length = bulletLength(text, at) || numberLength(text, at, end);
  if (length === 0) return 0;
  return at + length === end || isBlank(text.charCodeAt(at + length)) ? length : 0;
}

function bulletLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === HYPHEN || code === ASTERISK || code === PLUS ? 1 : 0;
}

/** At most nine digits: CommonMark 0.31 §5.2. */
function numberLength(text: string, at: number, end: number): number {
  let digits = 0;
  while (digits < 10 && at + digits < end && isDigit(text.charCodeAt(at + digits))) digits++;
  if (digits === 0 || digits > 9) return 0;
  const code = text.charCodeAt(at + digits);
  return code === DOT || code === PAREN_CLOSE ? digits + 1 : 0;
}

/** `[^label]:` */
export function footnoteLength(text: string, at: number, end: number): number {
  if (text.charCodeAt(at + 1) !== CARET) return 0;
  for (let i = at + 2; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) return 0;
    if (code === BRACKET_CLOSE) return i > at + 2 && text.charCodeAt(i + 1) === COLON ? i + 2 - at : 0;
  }
  return 0;
}

/** The row under a table's head: `|---|:-:|`. A pipe is needed, else it is a heading's underline. */
export function isDelimiterRow(text: string, at: number, end: number): boolean {
  let pipes = 0;
  let hyphens = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === PIPE) pipes++;
    else if (code === HYPHEN) hyphens++;
    else if (code !== COLON && !isBlank(code)) return false;
  }
  return pipes > 0 && hyphens > 0;
}

/** An empty item, or a numbered one that doesn't begin with 1, does not interrupt a paragraph (CommonMark 0.31 §5.3). */
export function mayInterrupt(text: string, at: number, length: number, end: number): boolean {
  if (skipBlanks(text, at + length, end) === end) return false;
  return length === 1 || (length === 2 && text[at] === "1");
}

/** The character in `[x] `, when an item's text begins so. */
export function taskAt(text: string, at: number, end: number): string | undefined {
  if (text.charCodeAt(at) !== BRACKET_OPEN || at + 3 >= end) return undefined;
  const mark = String.fromCodePoint(text.codePointAt(at + 1) ?? 0);
  const close = at + 1 + mark.length;
  return text.charCodeAt(close) === BRACKET_CLOSE && isBlank(text.charCodeAt(close + 1)) ? mark : undefined;
}
