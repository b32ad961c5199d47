import { civilDate, dayNumber, plusDays, type DayNumber } from "./civil-date";

/** How weeks are counted: on which weekday they begin (0 is Sunday), and which day of January is always in week 1. */
export interface WeekRule {
  readonly firstWeekday: number;
  readonly alwaysInFirst: number;
}

/** Moment's English weeks: from Sunday; week 1 has the first of January. */
export const ENGLISH_WEEK: WeekRule = { firstWeekday: 0, alwaysInFirst: 1 };
/** ISO 8601: from Monday; week 1 has the fourth of January. */
export const ISO_WEEK: WeekRule = { firstWeekday: 1, alwaysInFirst: 4 };

/** 0 is Sunday. The first of January 1970 was a Thursday. */
export const weekday = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

/** The week of a day, and the year that the week belongs to: the last days of December may be in week 1 of the next year. */
export function weekOfYear(day: DayNumber, rule: WeekRule): { readonly year: number; readonly week: number } {
  const { year } = civilDate(day);
  const weekYear = [year + 1, year].find((each) => firstDay(each, rule) <= day) ?? year - 1;
  return { year: weekYear, week: Math.floor((day - firstDay(weekYear, rule)) / 7) + 1 };
}

function firstDay(year: number, { firstWeekday, alwaysInFirst }: WeekRule): DayNumber {
  const inFirst = dayNumber({ year, month: 1, day: alwaysInFirst });
  return plusDays(inFirst, -((weekday(inFirst) - firstWeekday + 7) % 7));
}
