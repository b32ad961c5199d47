import type { TouchpointKind } from "./touchpoint";
import type { ContactPhrase, PhrasesByWord, Vocabulary } from "./vocabulary";

/** Where phrases stand among the words of a head. */

export const startsAt = (phrase: readonly string[], words: readonly string[], at: number): boolean =>
  phrase.every((word, index) => words[at + index] === word);

export const endsAt = (phrase: readonly string[], words: readonly string[], end: number): boolean =>
  startsAt(phrase, words, end - phrase.length + 1);

/** How many words the longest of these phrases that begins at `at` has; 0 when none does. */
export function phraseLength(words: readonly string[], at: number, phrases: PhrasesByWord<readonly string[]>): number {
  return phrases.get(words[at] ?? "")?.find((phrase) => startsAt(phrase, words, at))?.length ?? 0;
}

/** Does one of these phrases begin in `[from, to)`? */
export function holdsPhrase(
  words: readonly string[],
  phrases: PhrasesByWord<readonly string[]>,
  from = 0,
  to = words.length,
): boolean {
  for (let at = from; at < to; at++) if (phraseLength(words, at, phrases) > 0) return true;
  return false;
}

export const nounAt = (words: readonly string[], at: number, { startingWith }: Vocabulary): ContactPhrase | undefined =>
  startingWith.get(words[at] ?? "")?.find((phrase) => phrase.isNoun && startsAt(phrase.words, words, at));

/** `sent [[Ana]] a letter`: the noun behind says what it was. Null when a noun is needed and none is there. */
export function kindOf(
  phrase: ContactPhrase,
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): TouchpointKind | null {
  if (phrase.noun === null) return phrase.kind;
  for (let next = at + 1; next < at + 8 && next < words.length; next++) {
    const noun = nounAt(words, next, vocabulary);
    if (noun) return noun.kind;
  }
  return phrase.noun === "needed" ? null : phrase.kind;
}
