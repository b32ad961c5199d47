import { HASH, isBlank, NEWLINE, RETURN } from "./characters";
import { endOfQuoted } from "./quoted-text";

/** A piece of a text, as UTF-16 offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A list in brackets, `[a, 'b, c']`, over one line or several. */
export interface FlowList {
  /** Where `[` and `]` stand. */
  readonly open: number;
  readonly close: number;
  /** The items, without the blanks and comments around them. */
  readonly items: readonly Span[];
  /** Behind the comma that follows the last item, if one does. */
  readonly behindLastComma: number | null;
}

/** The list whose `[` stands at `open`; null when none does, or when it isn't closed before `end`. */
export function flowListAt(text: string, open: number, end: number): FlowList | null {
  if (text[open] !== "[") return null;
  const items: Span[] = [];
  let depth = 0;
  let from = -1;
  let to = -1;
  let comma: number | null = null;
  for (let at = open; at < end; at++) {
    const character = text.charAt(at);
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    if (code === HASH && isSpace(text.charCodeAt(at - 1))) {
      at = lineEnd(text, at, end) - 1;
      continue;
    }
    if ((character === "]" || character === "}") && --depth === 0) {
      if (from >= 0) items.push({ from, to });
      return { open, close: at, items, behindLastComma: from >= 0 ? null : comma };
    }
    if (character === "," && depth === 1) {
      if (from >= 0) items.push({ from, to });
      from = -1;
      comma = at + 1;
      continue;
    }
    if (depth > 0 && from < 0) from = at;
    if (character === "[" || character === "{") depth++;
    else if (isQuote(character) && beginsToken(text, at)) {
      const length = endOfQuoted(text.slice(at, end), 0);
      if (length < 0) return null;
      at += length - 1;
    }
    to = at + 1;
  }
  return null;
}

const isSpace = (code: number): boolean => isBlank(code) || code === NEWLINE || code === RETURN;

const isQuote = (character: string): boolean => character === '"' || character === "'";

/** A quote inside of a plain text (`it's`) is a letter like any other. */
const beginsToken = (text: string, at: number): boolean => " ,[{:\t\n".includes(text.charAt(at - 1));

function lineEnd(text: string, at: number, end: number): number {
  const newline = text.indexOf("\n", at);
  return newline < 0 || newline > end ? end : newline;
}
