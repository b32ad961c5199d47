/**
 * A sentence of a dictionary, read: text, and slots for what is said about. The syntax is a small part of ICU MessageFormat:
 *
 * - `{name}`, or `{days, FORMAT}` with a format of `say-slot.ts`
 * - `{count, plural, =0 {nobody} one {# person} other {# people}}`: `=0` is exactly that number, `one`, `few`, `many`, `other`
 *   as Intl.PluralRules of the language has them, `#` the number
 * - `{due, select, null {} other { ({due})}}`: one of the words before the braces, or `other`
 * - `'{{title}}'`: braces in quotes are text
 *
 * One is our own: `{kept, some, other {# kept}}` is `plural` that says nothing of none; several beside each other get commas.
 */
export type Phrase = readonly (string | Slot)[];

export interface Slot {
  readonly name: string;
  /** Empty: as it is. */
  readonly format: string;
  /** What is said in which case; empty when the format has no cases. */
  readonly cases: ReadonlyMap<string, Phrase>;
}

/** @throws When braces don't match: a dictionary is code. */
export function readPhrase(text: string): Phrase {
  const tokens = text.split(/('\{.*?\}'|[{}#])/).values();
  return phraseIn(tokens, text, null);
}

/** Up to the brace that closes it, or the end. `counted`: what `#` stands for. */
function phraseIn(tokens: Iterator<string>, text: string, counted: string | null): Phrase {
  const parts: (string | Slot)[] = [];
  for (let next = tokens.next(); !next.done && next.value !== "}"; next = tokens.next()) {
    const token = next.value;
    if (token === "{") parts.push(slotIn(tokens, text, counted));
    else if (token === "#" && counted !== null) parts.push({ name: counted, format: "", cases: new Map() });
    else if (token !== "") parts.push(token.startsWith("'{") ? token.slice(1, -1) : token);
  }
  return parts;
}

function slotIn(tokens: Iterator<string>, text: string, counted: string | null): Slot {
  const [name = "", format = "", first] = wordsOf(tokens.next().value as string | undefined);
  const cases = new Map<string, Phrase>();
  const within = format === "plural" || format === "some" ? name : counted;
  let when = first;
  for (let next = tokens.next(); next.value !== "}"; next = tokens.next()) {
    if (next.done) throw new Error(`Unclosed brace: ${text}`);
    if (next.value === "{") cases.set(when ?? "", phraseIn(tokens, text, within));
    else when = next.value.trim();
  }
  return { name, format, cases };
}

const wordsOf = (head = ""): readonly string[] => head.split(",").map((word) => word.trim());
