/** A stretch of a line: text as it is, or one sign that stands for a character nobody would see. */
export interface Piece {
  readonly text: string;
  /** What the sign stands for, in words; null for plain text. */
  readonly told: string | null;
}

const SIGNS: ReadonlyMap<string, readonly [sign: string, told: string]> = new Map([
  ["\t", ["→", "tab"]],
  ["\r", ["␍", "carriage return"]],
  ["\u00a0", ["⍽", "no-break space"]],
  ["\u00ad", ["‧", "soft hyphen"]],
  ["\u200b", ["⋮", "zero-width space"]],
  ["\u200c", ["⋮", "zero-width non-joiner"]],
  ["\u200d", ["⋮", "zero-width joiner"]],
  ["\u200e", ["⇥", "left-to-right mark"]],
  ["\u200f", ["⇤", "right-to-left mark"]],
  ["\u2028", ["␤", "line separator"]],
  ["\u2060", ["⋮", "word joiner"]],
  ["\ufeff", ["⋮", "byte order mark"]],
]);

/** Splits a line so that tabs, carriage returns, spaces at its end and the like can be shown. */
export function showInvisible(line: string): Piece[] {
  const pieces: Piece[] = [];
  const endsAt = line.replace(/ +(\r?)$/, "$1").length - (line.endsWith("\r") ? 1 : 0);
  [...line].reduce((at, character) => {
    const sign = signOf(character, at >= endsAt);
    const last = pieces.at(-1);
    if (sign) pieces.push({ text: sign[0], told: sign[1] });
    else if (last && last.told === null) pieces[pieces.length - 1] = { text: last.text + character, told: null };
    else pieces.push({ text: character, told: null });
    return at + character.length;
  }, 0);
  return pieces;
}

function signOf(character: string, isAtEnd: boolean): readonly [string, string] | null {
  if (character === " ") return isAtEnd ? ["·", "space at the end"] : null;
  const known = SIGNS.get(character);
  if (known) return known;
  const code = character.codePointAt(0) ?? 0;
  // C0 has pictures of its own in Unicode, from U+2400 on.
  if (code < 0x20) return [String.fromCodePoint(0x2400 + code), `control character ${code}`];
  return null;
}
