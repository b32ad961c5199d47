import { civilDate, dayNumber, parseIsoDay, plusDays, plusMonths, type DayNumber } from "../time/civil-date";

/** A month to look back on. */
export interface ReviewMonth {
  /** `2026-10` */
  readonly name: string;
  readonly from: DayNumber;
  /** The last day of it. */
  readonly to: DayNumber;
}

/** From this day of a month on one looks back on it, before it on the one before. */
const LOOK_BACK_FROM = 25;

/** The month of a day. */
export function reviewMonth(day: DayNumber): ReviewMonth {
  const { year, month } = civilDate(day);
  const from = dayNumber({ year, month, day: 1 });
  return { name: `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`, from, to: plusDays(plusMonths(from, 1), -1) };
}

/** The month that somebody means who doesn't say. */
export function monthToReview(today: DayNumber): ReviewMonth {
  const month = reviewMonth(today);
  return civilDate(today).day >= LOOK_BACK_FROM ? month : reviewMonth(plusDays(month.from, -1));
}

/** `2026-10`; null when it is no month. */
export function parseMonth(text: string): ReviewMonth | null {
  const first = parseIsoDay(`${text.trim()}-01`);
  return first === null ? null : reviewMonth(first);
}
