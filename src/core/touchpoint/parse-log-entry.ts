import { parseDateValue, type DateValue } from "../time/date-value";
import { contactInWords } from "./contact-in-head";
import { headWords } from "./head-words";
import { firstWords } from "./first-words";
import { lineParts } from "./line-head";
import { isUnanswered } from "./no-contact";
import { nounAt } from "./phrases";
import type { TouchpointLine } from "./touchpoint";
import { readTouchpointFields } from "./touchpoint-fields";
import type { Vocabulary } from "./vocabulary";

/** A dated line of a contact log in a person's own note. */
export interface LogEntry {
  readonly date: DateValue;
  /** The date as written. */
  readonly written: string;
  readonly line: TouchpointLine;
}

/** `2026-08-30 · slack · text`, `[[2026-08-14]] — coffee`, `[2025-02-20]: text` */
const DATED = /^\s*(?:\*\*|__)?((?:\[{1,2}[^\][]{1,80}\]{1,2})|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:\*\*|__)?[\s:·|,–—-]*/;

/**
 * Reads a list item under `Log`, `Contact log`, `Interactions` or `Interaction log` (formats.md §2); null when it doesn't
 * start with a date. `self` is the link target of the note's own person.
 */
export function parseLogEntry(body: string, self: string, vocabulary: Vocabulary): LogEntry | null {
  const match = DATED.exec(body);
  const written = match?.[1] ?? "";
  if (!match || !/\d{4}-\d{1,2}-\d{1,2}|^\d{1,2}[/.]\d/.test(written)) return null;
  const date = parseDateValue(written.startsWith("[[") ? written : written.replace(/^\[|\]$/g, ""));
  // `[[2026-06-12 Sync with Bo]]` is a note of that name.
  if (date.kind === "unreadable" && written.startsWith("[[")) return null;
  return logEntry(date, written, body.slice(match[0].length), self, vocabulary);
}

/** The entry of a day, from what is written beside the date. */
export const logEntry = (
  date: DateValue,
  written: string,
  rest: string,
  self: string,
  vocabulary: Vocabulary,
): LogEntry => ({ date, written, line: logLine(rest.replace(" · ", " - "), self, vocabulary) });

function logLine(rest: string, self: string, vocabulary: Vocabulary): TouchpointLine {
  const parts = lineParts(rest);
  const words = headWords(parts.masked.slice(parts.headStart, parts.headEnd));
  const told = contactInWords(words, vocabulary);
  const attempt = isUnanswered(words, () => firstWords(parts), told, vocabulary);
  const { by, ...marks } = readTouchpointFields(parts.fields);
  // `coffee` says nothing more than the kind does.
  const isJustKind = parts.textStart === null && words.length > 0 && nounAt(words, 0, vocabulary)?.words.length === words.length;
  const from = told && parts.textStart !== null ? parts.textStart : parts.headStart;
  return {
    time: parts.time,
    kind: told?.kind ?? "other",
    people: [self],
    about: [...new Set(parts.links.map(({ target }) => target))],
    text: isJustKind ? "" : rest.slice(from, fieldsStart(parts.fields, from, parts.end)).trim(),
    by: by ?? told?.by ?? null,
    ...marks,
    attempt,
  };
}

/** Fields stand at the end of a line; the text ends where they begin. */
const fieldsStart = (fields: readonly { readonly start: number }[], from: number, end: number): number =>
  fields.find(({ start }) => start >= from)?.start ?? Math.max(from, end);
