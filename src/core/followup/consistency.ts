import { civilDate, dayNumber, plusDays, plusMonths, type DayNumber } from "../time/civil-date";
import { maxDays, type Cadence } from "./cadence";

/** One calendar month of the last twelve. */
export interface MonthOfContact {
  /** `2026-10` */
  readonly month: string;
  readonly contactDays: number;
  /** At its end the last contact was within the maximum; null where no rhythm says what that is. */
  readonly inRhythm: boolean | null;
}

const MONTHS = 12;

/**
 * The months of the last twelve that are over, oldest first, beginning with the first contact on record: before it nothing
 * is known. Without a rhythm a month tells only whether there was a contact.
 */
export function monthsOfContact(newestFirst: readonly DayNumber[], cadence: Cadence | null, today: DayNumber): readonly MonthOfContact[] {
  const first = newestFirst[newestFirst.length - 1];
  if (first === undefined) return [];
  const { year, month } = civilDate(today);
  const thisMonth = dayNumber({ year, month, day: 1 });
  const months: MonthOfContact[] = [];
  for (let back = MONTHS; back >= 1; back--) {
    const begin = plusMonths(thisMonth, -back);
    const end = plusDays(plusMonths(thisMonth, 1 - back), -1);
    if (end < first) continue;
    const last = newestFirst.find((day) => day <= end);
    months.push({
      month: monthName(begin),
      contactDays: newestFirst.filter((day) => begin <= day && day <= end).length,
      inRhythm: cadence === null || last === undefined ? null : end - last <= maxDays(cadence, last),
    });
  }
  return months;
}

function monthName(day: DayNumber): string {
  const { year, month } = civilDate(day);
  return `${year}-${String(month).padStart(2, "0")}`;
}
