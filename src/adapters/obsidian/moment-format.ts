import { moment } from "obsidian";
import type { Refusal } from "../../core/note/refusal";
import { safeNotePath } from "../../core/note/safe-path";
import { fail, ok, type Result } from "../../core/result";
import { civilDate, dayNumber, type DayNumber } from "../../core/time/civil-date";
import { compileDailyFormat, type DailyFormat } from "../../core/time/daily-format";

/** The days that a format is tried on: two turns of the year and a leap day among them. */
const TRIED_FROM = dayNumber({ year: 2027, month: 12, day: 20 });
const TRIED_TO = dayNumber({ year: 2029, month: 1, day: 10 });
/** Reading a name with moment is slow: every so many days is enough, together with all names being different. */
const READ_EVERY = 13;

/**
 * The names of daily notes as the app makes them: moment's, in the app's language. The fast reading of `daily-format.ts`
 * stands in wherever it gives the same names; else moment itself is asked. Refused, `daily-format`: names that can't be
 * paths, and formats that give two days one name.
 */
export function compileNames(format: string): Result<DailyFormat, Omit<Refusal, "path">> {
  const names = triedDays().map((day) => momentName(format, day));
  const fast = compileDailyFormat(format);
  if (fast.ok && triedDays().every((day, at) => fast.value.format(day) === names[at])) return fast;
  const slow: DailyFormat = {
    format: (day) => momentName(format, day),
    parse: (text) => momentDay(format, text),
  };
  return isUsable(slow, names) ? ok(slow) : fail({ kind: "daily-format", value: format });
}

/** Formats a minute of a day in the app's language, for templates. `time` is `HH:mm`. */
export function momentText(format: string, day: DayNumber, time: string): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return moment([year, month - 1, dayOfMonth, hour, minute]).format(format);
}

/** In UTC: there midnight exists on every day. */
function momentName(format: string, day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return moment.utc([year, month - 1, dayOfMonth]).format(format);
}

/**
 * Strict reading refuses names that moment wrote itself (Polish months: it writes "listopada" and expects "listopad"). So
 * it reads leniently, and only a day whose name is exactly this text counts.
 */
function momentDay(format: string, text: string): DayNumber | null {
  if (!/\p{Nd}/u.test(text)) return null;
  const read = moment.utc(text, format);
  if (!read.isValid()) return null;
  const day = dayNumber({ year: read.year(), month: read.month() + 1, day: read.date() });
  return momentName(format, day) === text ? day : null;
}

function isUsable(format: DailyFormat, names: readonly string[]): boolean {
  return (
    new Set(names).size === names.length &&
    names.every(isPath) &&
    triedDays().every((day, at) => at % READ_EVERY !== 0 || format.parse(names[at] ?? "") === day)
  );
}

function isPath(name: string): boolean {
  const path = safeNotePath(`${name}.md`);
  return path.ok && path.value === `${name}.md`;
}

const triedDays = (): readonly DayNumber[] =>
  Array.from({ length: TRIED_TO - TRIED_FROM + 1 }, (_, at) => (TRIED_FROM + at) as DayNumber);
