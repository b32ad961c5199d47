import { fieldsIn, type LineField } from "./line-fields";
import { lineLinks, type LineLink } from "./line-links";
import { maskHidden } from "./mask-hidden";

/** A list item's text, taken apart (formats.md §2): `[time] HEAD [separator TEXT]`, with its links and fields. */
export interface LineParts {
  readonly body: string;
  readonly time: string | null;
  /** Where the head begins, behind the time, and ends, before the separator. */
  readonly headStart: number;
  readonly headEnd: number;
  /** Where the text begins: behind the separator; null when there is none. */
  readonly textStart: number | null;
  /** Where the text ends: before a block id. */
  readonly end: number;
  readonly links: readonly LineLink[];
  /** They show something and mean nobody. */
  readonly embeds: readonly LineLink[];
  readonly fields: readonly LineField[];
  /** The body with code and comments blanked out. */
  readonly masked: string;
  /** A comment begins in the line and doesn't end there. */
  readonly unclosed: boolean;
}

/** `from`: where the search for the separator begins, when another one before is not meant. */
export function lineParts(body: string, from = 0): LineParts {
  const { text: masked, unclosed } = maskHidden(body);
  const links = lineLinks(body);
  const fields = fieldsIn(body, masked);
  const end = body.length - (BLOCK_ID.exec(body.slice(-MAX_BLOCK_ID))?.[0].length ?? 0);
  const time = leadingTime(body);
  const headStart = time?.end ?? 0;
  const separator = findSeparator(masked, Math.max(headStart, from), end, links, fields);
  return {
    body,
    time: time?.time ?? null,
    headStart,
    headEnd: separator?.start ?? end,
    textStart: separator?.end ?? null,
    end,
    links: links.filter(({ embed }) => !embed),
    embeds: links.filter(({ embed }) => embed),
    fields,
    masked,
    unclosed,
  };
}

/** Fields that name whom a line is with, as part of its sentence: `Met (person:: [[Ana]]) at the harbour`. */
const NAMING: ReadonlySet<string> = new Set(["person", "people", "with", "participants", "attendees", "contacts"]);

export const isNaming = (key: string): boolean => NAMING.has(key);

/** What a field links is what it is about, unless the field names people. */
export const linksOutsideFields = ({ links, fields }: LineParts): readonly LineLink[] =>
  fields.length === 0
    ? links
    : links.filter(
        ({ start }) => !fields.some((field) => !isNaming(field.key) && field.start < start && start < field.end),
      );

const MAX_BLOCK_ID = 64;
const BLOCK_ID = /(?:^|\s)\^[A-Za-z0-9-]+\s*$/;

/** `18:10`, `**9:05** –`, `18:10 - 18:40`: a time, perhaps a range, perhaps with a dash behind it. */
const TIME =
  /^\s*(?:\*\*|__)?([01]?\d|2[0-3]):([0-5]\d)(?:\s?[-–—]\s?\d{1,2}:\d{2})?(?:\*\*|__)?(?=[\s,:]|$)(?:\s+[-–—|](?=\s)|[,:](?=\s))?\s*/;

function leadingTime(body: string): { readonly time: string; readonly end: number } | null {
  const match = TIME.exec(body);
  if (!match) return null;
  return { time: `${(match[1] ?? "").padStart(2, "0")}:${match[2] ?? ""}`, end: match[0].length };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The first colon or spaced dash outside of links and fields. */
function findSeparator(
  masked: string,
  from: number,
  to: number,
  links: readonly LineLink[],
  fields: readonly LineField[],
): Range | null {
  const skipped = [...links, ...fields].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let at = from; at < to; at++) {
    while ((skipped[next]?.end ?? Infinity) <= at) next++;
    const range = skipped[next];
    if (range && range.start <= at) {
      at = range.end - 1;
      continue;
    }
    const length = separatorLength(masked, at, range?.start ?? -1);
    if (length > 0) return { start: at, end: at + length };
  }
  return null;
}

function separatorLength(text: string, at: number, nextRange: number): number {
  switch (text[at]) {
    case ":":
      return isSeparatingColon(text, at, nextRange) ? 1 : 0;
    case "—":
      return 1;
    case "–":
    case "-":
      return dashLength(text, at);
    default:
      return 0;
  }
}

/** Not the one of a time, an address (`https://`) or a field (`::`). */
function isSeparatingColon(text: string, at: number, nextRange: number): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (before === ":" || after === ":") return false;
  return isSpace(after) || after === "*" || after === "_" || nextRange === at + 1 || before === "]";
}

/** ` - `, ` -- `, ` – `; a hyphen inside of a word is none. */
function dashLength(text: string, at: number): number {
  if (!isSpace(text[at - 1] ?? " ")) return 0;
  let end = at + 1;
  while (text[end] === "-" && end - at < 3) end++;
  return isSpace(text[end] ?? " ") ? end - at : 0;
}

const isSpace = (char: string): boolean => char === " " || char === "\t" || char === "\u00a0";
