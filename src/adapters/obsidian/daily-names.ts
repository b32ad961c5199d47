import type { Refusal } from "../../core/note/refusal";
import { safeNotePath } from "../../core/note/safe-path";
import { fail, ok, type Result } from "../../core/result";
import { civilDate, dayNumber, type DayNumber } from "../../core/time/civil-date";
import { compileDailyFormat, type DailyFormat } from "../../core/time/daily-format";
import { MomentFormat, MomentFormatWithYear } from "./moment-format";

/** The days that a format is tried on: two turns of the year and a leap day among them. */
const TRIED_FROM = dayNumber({ year: 2027, month: 12, day: 20 });
const TRIED_TO = dayNumber({ year: 2029, month: 1, day: 10 });

/** So many days apart are enough to see every month, weekday and turn of the week in another language. */
const SAMPLE_EVERY = 13;

/**
 * The names of daily notes as the app makes them: moment's, in the app's language. The fast reading of `daily-format.ts`
 * stands in wherever it gives the same names; else moment itself is asked. Refused, `daily-format`: names that can't be
 * paths, and formats that give two days one name.
 */
export function compileNames(format: string): Result<DailyFormat, Omit<Refusal, "path">> {
  const asApp = new MomentFormat(format);
  const fast = compileDailyFormat(format);
  if (fast.ok && triedDays(SAMPLE_EVERY).every((day) => fast.value.format(day) === asApp.format(day))) return fast;
  const slow = writesYear(asApp) ? new MomentFormatWithYear(format) : asApp;
  return isUsable(slow) ? ok(slow) : fail({ kind: "daily-format", value: format });
}

const writesYear = (format: DailyFormat): boolean =>
  triedDays(SAMPLE_EVERY).every((day) => format.format(day).includes(String(civilDate(day).year)));

function isUsable(format: DailyFormat): boolean {
  const names = triedDays(1).map((day) => format.format(day));
  return (
    new Set(names).size === names.length &&
    names.every(isPath) &&
    triedDays(SAMPLE_EVERY).every((day) => format.parse(format.format(day)) === day)
  );
}

function isPath(name: string): boolean {
  const path = safeNotePath(`${name}.md`);
  return path.ok && path.value === `${name}.md`;
}

function triedDays(every: number): readonly DayNumber[] {
  const days: DayNumber[] = [];
  for (let day: number = TRIED_FROM; day <= TRIED_TO; day += every) days.push(day as DayNumber);
  return days;
}
