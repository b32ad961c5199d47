import { civilDate, dayNumber, exists, isLeapYear, parseIsoDay, type DayNumber } from "./civil-date";

/** A date of which parts may be unknown (`2026-11`, `--11-23`). At least a year or a month is known. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What a property that should hold a date holds (formats.md §1.1). */
export type DateValue =
  | { readonly kind: "full"; readonly day: DayNumber }
  | { readonly kind: "partial"; readonly date: PartialDate }
  | { readonly kind: "impossible" }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "unreadable" };

/** Apple's "year unknown". Source: Trulsaa/icloud-contacts#16. */
const APPLE_NO_YEAR = 1604;

const FULL = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const YEAR_MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;
const MONTH_DAY = /^(?:--)?(\d{1,2})-(\d{1,2})$/;
const COMPACT_MONTH_DAY = /^--(\d{2})(\d{2})$/;
const SLASHED = /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4}$/;

/**
 * Reads a date as a person or an app wrote it: ISO day or date-time (its calendar day as written), inside `[[ ]]` or not,
 * or a partial one. Never guesses: what could be two days is `ambiguous`, what is no day of the calendar `impossible`.
 */
export function parseDateValue(value: unknown): DateValue {
  // YAML reads a bare `2026` as a number.
  if (typeof value === "number") return parseDateText(String(value));
  return typeof value === "string" ? parseDateText(unwrapLink(value.trim())) : { kind: "unreadable" };
}

function parseDateText(text: string): DateValue {
  const iso = parseIsoDay(text);
  if (iso !== null) return withoutAppleYear(text, iso);
  const full = FULL.exec(text);
  if (full) return fullDate(Number(full[1]), Number(full[2]), Number(full[3]));
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return partial({ year: Number(yearMonth[1]), month: Number(yearMonth[2]), day: null });
  if (YEAR.test(text)) return partial({ year: Number(text), month: null, day: null });
  const monthDay = MONTH_DAY.exec(text) ?? COMPACT_MONTH_DAY.exec(text);
  if (monthDay) return partial({ year: null, month: Number(monthDay[1]), day: Number(monthDay[2]) });
  return { kind: SLASHED.test(text) ? "ambiguous" : "unreadable" };
}

function withoutAppleYear(text: string, day: DayNumber): DateValue {
  return text.startsWith(String(APPLE_NO_YEAR))
    ? partial({ year: null, month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) })
    : { kind: "full", day };
}

function fullDate(year: number, month: number, day: number): DateValue {
  if (year === APPLE_NO_YEAR) return partial({ year: null, month, day });
  return exists({ year, month, day }) ? { kind: "full", day: dayNumber({ year, month, day }) } : { kind: "impossible" };
}

/** A leap year stands in for an unknown one, so that `--02-29` is possible. */
function partial(date: PartialDate): DateValue {
  const known = { year: date.year ?? 2000, month: date.month ?? 1, day: date.day ?? 1 };
  return exists(known) ? { kind: "partial", date } : { kind: "impossible" };
}

/** `[[2026-11-23]]`, `[[2026-11-23|Monday]]`, `[[Daily/2026-11-23]]` → `2026-11-23` */
function unwrapLink(text: string): string {
  if (!text.startsWith("[[") || !text.endsWith("]]")) return text;
  const target = text.slice(2, -2).split("|", 1)[0] ?? "";
  return target.slice(target.lastIndexOf("/") + 1).trim();
}

/** Where 29 February falls in common years (setting `followup.leapDay`). */
export type LeapDay = "feb28" | "mar1";

/** The first day from `from` on that a yearly date falls on; null when its month or day is unknown. */
export function nextAnniversary(date: PartialDate, from: DayNumber, leapDay: LeapDay): DayNumber | null {
  const { year } = civilDate(from);
  const thisYear = anniversaryIn(year, date, leapDay);
  return thisYear === null || thisYear >= from ? thisYear : anniversaryIn(year + 1, date, leapDay);
}

function anniversaryIn(year: number, date: PartialDate, leapDay: LeapDay): DayNumber | null {
  const { month, day } = date;
  if (month === null || day === null) return null;
  if (month === 2 && day === 29 && !isLeapYear(year)) {
    return dayNumber(leapDay === "mar1" ? { year, month: 3, day: 1 } : { year, month: 2, day: 28 });
  }
  return dayNumber({ year, month, day });
}
