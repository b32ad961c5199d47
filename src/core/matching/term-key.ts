/** More topics than nearly any vault has tags, links and interests: who has more begins anew. */
const MOST = 50_000;
const FOLDED = new Map<string, string>();

/**
 * What the spellings of one topic share: `#tidal-mills`, `Tidal_Mills` and `tidal mill` → `tidal mill`. Marks, case and the
 * plural of English don't matter; each word stands behind one blank. Empty for what holds no word. Topics repeat from note to
 * note: what was folded once is looked up.
 */
export function termKey(text: string): string {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  const key = foldedTerm(text);
  if (FOLDED.size >= MOST) FOLDED.clear();
  FOLDED.set(text, key);
  return key;
}

/** `termKey` of what hardly comes twice, such as a note's name. */
export function foldedTerm(text: string): string {
  const folded = text.toLowerCase();
  // Most topics are plain words with single blanks; the marks of all alphabets cost ten times as much.
  const words = /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(folded) ? folded.split(" ") : (folded.normalize("NFC").match(/[\p{L}\p{M}\p{N}+]+/gu) ?? []);
  return words.map(singular).join(" ");
}

/** `mills` → `mill`, `hobbies` → `hobby`; not `chess`, `Paris`, `campus`. A word too much is folded alike on both sides. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /[sui]s$/.test(word)) return word;
  return word.length > 4 && word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
