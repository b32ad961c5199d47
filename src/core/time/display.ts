import { civilDate, type DayNumber } from "./civil-date";

/** How days are said in one language. Each day is formatted once: lists name the same days again and again. */
export interface DayDisplay {
  /** `Tuesday 24 November` */
  long(day: DayNumber): string;
  /** `16 November`; with the year when it is another one than today's. */
  short(day: DayNumber, today: DayNumber): string;
  /** `November 2026`, the month of a day. */
  month(day: DayNumber): string;
}

/** English days are said day first, as the rest of the pane writes them. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-GB" };

const DAY_MS = 86_400_000;

/**
 * The platform's own names of days and months (`Intl`), asked at noon UTC of the civil day. A library for this would be a
 * quarter of `main.js`; the tests compare these words with luxon's.
 */
export function dayDisplay(language: string): DayDisplay {
  const locale = LOCALES[language] ?? language;
  const weekday = namer(locale, { weekday: "long" });
  const dayAndMonth = namer(locale, { day: "numeric", month: "long" });
  const withYear = namer(locale, { day: "numeric", month: "long", year: "numeric" });
  const month = namer(locale, { month: "long", year: "numeric" });
  return {
    month,
    long: (day) => capitalised(`${weekday(day)} ${dayAndMonth(day)}`),
    short: (day, today) => (civilDate(day).year === civilDate(today).year ? dayAndMonth : withYear)(day),
  };
}

/** The formatter is made at the first day it is asked for: making one costs a hundred times a formatting. */
function namer(locale: string, options: Intl.DateTimeFormatOptions): (day: DayNumber) => string {
  const said = new Map<DayNumber, string>();
  let format: Intl.DateTimeFormat | null = null;
  return (day) => {
    const known = said.get(day);
    if (known !== undefined) return known;
    format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    const text = format.format(day * DAY_MS + DAY_MS / 2);
    said.set(day, text);
    return text;
  };
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
