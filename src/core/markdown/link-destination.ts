import {
  BACKSLASH,
  GREATER,
  isBlank,
  LESS,
  NEWLINE,
  PAREN_CLOSE,
  PAREN_OPEN,
  skipBlanks,
} from "./characters";

/** Longer titles are not looked through: it would make a line of ten thousand broken links slow. */
const LONGEST_TITLE = 1000;
/** Deeper ones end the search, for the same reason. */
const DEEPEST_PARENTHESES = 8;

export interface Destination {
  /** Raw, as written between the parentheses or the angle brackets. */
  readonly target: string;
  /** Offset behind the closing parenthesis. */
  readonly end: number;
}

/** Reads `target "title")` from `from`, which is behind the `(` of a Markdown link; null when it is not well-formed. */
export function readDestination(block: string, from: number): Destination | null {
  const start = skipBlanks(block, from, block.length);
  const bracketed = block.charCodeAt(start) === LESS;
  const targetEnd = bracketed ? endOfBracketed(block, start + 1) : endOfBare(block, start);
  if (targetEnd < 0) return null;
  const target = block.slice(bracketed ? start + 1 : start, targetEnd);
  const end = endOfTitle(block, bracketed ? targetEnd + 1 : targetEnd);
  return end < 0 ? null : { target, end };
}

function endOfBracketed(block: string, from: number): number {
  for (let at = from; at < block.length; at++) {
    const code = block.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === LESS || code === NEWLINE) return -1;
    if (code === BACKSLASH) at++;
  }
  return -1;
}

function endOfBare(block: string, from: number): number {
  let depth = 0;
  for (let at = from; at < block.length; at++) {
    const code = block.charCodeAt(at);
    if (code <= 32) return depth === 0 ? at : -1;
    if (code === PAREN_CLOSE && depth-- === 0) return at;
    if (code === PAREN_OPEN && ++depth > DEEPEST_PARENTHESES) return -1;
    if (code === BACKSLASH) at++;
  }
  return -1;
}

/** The offset behind `)`, past an optional title; -1 when something else stands there. */
function endOfTitle(block: string, from: number): number {
  let at = skipBlanks(block, from, block.length);
  const closer = CLOSERS[block[at] ?? ""];
  if (closer !== undefined && at > from && isBlank(block.charCodeAt(at - 1))) {
    const title = block.slice(at + 1, at + 1 + LONGEST_TITLE);
    const length = title.indexOf(closer);
    if (length < 0 || title.slice(0, length).includes("\n")) return -1;
    at = skipBlanks(block, at + length + 2, block.length);
  }
  return block.charCodeAt(at) === PAREN_CLOSE ? at + 1 : -1;
}

const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", "(": ")" };

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/** Whether a destination leads out of the vault (`https:`, `obsidian:`, `mailto:` …). */
export const isExternal = (target: string): boolean => SCHEME.test(target) || target.startsWith("//");

/** `My%20note.md` → `My note.md`. What is no valid encoding stays as it is. */
export function percentDecoded(target: string): string {
  if (!target.includes("%")) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
