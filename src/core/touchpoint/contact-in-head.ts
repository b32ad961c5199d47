import { contactOfSubject } from "./contact-of-subject";
import type { ContactWords, LinkPlace } from "./contact-words";
import { isSentenceEnd, LINK, OWNS } from "./head-words";
import { endsAt, kindOf, startsAt } from "./phrases";
import type { Side, TouchpointKind } from "./touchpoint";
import type { ContactPhrase, Vocabulary } from "./vocabulary";

/** So many words may stand between a word of contact and its preposition: `a long overdue call today with`. */
const WIDEST_GAP = 7;

/**
 * The contact that a head's words tell of, null when none: a sure one with any of its links before a weak one.
 * `words` come from `headWords`.
 */
export function contactInHead(words: readonly string[], vocabulary: Vocabulary): ContactWords | null {
  let weak: ContactWords | null = null;
  let link = -1;
  let behind = 0;
  for (let at = 0; at < words.length; at++) {
    if (words[at] !== LINK) continue;
    // Looked for once for all that are joined: a line may name thousands.
    if (at >= behind) behind = behindJoined(words, at, vocabulary);
    const place = { at, link: ++link, behind };
    const found = withObject(words, place, vocabulary) ?? contactOfSubject(words, place, vocabulary);
    if (found && !found.weak) return found;
    weak ??= found;
  }
  return weak;
}

function behindJoined(words: readonly string[], at: number, { joiners }: Vocabulary): number {
  let next = at + 1;
  while (joiners.has(words[next] ?? "") && words[next + 1] === LINK) next += 2;
  return next;
}

/** The link as the one contacted: `called [[Ana]]`, `coffee with my dear [[Ana]]`, `met Mum and [[Ana]]`, `party at [[Ana]]'s`. */
function withObject(words: readonly string[], place: LinkPlace, vocabulary: Vocabulary): ContactWords | null {
  const before = beforeFillers(words, place.at - 1, vocabulary);
  const found =
    endingBefore(words, place.at - 1, place, vocabulary) ??
    (before === place.at - 1 ? null : endingBefore(words, before, place, vocabulary));
  if (found || !isJoiner(words[before], vocabulary) || words[before - 1] === LINK) return found;
  return endingBefore(words, beforeFillers(words, before - 2, vocabulary), place, vocabulary);
}

function endingBefore(
  words: readonly string[],
  before: number,
  place: LinkPlace,
  vocabulary: Vocabulary,
): ContactWords | null {
  return (
    toldBy(words, before, "", place, vocabulary) ??
    (vocabulary.prepositions.has(words[before] ?? "") ? behindPreposition(words, before, place, vocabulary) : null)
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

/** What it was about, or where, may stand between: `talked about [[Bo]] with [[Ana]]`, `shared [[Bo]]'s article with [[Ana]]`. */
function behindPreposition(
  words: readonly string[],
  preposition: number,
  place: LinkPlace,
  vocabulary: Vocabulary,
): ContactWords | null {
  const word = words[preposition] ?? "";
  for (let end = preposition - 1; end >= Math.max(0, preposition - 1 - WIDEST_GAP); end--) {
    if (isSentenceEnd(words[end])) return null;
    if (words[end] === LINK) {
      const { about, places } = vocabulary;
      const before = words[end - 1] ?? "";
      if (words[end + 1] !== OWNS && !about.has(before) && !places.has(before)) return null;
      continue;
    }
    const told = toldBy(words, end, word, place, vocabulary);
    if (told) return told;
  }
  return null;
}

/** A phrase that ends at `end` and goes on with this preposition; at somebody's (`dinner at [[Ana]]'s`) it is another one. */
function toldBy(
  words: readonly string[],
  end: number,
  preposition: string,
  { at, link }: LinkPlace,
  vocabulary: Vocabulary,
): ContactWords | null {
  const then = words[at + 1] === OWNS ? `${preposition}'s` : preposition;
  for (const phrase of vocabulary.endingWith.get(words[end] ?? "") ?? []) {
    if (!endsAt(phrase.words, words, end)) continue;
    const first = end - phrase.words.length + 1;
    if (!phrase.isNoun && isOthersVerb(words, first, vocabulary)) continue;
    // The subject behind its verb, and me between: `odwiedziła nas [[Ana]]`.
    const isInverted = then === "" && phrase.subject !== null && words.slice(end + 1, at).some((word) => vocabulary.me.has(word));
    const strong = isInverted ? "them" : phrase.strong.get(then);
    const side = strong === undefined ? phrase.weak.get(then) : strong;
    if (side === undefined) continue;
    const kind = kindOf(phrase, words, at, vocabulary);
    if (kind !== null) return { kind, by: side, weak: strong === undefined, isNoun: phrase.isNoun, link };
  }
  return null;
}

/** `[[Ana]] called [[Bo]]` is between the two of them. */
function isOthersVerb(words: readonly string[], verb: number, { auxiliaries }: Vocabulary): boolean {
  let at = verb - 1;
  while (auxiliaries.has(words[at] ?? "")) at--;
  return words[at] === LINK;
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
    return { kind: phrase.kind, by: at === 0 ? (next ?? phrase.strong.get("") ?? onlySide(phrase)) : null };
  }
  return null;
}

/** `zadzwoniłam` was me, whatever would follow. */
function onlySide({ strong }: ContactPhrase): Side | null {
  const [first = null, ...others] = strong.values();
  return others.every((side) => side === first) ? first : null;
}
