import { contactInHead, contactInWords } from "./contact-in-head";
import type { ContactWords } from "./contact-words";
import { firstWords } from "./first-words";
import { LINK, linkPlaces } from "./head-words";
import { linksOutsideFields, type LineParts } from "./line-head";
import type { LineLink } from "./line-links";
import { isApart, isPlan, isThought, isUnanswered, isUndone } from "./no-contact";
import { peopleInHead } from "./people-in-head";
import { holdsPhrase, nounAt } from "./phrases";
import { withoutTaskFields } from "./task-fields";
import type { TouchpointLine } from "./touchpoint";
import { contactMark, isTouchpointField, readTouchpointFields, type TouchpointFields } from "./touchpoint-fields";
import { touchpointHead, type TouchpointHead } from "./touchpoint-head";
import type { Vocabulary } from "./vocabulary";

/** What a list item's text is (formats.md §2). */
export type ParsedLine =
  | { readonly kind: "touchpoint"; readonly line: TouchpointLine }
  /** It is still to come, it did not come about, or somebody only asks whether it did: never contact. */
  | { readonly kind: "plan" }
  /** Somebody is only thought, read or told about, or the user said so: never contact. */
  | { readonly kind: "about" }
  /** Links without contact being told. `targets`: those that may count as mentions. */
  | { readonly kind: "mention"; readonly targets: readonly string[] };

export interface LineContext {
  /** Under the touchpoints heading every line that links somebody is a touchpoint. */
  readonly underHeading: boolean;
  /** A ticked task: done, so that `call [[Ana]]` is no wish any more. */
  readonly ticked?: boolean;
}

/**
 * Reads the text of a list item, behind its marker and check box: who is linked before the separator, and whether the
 * words there tell of contact with them. Words and links behind it never do.
 */
export function parseTouchpointLine(body: string, context: LineContext, vocabulary: Vocabulary): ParsedLine {
  const head = touchpointHead(body, vocabulary.speech);
  const { parts, words, links } = head;
  const mark = contactMark(parts.fields);
  if (mark === false) return { kind: "about" };
  if (links.length === 0) return withoutPeople(head, vocabulary);
  const contact = contactInHead(words, vocabulary) ?? contactBehindName(head, vocabulary);
  const attempt = isUnanswered(words, () => firstWords(parts), contact, vocabulary);
  if (mark === null && !attempt && (isPlan(words, contact, vocabulary) || isUndone(words, contact, vocabulary))) {
    return { kind: "plan" };
  }
  const fields = readTouchpointFields(parts.fields);
  const people = peopleInHead(words, contact?.link ?? null, vocabulary);
  const isSaid = mark === true || attempt || head.isNamed;
  const isSure = isSaid || context.underHeading || context.ticked === true || parts.time !== null;
  const isTold = isSaid || (context.underHeading && people.length > 0) || isTouchpoint(contact, people, fields, isSure);
  if (!context.underHeading && !isSaid && isThought(words, isTold ? contact : null, vocabulary)) return { kind: "about" };
  if (!isTold) {
    const places = linkPlaces(words);
    const named = people.filter((link) => !isApart(words, places[link] ?? -1, vocabulary));
    return { kind: "mention", targets: named.flatMap((link) => links[link]?.target ?? []) };
  }
  // Where it is contact anyway, any word of contact may tell which (`supper at [[Ola]]'s` under the heading).
  const told = contact ?? (isSaid || context.underHeading ? contactInWords(words, vocabulary) : null);
  const whom = people.flatMap((link) => links[link] ?? []);
  return { kind: "touchpoint", line: touchpointLine(parts, whom, attempt ? attempted(told) : told, fields, context.ticked === true, attempt) };
}

type Told = Pick<ContactWords, "kind" | "by">;

/** Who tries to call is me, unless the words say otherwise (`missed call from [[Ana]]`). */
const attempted = (told: Told | null): Told | null => told && { kind: told.kind, by: told.by ?? "me" };

/** No link in the head: those in the text are none of its people, but nothing says what they are. */
function withoutPeople({ parts, words, isQuoted }: TouchpointHead, vocabulary: Vocabulary): ParsedLine {
  if (holdsPhrase(words, vocabulary.plans)) return { kind: "plan" };
  return isQuoted ? { kind: "about" } : { kind: "mention", targets: linksOutsideFields(parts).map(({ target }) => target) };
}

/** `09:00 - [[Ana]] - Onboarding call`: nothing but names, and what it was behind the separator. As weak as `call [[Ana]]`. */
function contactBehindName({ parts, words }: TouchpointHead, vocabulary: Vocabulary): ContactWords | null {
  const { joiners, fillers, plans } = vocabulary;
  if (!words.every((word) => word === LINK || joiners.has(word) || fillers.has(word))) return null;
  const text = firstWords(parts);
  if (holdsPhrase(text, plans)) return null;
  const noun = text.map((_, at) => nounAt(text, at, vocabulary)).find((each) => each !== undefined);
  return noun ? { kind: noun.kind, by: null, weak: true, isNoun: true, link: 0 } : null;
}

/** A weak word needs a time or the heading; an introduction of two, or with its field, needs neither (formats.md §5). */
function isTouchpoint(contact: ContactWords | null, people: readonly number[], { intro }: TouchpointFields, isSure: boolean): boolean {
  if (people.length === 0) return false;
  if (contact === null) return intro !== null;
  if (!people.includes(contact.link)) return false;
  return !contact.weak || isSure || (contact.kind === "intro" && (people.length > 1 || intro !== null));
}

function touchpointLine(
  parts: LineParts,
  people: readonly LineLink[],
  contact: Told | null,
  fields: TouchpointFields,
  ticked: boolean,
  attempt: boolean,
): TouchpointLine {
  const others = parts.links.filter((link) => !people.includes(link));
  return {
    time: parts.time,
    kind: contact?.kind ?? (fields.intro === null ? "other" : "intro"),
    people: unique(people),
    about: unique(others),
    text: lineText(parts, people.at(-1)?.end ?? parts.headStart, ticked),
    by: fields.by ?? contact?.by ?? null,
    ledger: fields.ledger,
    moved: fields.moved,
    late: fields.late,
    depth: fields.depth,
    own: fields.own,
    place: fields.place,
    intro: fields.intro,
    attempt,
  };
}

const unique = (links: readonly LineLink[]): readonly string[] => {
  const targets = links.map(({ target }) => target);
  return targets.length < 2 ? targets : [...new Set(targets)];
};

/** What stands behind the separator (or behind the last person), without the fields that were understood. */
function lineText(parts: LineParts, behindPeople: number, ticked: boolean): string {
  const from = parts.textStart ?? Math.min(behindPeople, parts.end);
  let text = "";
  let at = from;
  for (const field of parts.fields) {
    if (field.start < at || !isTouchpointField(field.key)) continue;
    text += parts.body.slice(at, field.start);
    at = field.end;
  }
  text += parts.body.slice(at, Math.max(at, parts.end));
  const plain = (ticked ? withoutTaskFields(text) : text).trim();
  return parts.textStart === null ? plain.replace(/^(?:['’]s(?!\p{L}))?[\s,.;!?)*_\]]*/u, "") : plain.replace(/^(?:\*\*|__)\s/, "").trim();
}
