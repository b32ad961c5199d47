import type { ProblemKind } from "../note/problem";
import { parseDateValue, type DateValue, type PartialDate } from "../time/date-value";
import { civilDate } from "../time/civil-date";
import type { DatedText, LabelledDate } from "./person";
import { itemText, mappingEntries, scalarText } from "./property-value";

/** An entry of a list, or what is wrong with it; with a wrong date the text is still an entry. */
export interface ReadEntry<T> {
  readonly entry: T | null;
  readonly problem: ProblemKind | null;
}

/** Why a date can't be used; null when it is a full day (`dateProblem`) or any date (`anyDateProblem`). */
export function dateProblem(date: DateValue): ProblemKind | null {
  return date.kind === "full" ? null : `date-${date.kind}`;
}

export const anyDateProblem = (date: DateValue): ProblemKind | null =>
  date.kind === "partial" ? null : dateProblem(date);

export function asPartial(date: DateValue): PartialDate | null {
  if (date.kind === "partial") return date.date;
  return date.kind === "full" ? civilDate(date.day) : null;
}

/** What looks like somebody meant a date; a bare year or number may begin any text. */
const LEADING_DATE =
  /^(\[\[[^\][]{1,100}\]\]|\d{4}-\d{1,2}(?:-\d{1,2})?(?:T[\d:.Z+-]{4,30})?|\d{1,4}[/.]\d{1,2}[/.]\d{1,4})(?=[\s:,;–—-]|$)[\s:,;–—-]*/;

/** `2026-11-01 new job`; the date may be missing (formats.md §1: changes, ledger). */
export function readDateText(item: unknown): ReadEntry<DatedText> {
  const text = itemText(item);
  if (text === null) return readObject(item);
  const match = LEADING_DATE.exec(text);
  const date = match ? parseDateValue(match[1]) : null;
  // `[[Ana]] sent a book`: a link that is no date is text.
  if (!match || !date || date.kind === "unreadable") return undated(text);
  return dated(date, text.slice(match[0].length), text);
}

/** `ship v2 @ 2026-10-20`; the date may be missing (formats.md §1: goals). */
export function readTextAtDate(item: unknown): ReadEntry<DatedText> {
  const text = itemText(item);
  if (text === null) return readObject(item);
  const at = text.lastIndexOf("@");
  if (at < 0) return undated(text);
  const date = parseDateValue(text.slice(at + 1).trim());
  // `meet @ Berlin`, `ask ana@example.com`
  return date.kind === "unreadable" ? undated(text) : dated(date, text.slice(0, at), text);
}

const undated = (text: string): ReadEntry<DatedText> => ({
  entry: text === "" ? null : { day: null, text },
  problem: null,
});

/** A wrong date stays part of the text, so that nothing is lost and nothing is guessed. */
function dated(date: DateValue, text: string, whole: string): ReadEntry<DatedText> {
  return date.kind === "full"
    ? { entry: { day: date.day, text: text.trim() }, problem: null }
    : { entry: { day: null, text: whole }, problem: dateProblem(date) };
}

const DATE_KEYS = ["date", "day", "on", "due", "when"];
const TEXT_KEYS = ["text", "label", "name", "title", "what", "goal", "event", "description", "note", "type"];

function readObject(item: unknown): ReadEntry<DatedText> {
  const { date, text } = objectParts(item);
  if (text === null) return { entry: null, problem: "value-unreadable" };
  return date === undefined ? undated(text) : dated(parseDateValue(date), text, text);
}

function objectParts(item: unknown): { readonly date: unknown; readonly text: string | null } {
  const entries = new Map(mappingEntries(item)?.map(([key, value]) => [key.toLowerCase(), value] as const) ?? []);
  const dateKey = DATE_KEYS.find((key) => entries.has(key));
  const textKey = TEXT_KEYS.find((key) => scalarText(entries.get(key)) !== null);
  return {
    date: dateKey === undefined ? undefined : entries.get(dateKey),
    text: textKey === undefined ? null : scalarText(entries.get(textKey)),
  };
}

/**
 * `wedding: 2015-06-01`, `2015-06-01 wedding`, `{date, label}`, or a mapping of labels to dates (formats.md §1: dates).
 * `label` is for a date that stands alone.
 */
export function readLabelledDates(item: unknown, label: string): readonly ReadEntry<LabelledDate>[] {
  const text = scalarText(item);
  if (text !== null) return [readLabelledText(text, label)];
  const object = objectParts(item);
  if (object.date !== undefined) return [labelled(object.text ?? label, object.date)];
  const entries = mappingEntries(item);
  if (!entries || entries.length === 0) return [{ entry: null, problem: "value-unreadable" }];
  // `2015-06-01: wedding` and `wedding: 2015-06-01` are both mappings to YAML.
  return entries.map(([key, value]) =>
    parseDateValue(key).kind === "unreadable" ? labelled(key, value) : labelled(scalarText(value) ?? label, key),
  );
}

function readLabelledText(text: string, label: string): ReadEntry<LabelledDate> {
  const alone = parseDateValue(text);
  if (alone.kind !== "unreadable") return labelled(label, text);
  const [, first = "", rest = ""] = /^(\S+)[\s:,–—]\s*(.*)$/s.exec(text) ?? [];
  const leading = first.replace(/[:,]$/, "");
  if (parseDateValue(leading).kind !== "unreadable") return labelled(rest.replace(/^[–—:-]\s*/, "") || label, leading);
  const [, before = "", last = ""] = /^(.*)[\s:]\s*(\S+)$/s.exec(text) ?? [];
  return labelled(withoutEndMarks(before) || label, last === "" ? text : last);
}

function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\n:,–—-".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function labelled(label: string, value: unknown): ReadEntry<LabelledDate> {
  const date = parseDateValue(scalarText(value) ?? value);
  const partial = asPartial(date);
  return partial
    ? { entry: { label: label.trim(), date: partial }, problem: null }
    : { entry: null, problem: anyDateProblem(date) };
}
