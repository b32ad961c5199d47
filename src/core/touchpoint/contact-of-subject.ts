import type { ContactWords, LinkPlace } from "./contact-words";
import { isSentenceEnd, LINK, OWNS } from "./head-words";
import { kindOf, startsAt } from "./phrases";
import type { ContactPhrase, Vocabulary } from "./vocabulary";

/** The link as the one who did it: `[[Ana]] called`, `[[Ana]] and I met`, `[[Ana]] nas odwiedziła`. */
export function contactOfSubject(
  words: readonly string[],
  { at, link, behind: behindJoined }: LinkPlace,
  vocabulary: Vocabulary,
): ContactWords | null {
  const { joiners, i, fillers, auxiliaries, me } = vocabulary;
  let next = behindJoined;
  if (words[next] === OWNS) return null;
  if (joiners.has(words[next] ?? "") && i.has(words[next + 1] ?? "")) return together(words, next + 2, link, vocabulary);
  if (joiners.has(words[at - 1] ?? "") && i.has(words[at - 2] ?? "")) return together(words, next, link, vocabulary);
  let withMe = false;
  for (; ; next++) {
    const word = words[next] ?? "";
    if (me.has(word)) withMe = true;
    else if (!fillers.has(word) && !auxiliaries.has(word)) break;
  }
  const phrase = subjectPhrase(words, next, vocabulary);
  if (!phrase) return null;
  const behind = next + phrase.words.length;
  withMe ||= namesMe(words, behind, vocabulary);
  if (!withMe && !(phrase.subject === "alone" && endsThere(words, behind, vocabulary))) return null;
  const kind = kindOf(phrase, words, behind - 1, vocabulary) ?? (withMe ? phrase.kind : null);
  if (kind === null) return null;
  const mutual = kind === "meeting" || phrase.strong.get("with") === null;
  return { kind, by: mutual ? null : "them", weak: false, isNoun: false, link };
}

/** `[[Ana]] and I had coffee`: any word of contact tells what, and nobody began. */
function together(words: readonly string[], from: number, link: number, vocabulary: Vocabulary): ContactWords | null {
  for (let at = from; at < words.length && words[at] !== LINK; at++) {
    const phrase = vocabulary.startingWith.get(words[at] ?? "")?.find((each) => startsAt(each.words, words, at));
    const kind = phrase === undefined ? null : kindOf(phrase, words, at, vocabulary);
    if (kind !== null) return { kind, by: null, weak: false, isNoun: false, link };
  }
  return null;
}

const subjectPhrase = (words: readonly string[], at: number, { startingWith }: Vocabulary): ContactPhrase | undefined =>
  startingWith.get(words[at] ?? "")?.find((phrase) => phrase.subject !== null && startsAt(phrase.words, words, at));

/** `… me`, `… to me`, `… do mnie`, `… the slides with me` */
function namesMe(words: readonly string[], at: number, { me, prepositions, fillers }: Vocabulary): boolean {
  let next = at;
  while (fillers.has(words[next] ?? "") && !me.has(words[next] ?? "")) next++;
  if (me.has(words[next] ?? "")) return true;
  return prepositions.has(words[next] ?? "") && me.has(words[next + 1] ?? "");
}

/** Nothing behind the verb says that somebody else was meant. */
function endsThere(words: readonly string[], at: number, { fillers, afterVerb }: Vocabulary): boolean {
  const word = words[at];
  if (word === undefined || isSentenceEnd(word) || word === ",") return true;
  if (!fillers.has(word) && !afterVerb.has(word)) return false;
  return words[at + 1] !== LINK;
}
