import { LINK } from "./head-words";
import type { Side, TouchpointKind } from "./touchpoint";
import type { ContactPhrase, PhrasesByWord, Vocabulary } from "./vocabulary";

/** What the words of a head tell. */
export interface ContactWords {
  readonly kind: TouchpointKind;
  readonly by: Side | null;
  /** Only a noun or an imperative before the link: it may be a wish (`call [[Ana]]`). */
  readonly weak: boolean;
  /** Which of the head's links, from 0, the words stand with. */
  readonly link: number;
}

/** So many words may stand between a word of contact and its preposition: `a long overdue call today with`. */
const WIDEST_GAP = 7;

/**
 * The contact that a head's words tell of, null when none: a sure one with any of its links before a weak one.
 * `words` come from `headWords`.
 */
export function contactInHead(words: readonly string[], vocabulary: Vocabulary): ContactWords | null {
  let weak: ContactWords | null = null;
  let link = -1;
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== LINK) continue;
    link++;
    const found = withObject(words, at, link, vocabulary) ?? withSubject(words, at, link, vocabulary);
    if (found && !found.weak) return found;
    weak ??= found;
  }
  return weak;
}

/** The link as the one contacted: `called [[Ana]]`, `coffee with my dear [[Ana]]`, `met Mum and [[Ana]]`. */
function withObject(words: readonly string[], at: number, link: number, vocabulary: Vocabulary): ContactWords | null {
  const before = beforeFillers(words, at - 1, vocabulary);
  return (
    endingBefore(words, before, at, link, vocabulary) ??
    (isJoiner(words[before], vocabulary) && words[before - 1] !== LINK
      ? endingBefore(words, beforeFillers(words, before - 2, vocabulary), at, link, vocabulary)
      : null)
  );
}

function endingBefore(
  words: readonly string[],
  before: number,
  at: number,
  link: number,
  vocabulary: Vocabulary,
): ContactWords | null {
  return (
    toldBy(words, before, "", at, link, vocabulary) ??
    (vocabulary.prepositions.has(words[before] ?? "") ? behindPreposition(words, before, at, link, vocabulary) : null)
  );
}

const isJoiner = (word: string | undefined, { joiners, prepositions }: Vocabulary): boolean =>
  word !== undefined && joiners.has(word) && !prepositions.has(word);

/** Skips fillers, and what names me between a verb and its subject (`napisała do mnie [[Ana]]`). */
function beforeFillers(words: readonly string[], from: number, { fillers, me, prepositions }: Vocabulary): number {
  let at = from;
  for (;;) {
    const word = words[at] ?? "";
    if (me.has(word)) at -= prepositions.has(words[at - 1] ?? "") ? 2 : 1;
    else if (fillers.has(word) || word === "/") at--;
    else return at;
  }
}

function behindPreposition(
  words: readonly string[],
  preposition: number,
  at: number,
  link: number,
  vocabulary: Vocabulary,
): ContactWords | null {
  const word = words[preposition] ?? "";
  for (let end = preposition - 1; end >= Math.max(0, preposition - 1 - WIDEST_GAP); end--) {
    if (words[end] === LINK || isSentenceEnd(words[end])) return null;
    const told = toldBy(words, end, word, at, link, vocabulary);
    if (told) return told;
  }
  return null;
}

/** A phrase that ends at `end` and goes on with this preposition. */
function toldBy(
  words: readonly string[],
  end: number,
  preposition: string,
  at: number,
  link: number,
  vocabulary: Vocabulary,
): ContactWords | null {
  for (const phrase of vocabulary.endingWith.get(words[end] ?? "") ?? []) {
    if (!endsAt(phrase.words, words, end)) continue;
    // `[[Ana]] called [[Bo]]` is between the two of them.
    if (!phrase.isNoun && words[end - phrase.words.length] === LINK) continue;
    const strong = phrase.strong.get(preposition);
    const side = strong === undefined ? phrase.weak.get(preposition) : strong;
    if (side === undefined) continue;
    const kind = kindOf(phrase, words, at, vocabulary);
    if (kind !== null) return { kind, by: side, weak: strong === undefined, link };
  }
  return null;
}

/** `sent [[Ana]] a letter`: the noun behind says what it was. Null when a noun is needed and none is there. */
function kindOf(phrase: ContactPhrase, words: readonly string[], at: number, vocabulary: Vocabulary): TouchpointKind | null {
  if (phrase.noun === null) return phrase.kind;
  const noun = words.slice(at + 1, at + 7).findIndex((word) => vocabulary.startingWith.get(word)?.some((each) => each.isNoun));
  const found = noun < 0 ? undefined : nounAt(words, at + 1 + noun, vocabulary);
  return found?.kind ?? (phrase.noun === "needed" ? null : phrase.kind);
}

const nounAt = (words: readonly string[], at: number, vocabulary: Vocabulary): ContactPhrase | undefined =>
  vocabulary.startingWith.get(words[at] ?? "")?.find((phrase) => phrase.isNoun && startsAt(phrase.words, words, at));

/** The link as the one who did it: `[[Ana]] called`, `[[Ana]] and I met`. */
function withSubject(words: readonly string[], at: number, link: number, vocabulary: Vocabulary): ContactWords | null {
  const { joiners, i, fillers, auxiliaries } = vocabulary;
  let next = at + 1;
  while (joiners.has(words[next] ?? "") && words[next + 1] === LINK) next += 2;
  if (joiners.has(words[next] ?? "") && i.has(words[next + 1] ?? "")) return together(words, next + 2, link, vocabulary);
  if (joiners.has(words[at - 1] ?? "") && i.has(words[at - 2] ?? "")) return together(words, next, link, vocabulary);
  while (fillers.has(words[next] ?? "") || auxiliaries.has(words[next] ?? "")) next++;
  const phrase = subjectPhrase(words, next, vocabulary);
  if (!phrase) return null;
  const behind = next + phrase.words.length;
  const withMe = namesMe(words, behind, vocabulary);
  if (!withMe && !(phrase.subject === "alone" && endsThere(words, behind, vocabulary))) return null;
  const kind = kindOf(phrase, words, behind - 1, vocabulary);
  if (kind === null) return null;
  const mutual = kind === "meeting" || phrase.strong.get("with") === null;
  return { kind, by: mutual ? null : "them", weak: false, link };
}

/** `[[Ana]] and I had coffee`: any word of contact tells what, and nobody began. */
function together(words: readonly string[], from: number, link: number, vocabulary: Vocabulary): ContactWords | null {
  for (let at = from; at < words.length && words[at] !== LINK; at++) {
    const phrase = vocabulary.startingWith.get(words[at] ?? "")?.find((each) => startsAt(each.words, words, at));
    if (phrase) return { kind: phrase.kind, by: null, weak: false, link };
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

const isSentenceEnd = (word: string | undefined): boolean => word === "." || word === "!" || word === "?" || word === ";";

/** `cancelled call with [[Ana]]`, `coffee with [[Ana]] was moved`: what the contact words tell of did not happen. */
export function isUndone(words: readonly string[], contact: ContactWords, vocabulary: Vocabulary): boolean {
  const at = nthLink(words, contact.link);
  if (holdsPhrase(words.slice(0, at), vocabulary.undone)) return true;
  let next = at + 1;
  while (vocabulary.joiners.has(words[next] ?? "") && words[next + 1] === LINK) next += 2;
  while (vocabulary.auxiliaries.has(words[next] ?? "")) next++;
  return vocabulary.undone.get(words[next] ?? "")?.some((phrase) => startsAt(phrase, words, next)) ?? false;
}

function nthLink(words: readonly string[], link: number): number {
  let at = words.indexOf(LINK);
  for (let left = link; left > 0 && at >= 0; left--) at = words.indexOf(LINK, at + 1);
  return at;
}

/** How many of the head's links are people: up to the one where the words turn to what it was about, or a sentence ends. */
export function peopleCount(words: readonly string[], contactLink: number, { about }: Vocabulary): number {
  let links = 0;
  for (const word of words) {
    if (word === LINK) links++;
    else if (links > contactLink && (about.has(word) || isSentenceEnd(word))) break;
  }
  return links;
}

/**
 * What words tell where it is known already that there was contact: in a person's own log (`coffee`, `she wrote`), or under
 * the touchpoints heading. The first word of contact decides.
 */
export function contactInWords(
  words: readonly string[],
  vocabulary: Vocabulary,
): { readonly kind: TouchpointKind; readonly by: Side | null } | null {
  for (let at = 0; at < words.length; at++) {
    const phrase = vocabulary.startingWith.get(words[at] ?? "")?.find((each) => startsAt(each.words, words, at));
    if (!phrase || phrase.noun === "needed") continue;
    const next = phrase.strong.get(words[at + phrase.words.length] ?? "");
    if (phrase.isNoun) return { kind: phrase.kind, by: next ?? null };
    if (vocabulary.they.has(words[at - 1] ?? "")) return { kind: phrase.kind, by: "them" };
    return { kind: phrase.kind, by: at === 0 ? (next ?? phrase.strong.get("") ?? null) : null };
  }
  return null;
}

/** Does one of these phrases stand anywhere among the words? */
export function holdsPhrase(words: readonly string[], phrases: PhrasesByWord<readonly string[]>): boolean {
  return words.some((word, at) => phrases.get(word)?.some((phrase) => startsAt(phrase, words, at)) ?? false);
}

const startsAt = (phrase: readonly string[], words: readonly string[], at: number): boolean =>
  phrase.every((word, index) => words[at + index] === word);

const endsAt = (phrase: readonly string[], words: readonly string[], end: number): boolean =>
  startsAt(phrase, words, end - phrase.length + 1);
