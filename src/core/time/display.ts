import { DateTime } from "luxon";
import { civilDate, type DayNumber } from "./civil-date";

/** How days are said in one language. Each day is formatted once: luxon is slow, and lists name the same days again and again. */
export interface DayDisplay {
  /** `Tuesday 24 November` */
  long(day: DayNumber): string;
  /** `16 November`; with the year when it is another one than today's. */
  short(day: DayNumber, today: DayNumber): string;
}

/** English days are said day first, as the rest of the pane writes them. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB" };

export function dayDisplay(language: string): DayDisplay {
  const locale = LOCALES[language] ?? language;
  const said = new Map<string, string>();
  const say = (day: DayNumber, format: string): string => {
    const key = `${day} ${format}`;
    const known = said.get(key);
    if (known !== undefined) return known;
    const { year, month, day: dayOfMonth } = civilDate(day);
    const text = DateTime.utc(year, month, dayOfMonth, { locale }).toFormat(format);
    said.set(key, text);
    return text;
  };
  return {
    long: (day) => capitalised(say(day, "cccc d MMMM")),
    short: (day, today) => say(day, civilDate(day).year === civilDate(today).year ? "d MMMM" : "d MMMM yyyy"),
  };
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
