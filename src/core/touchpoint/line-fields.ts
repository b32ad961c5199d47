/** A Dataview field in a line: `[key:: value]` or `(key:: value)`. */
export interface LineField {
  /** Lower case. */
  readonly key: string;
  readonly value: string;
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
}

const KEY = /^\s{0,8}([\p{L}\p{N}][\p{L}\p{N}_ -]{0,40}?)\s{0,8}::/u;
const LONGEST_KEY = 64;

/**
 * The fields of a line, outermost only. `masked` is the line with code and comments blanked out; values come from `line`.
 * A value may hold `[[links]]` and brackets that are balanced.
 */
export function fieldsIn(line: string, masked: string): readonly LineField[] {
  if (!masked.includes("::")) return [];
  const fields: LineField[] = [];
  let after = 0;
  for (const { open, close } of bracketPairs(masked)) {
    if (open < after) continue;
    const key = KEY.exec(masked.slice(open + 1, Math.min(close, open + 1 + LONGEST_KEY)));
    if (!key) continue;
    const value = line.slice(open + 1 + key[0].length, close).trim();
    fields.push({ key: (key[1] ?? "").toLowerCase(), value, start: open, end: close + 1 });
    after = close + 1;
  }
  return fields;
}

interface Pair {
  readonly open: number;
  readonly close: number;
}

/** Matching brackets, each kind for itself, by where they open. One pass, so that unbalanced lines cost no more. */
function bracketPairs(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  const square: number[] = [];
  const round: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "[") square.push(at);
    else if (char === "(") round.push(at);
    else if (char === "]" || char === ")") {
      const open = (char === "]" ? square : round).pop();
      if (open !== undefined) pairs.push({ open, close: at });
    }
  }
  return pairs.sort((a, b) => a.open - b.open);
}
