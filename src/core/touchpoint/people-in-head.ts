import { isSentenceEnd, LINK } from "./head-words";
import { isApart } from "./no-contact";
import type { Vocabulary } from "./vocabulary";

/**
 * Which of the head's links are people, by their number: up to the one where the words turn to what it was about, or a
 * sentence ends; and of those before the words of contact none that is only thought or told of. `contactLink`: the link
 * that the words of contact stand with, null when there are none.
 */
export function peopleInHead(words: readonly string[], contactLink: number | null, vocabulary: Vocabulary): readonly number[] {
  const people: number[] = [];
  let link = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === LINK) {
      link++;
      // `introduced to [[Ana]] by [[Bo]]`
      const isDoer = link > (contactLink ?? 0) && vocabulary.authors.has(words[at - 1] ?? "");
      if (link === contactLink || contactLink === null || isDoer || !isApart(words, at, vocabulary)) people.push(link);
    } else if (link >= (contactLink ?? 0) && (vocabulary.about.has(word) || isSentenceEnd(word))) break;
  }
  return people;
}
