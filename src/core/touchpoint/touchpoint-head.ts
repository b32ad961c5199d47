import { headWords, LINK, OWNS } from "./head-words";
import { isNaming, lineParts, linksOutsideFields, type LineParts } from "./line-head";
import type { LineLink } from "./line-links";
import { quotedRanges, type QuotedRange } from "./quoted-ranges";

/** A line's head as words, and its links in the same order. */
export interface TouchpointHead {
  readonly parts: LineParts;
  readonly words: readonly string[];
  readonly links: readonly LineLink[];
  /** A field names whom it was with: `(person:: [[Ana]])`. */
  readonly isNamed: boolean;
  /** Somebody else's words hold a link: `"I met [[Ana]]", she said`. */
  readonly isQuoted: boolean;
}

/** A label is short: `Evening: call with [[Ana]]`. */
const LONGEST_LABEL = 3;

/**
 * The head of a line. Behind a label without links (`Evening:`, `Lunch -`) what follows belongs to it, unless the label
 * ends in one of the words of `speech` (`Bo said:`).
 */
export function touchpointHead(body: string, speech: ReadonlySet<string>): TouchpointHead {
  const parts = lineParts(body);
  const head = headOf(parts);
  if (head.links.length > 0 || parts.textStart === null) return head;
  if (speech.has(head.words.at(-1) ?? "")) return { ...head, isQuoted: true };
  if (head.words.length > LONGEST_LABEL) return head;
  const whole = headOf(lineParts(body, parts.textStart));
  return whole.links.length === 0 ? head : whole;
}

function headOf(parts: LineParts): TouchpointHead {
  const { headStart, headEnd, masked, fields } = parts;
  const quotes = quotedRanges(masked);
  const naming = fields.length === 0 ? NONE : fields.filter(({ key }) => isNaming(key));
  const outside = linksOutsideFields(parts);
  const meant = quotes.length === 0 ? outside : outside.filter((link) => !quotes.some((quote) => isSaid(link, quote)));
  const links = meant.filter((link) => isNamedBy(link, naming) || (link.start >= headStart && link.start < headEnd));
  return {
    parts,
    words: headWords(headText(parts, links, quotes)),
    links,
    isNamed: naming.length > 0 && links.some((link) => isNamedBy(link, naming)),
    isQuoted: meant.length < outside.length,
  };
}

type Range = QuotedRange;

const NONE: readonly never[] = [];

const isInside = (link: Range, { start, end }: Range): boolean => start < link.start && link.end < end;

const isNamedBy = (link: LineLink, naming: readonly Range[]): boolean => naming.some((field) => isInside(link, field));

/** `"[[Ana]]"` is a name in quotation marks, nothing that was said. */
const isSaid = (link: LineLink, quote: Range): boolean =>
  isInside(link, quote) && (link.start > quote.start + 1 || link.end < quote.end - 1);

interface Cut extends Range {
  readonly word: string;
}

/** The head's text, each link one word; fields, embeds and what is quoted say nothing here. */
function headText(parts: LineParts, links: readonly LineLink[], quotes: readonly Range[]): string {
  const { body, masked, headStart, headEnd } = parts;
  const inHead = ({ start }: Range): boolean => start >= headStart && start < headEnd;
  const cuts: Cut[] = [];
  for (const link of links) if (inHead(link)) cuts.push(linkCut(link, body));
  for (const field of parts.fields) if (inHead(field)) cuts.push(fieldCut(field, links));
  const mute = [...parts.embeds, ...quotes.filter((quote) => !links.some((link) => isInside(link, quote)))];
  for (const each of mute) if (inHead(each)) cuts.push({ start: each.start, end: each.end, word: " x " });
  if (cuts.length > links.length) cuts.sort((a, b) => a.start - b.start);
  let text = "";
  let from = headStart;
  for (const { start, end, word } of cuts) {
    if (start < from) continue;
    text += plain(masked, from, start) + word;
    from = end;
  }
  text += plain(masked, from, Math.max(from, headEnd));
  // A field behind the separator may name somebody too.
  for (const link of links) if (!inHead(link)) text += ` ${LINK}`;
  return text;
}

const STAND_INS = new RegExp(`[${LINK}${OWNS}]`, "g");

const plain = (masked: string, from: number, to: number): string => masked.slice(from, to).replace(STAND_INS, " ");

function linkCut({ start, end }: LineLink, body: string): Cut {
  const next = body.charAt(end);
  if (next !== "'" && next !== "’") return { start, end, word: ` ${LINK} ` };
  const owns = /^['’]s?(?![\p{L}\p{N}])/u.exec(body.slice(end, end + 3));
  return owns ? { start, end: end + owns[0].length, word: ` ${LINK} ${OWNS} ` } : { start, end, word: ` ${LINK} ` };
}

/** Of a field that names people only its key goes. */
function fieldCut({ start, end }: Range, links: readonly LineLink[]): Cut {
  const named = links.find((link) => isInside(link, { start, end }));
  return { start, end: named?.start ?? end, word: " " };
}
