/** UTF-16 codes of the characters that Markdown gives a meaning, for scanning without allocating. */
export const TAB = 9;
export const NEWLINE = 10;
export const RETURN = 13;
export const SPACE = 32;
export const EXCLAMATION = 33;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const PAREN_OPEN = 40;
export const PAREN_CLOSE = 41;
export const ASTERISK = 42;
export const PLUS = 43;
export const HYPHEN = 45;
export const DOT = 46;
export const DIGIT_0 = 48;
export const DIGIT_9 = 57;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;
export const BRACKET_OPEN = 91;
export const BACKSLASH = 92;
export const BRACKET_CLOSE = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const BRACE_OPEN = 123;
export const PIPE = 124;
export const TILDE = 126;
export const BOM = 0xfeff;

export const isBlank = (code: number): boolean => code === SPACE || code === TAB;

export const isDigit = (code: number): boolean => code >= DIGIT_0 && code <= DIGIT_9;

/** The first offset in `[from, end)` that is neither space nor tab; `end` when there is none. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** How often `code` repeats from `from` on. */
export function runLength(text: string, from: number, end: number, code: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === code) at++;
  return at - from;
}
