/**
 * A civil day as a day number: whole days since 1970-01-01, no clock, no zone. Subtracting two gives days, comparing two
 * orders them, and neither can be off by one across daylight saving (milliseconds can; luxon is 400 times slower).
 */
export type DayNumber = number & { readonly __brand: "DayNumber" };

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** The first and last day that Reconnect reads: what a person could have meant. */
const MIN_YEAR = 1000;
const MAX_YEAR = 9999;

/** Days since 1970-01-01 of a proleptic Gregorian date. Source: H. Hinnant, "chrono-compatible low-level date algorithms". */
export function dayNumber({ year, month, day }: CivilDate): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as DayNumber;
}

/** The inverse of `dayNumber`. Same source. */
export function civilDate(day: DayNumber): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Does this date exist in the calendar? */
export function exists({ year, month, day }: CivilDate): boolean {
  return (
    year >= MIN_YEAR &&
    year <= MAX_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** `2026-11-23` → its day; anything else, and a day that doesn't exist → null. */
export function parseIsoDay(text: string): DayNumber | null {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return null;
  const date = { year: digits(text, 0, 4), month: digits(text, 5, 7), day: digits(text, 8, 10) };
  return exists(date) ? dayNumber(date) : null;
}

/** Digits to a number without a regex (this runs for every date in the vault); NaN when one is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The day as `2026-11-23`. */
export function isoDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

export const plusDays = (day: DayNumber, days: number): DayNumber => (day + days) as DayNumber;

/** Calendar months from an anchor; the 31st falls on the last day of a shorter month. Never chain: add from the anchor. */
export function plusMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const monthIndex = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(monthIndex / 12), month: (monthIndex % 12) + 1 };
  return dayNumber({ ...target, day: Math.min(dayOfMonth, daysInMonth(target.year, target.month)) });
}

/** The civil day that a wall clock shows. Only for clock adapters: the core is handed its `today`. */
export const localDay = (now: Date): DayNumber =>
  dayNumber({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
