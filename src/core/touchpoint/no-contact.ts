import type { ContactWords } from "./contact-words";
import { isSentenceEnd, LINK, linkAt, OWNS } from "./head-words";
import { holdsPhrase, nounAt, phraseLength } from "./phrases";
import type { TouchpointKind } from "./touchpoint";
import type { Vocabulary } from "./vocabulary";

/** What says that a line tells of no contact (formats.md §2): still to come, undone, unanswered, or only thought about. */

/**
 * Still to come, or only asked. Before a past tense nothing else can make it a plan: `met [[Ana]], need to send her the
 * deck`; a noun may have its day behind it: `coffee with [[Ana]] next week`.
 */
export function isPlan(words: readonly string[], contact: ContactWords | null, vocabulary: Vocabulary): boolean {
  if (isAsked(words, contact)) return true;
  if (contact === null || contact.weak) return holdsPhrase(words, vocabulary.plans);
  const at = linkAt(words, contact.link);
  return holdsPhrase(words, vocabulary.plans, 0, contact.isNoun ? clauseEnd(words, at, vocabulary) : at);
}

/** `when did I last call [[Ana]]?` */
function isAsked(words: readonly string[], contact: ContactWords | null): boolean {
  const from = contact === null ? 0 : linkAt(words, contact.link);
  return words.slice(from).find(isSentenceEnd) === "?";
}

function clauseEnd(words: readonly string[], link: number, { about }: Vocabulary): number {
  let at = link + 1;
  while (at < words.length && words[at] !== "," && !isSentenceEnd(words[at]) && !about.has(words[at] ?? "")) at++;
  return at;
}

/** `cancelled call with [[Ana]]`, `coffee with [[Ana]] was moved`, `didn't call [[Ana]]`, `dinner without [[Ana]]`. */
export function isUndone(words: readonly string[], contact: ContactWords | null, vocabulary: Vocabulary): boolean {
  const { undone, negations, without, joiners, auxiliaries } = vocabulary;
  if (words.some((word, at) => without.has(word) && words[at + 1] === LINK)) return true;
  // `[[Ana]] cancelled lunch`, but not `[[Ana]] moved to Gdynia`.
  if (contact === null) return holdsPhrase(words, undone) && words.some((_, at) => nounAt(words, at, vocabulary) !== undefined);
  const at = linkAt(words, contact.link);
  const from = lastLinkBefore(words, at) + 1;
  if (holdsPhrase(words, undone, from, at) || holdsPhrase(words, negations, from, at)) return true;
  let next = at + 1;
  while (joiners.has(words[next] ?? "") && words[next + 1] === LINK) next += 2;
  while (auxiliaries.has(words[next] ?? "")) next++;
  return phraseLength(words, next, undone) > 0 || phraseLength(words, next, negations) > 0;
}

const lastLinkBefore = (words: readonly string[], at: number): number => words.lastIndexOf(LINK, at - 1);

/** These need two: without an answer they did not come about. A message that nobody answers was sent all the same. */
const LIVE: ReadonlySet<TouchpointKind> = new Set(["call", "video", "meeting", "coffee", "visit"]);

/**
 * `tried to call [[Ana]]`, `called [[Ana]], no answer`, `called [[Ana]]: she didn't pick up`. `text` gives the first words
 * behind the separator: asked for only where they matter.
 */
export function isUnanswered(
  words: readonly string[],
  text: () => readonly string[],
  contact: Pick<ContactWords, "kind"> | null,
  { unanswered }: Vocabulary,
): boolean {
  if (contact === null || !LIVE.has(contact.kind)) return false;
  if (holdsPhrase(words, unanswered)) return true;
  const first = text();
  return phraseLength(first, 0, unanswered) > 0 || phraseLength(first, 1, unanswered) > 0;
}

/** Only read, thought, dreamt or told about: `thinking of calling [[Ana]]`, `read [[Ana]]'s paper`, `śniła mi się [[Ana]]`. */
export function isThought(words: readonly string[], contact: ContactWords | null, vocabulary: Vocabulary): boolean {
  const { thoughts, occasions, remote } = vocabulary;
  if (contact === null || contact.weak) {
    if (holdsPhrase(words, thoughts) || holdsPhrase(words, occasions) || holdsPhrase(words, remote)) return true;
    return words.every((word, at) => word !== LINK || isApart(words, at, vocabulary));
  }
  const at = linkAt(words, contact.link);
  // `thought of [[Ana]] over coffee with [[Bo]]`: the thought was of somebody else.
  return holdsPhrase(words, thoughts, lastLinkBefore(words, at) + 1, at) || phraseLength(words, at + 1, remote) > 0;
}

/** A link that is not whom the contact was with: `[[Ana]]'s`, `about [[Ana]]`, `a talk by [[Ana]]`, `książka [[Ana|Any]]`. */
export function isApart(words: readonly string[], at: number, vocabulary: Vocabulary): boolean {
  const { about, authors, topics, prepositions, thoughts, undone, negations } = vocabulary;
  const before = words[at - 1] ?? "";
  if (words[at + 1] === OWNS || about.has(before) || authors.has(before)) return true;
  if (topics.has(before) && !prepositions.has(words[at - 2] ?? "")) return true;
  const from = lastLinkBefore(words, at) + 1;
  return [thoughts, undone, negations].some((phrases) => holdsPhrase(words, phrases, from, at));
}
