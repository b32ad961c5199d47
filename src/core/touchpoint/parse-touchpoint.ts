import { contactInHead, contactInWords, holdsPhrase, isUndone, peopleCount, type ContactWords } from "./contact-in-head";
import { headWords, LINK } from "./head-words";
import { linksOutsideFields, lineParts, type LineParts } from "./line-head";
import type { LineLink } from "./line-links";
import { withoutTaskFields } from "./task-fields";
import type { TouchpointLine } from "./touchpoint";
import { readTouchpointFields, isTouchpointField, type TouchpointFields } from "./touchpoint-fields";
import type { Vocabulary } from "./vocabulary";

/** What a list item's text is (formats.md §2). */
export type ParsedLine =
  | { readonly kind: "touchpoint"; readonly line: TouchpointLine }
  /** It is still to come, or it did not come about: never contact. */
  | { readonly kind: "plan" }
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
  const parts = lineParts(body);
  const inHead = headLinks(parts);
  const words = headWords(headText(parts, inHead));
  if (holdsPhrase(words, vocabulary.plans)) return { kind: "plan" };
  if (inHead.length === 0) return { kind: "mention", targets: linksOutsideFields(parts).map(({ target }) => target) };
  const fields = readTouchpointFields(parts.fields);
  const contact = contactInHead(words, vocabulary);
  if (contact && isUndone(words, contact, vocabulary)) return { kind: "plan" };
  const people = inHead.slice(0, peopleCount(words, contact?.link ?? 0, vocabulary));
  const sure = context.underHeading || context.ticked === true || parts.time !== null;
  if (!isTold(contact, people.length, fields, sure, context.underHeading)) {
    return { kind: "mention", targets: people.map(({ target }) => target) };
  }
  // Under the heading it is contact anyway: any word of contact may tell which (`supper at [[Ola]]'s`).
  const told = contact ?? (context.underHeading ? contactInWords(words, vocabulary) : null);
  return { kind: "touchpoint", line: touchpointLine(parts, people, told, fields, context.ticked === true) };
}

/** A weak word needs a time or the heading; an introduction of two, or with its field, needs neither (formats.md §5). */
function isTold(
  contact: ContactWords | null,
  people: number,
  fields: TouchpointFields,
  sure: boolean,
  underHeading: boolean,
): boolean {
  if (people === 0) return false;
  if (contact === null) return underHeading || fields.intro !== null;
  if (contact.link >= people) return false;
  return !contact.weak || sure || (contact.kind === "intro" && (people > 1 || fields.intro !== null));
}

function touchpointLine(
  parts: LineParts,
  people: readonly LineLink[],
  contact: Pick<ContactWords, "kind" | "by"> | null,
  fields: TouchpointFields,
  ticked: boolean,
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
  };
}

const unique = (links: readonly LineLink[]): readonly string[] => {
  const targets = links.map(({ target }) => target);
  return targets.length < 2 ? targets : [...new Set(targets)];
};

/** Links before the separator that are no field's. */
function headLinks(parts: LineParts): readonly LineLink[] {
  return linksOutsideFields(parts).filter(({ start }) => start >= parts.headStart && start < parts.headEnd);
}

/** The head's words, each link one word; fields say nothing here. */
function headText(parts: LineParts, links: readonly LineLink[]): string {
  const { masked, headStart, headEnd } = parts;
  const inHead = ({ start }: { readonly start: number }): boolean => start >= headStart && start < headEnd;
  const cuts = [
    ...links.map(({ start, end }) => ({ start, end, word: ` ${LINK} ` })),
    ...parts.fields.filter(inHead).map(({ start, end }) => ({ start, end, word: " " })),
    ...parts.embeds.filter(inHead).map(({ start, end }) => ({ start, end, word: " x " })),
  ].sort((a, b) => a.start - b.start);
  let text = "";
  let from = headStart;
  for (const { start, end, word } of cuts) {
    if (start < from) continue;
    text += masked.slice(from, start).replaceAll(LINK, " ") + word;
    from = end;
  }
  return text + masked.slice(from, headEnd).replaceAll(LINK, " ");
}

/** What stands behind the separator (or behind the last person), without the fields that were understood. */
function lineText(parts: LineParts, behindPeople: number, ticked: boolean): string {
  const from = parts.textStart ?? behindPeople;
  let text = "";
  let at = from;
  for (const field of parts.fields) {
    if (field.start < at || !isTouchpointField(field.key)) continue;
    text += parts.body.slice(at, field.start);
    at = field.end;
  }
  text += parts.body.slice(at, Math.max(at, parts.end));
  const plain = (ticked ? withoutTaskFields(text) : text).trim();
  return parts.textStart === null ? plain.replace(/^[\s,.;!?)*_]+/, "") : plain.replace(/^(?:\*\*|__)\s/, "").trim();
}
