import { moment } from "obsidian";
import { civilDate, dayNumber, type DayNumber } from "../../core/time/civil-date";
import type { DailyFormat } from "../../core/time/daily-format";

/** Formats a minute of a day in the app's language, for templates. `time` is `HH:mm`. */
export function momentText(format: string, day: DayNumber, time: string): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return moment([year, month - 1, dayOfMonth, hour, minute]).format(format);
}

/** The name of a day in the app's language. In UTC: there midnight exists on every day. */
export function momentName(format: string, day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return moment.utc([year, month - 1, dayOfMonth]).format(format);
}

/** Any moment format. Reading takes moment some 0.1 ms a name: for formats in which nothing better can be done. */
export class MomentFormat implements DailyFormat {
  constructor(readonly moment: string) {}

  format(day: DayNumber): string {
    return momentName(this.moment, day);
  }

  /**
   * Strict reading refuses names that moment wrote itself (Polish months: it writes "listopada" and expects "listopad").
   * So it reads leniently, and only a day whose name is exactly this text counts.
   */
  parse(text: string): DayNumber | null {
    if (!/\p{Nd}/u.test(text)) return null;
    const read = moment.utc(text, this.moment);
    if (!read.isValid()) return null;
    const day = dayNumber({ year: read.year(), month: read.month() + 1, day: read.date() });
    return this.format(day) === text ? day : null;
  }
}

/** The years that a person keeps notes of; other numbers of four digits are no reason to work out a year's names. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Formats that write the year in full: names are looked up among those of their year, worked out once. */
export class MomentFormatWithYear extends MomentFormat {
  readonly #years = new Map<number, ReadonlyMap<string, DayNumber>>();

  override parse(text: string): DayNumber | null {
    for (const [digits] of text.matchAll(/\d{4}/g)) {
      const year = Number(digits);
      const day = year < FIRST_YEAR || year > LAST_YEAR ? undefined : this.#namesOf(year).get(text);
      if (day !== undefined) return day;
    }
    return null;
  }

  #namesOf(year: number): ReadonlyMap<string, DayNumber> {
    const known = this.#years.get(year);
    if (known !== undefined) return known;
    const names = new Map<string, DayNumber>();
    const end = dayNumber({ year: year + 1, month: 1, day: 1 });
    for (let day: number = dayNumber({ year, month: 1, day: 1 }); day < end; day++) {
      names.set(this.format(day as DayNumber), day as DayNumber);
    }
    this.#years.set(year, names);
    return names;
  }
}
