import { civilDate, dayNumber, type CivilDate, type DayNumber } from "./civil-date";
import { ENGLISH_WEEK, ISO_WEEK, weekday, weekOfYear } from "./week-of-year";

/** A minute of a day, and what tokens ask of it. */
export interface TokenMoment {
  readonly day: DayNumber;
  readonly date: CivilDate;
  readonly hour: number;
  readonly minute: number;
}

/** One token of moment's format language: what it writes, in English, and what that looks like. */
export interface MomentToken {
  readonly write: (moment: TokenMoment) => string;
  /** Source of a regular expression for what it writes; null for tokens of the clock, which name no day. */
  readonly pattern: string | null;
  /** The written digits are a year (of the calendar or of weeks), whole or its last two. */
  readonly year?: "whole" | "short";
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const number = (of: (moment: TokenMoment) => number, width = 1): MomentToken => ({
  write: (moment) => String(of(moment)).padStart(width, "0"),
  pattern: width === 1 ? "\\d{1,3}" : width === 2 ? "\\d{2}" : "\\d{3}",
});
const ordinal = (of: (moment: TokenMoment) => number): MomentToken => ({
  write: (moment) => withOrdinal(of(moment)),
  pattern: "\\d{1,3}(?:st|nd|rd|th)",
});
const name = (names: readonly string[], of: (moment: TokenMoment) => number, length?: number): MomentToken => {
  const cut = names.map((each) => each.slice(0, length));
  return { write: (moment) => cut[of(moment)] ?? "", pattern: `(?:${cut.join("|")})` };
};
const wholeYear = (of: (moment: TokenMoment) => number): MomentToken => ({
  write: (moment) => String(of(moment)).padStart(4, "0"),
  pattern: "\\d{4}",
  year: "whole",
});
const shortYear = (of: (moment: TokenMoment) => number): MomentToken => ({
  write: (moment) => String(of(moment) % 100).padStart(2, "0"),
  pattern: "\\d{2}",
  year: "short",
});
const clock = (write: (moment: TokenMoment) => string): MomentToken => ({ write, pattern: null });

const year = ({ date }: TokenMoment): number => date.year;
const month = ({ date }: TokenMoment): number => date.month;
const dayOfMonth = ({ date }: TokenMoment): number => date.day;
const quarter = ({ date }: TokenMoment): number => Math.ceil(date.month / 3);
const dayOfYear = ({ day, date }: TokenMoment): number => day - dayNumber({ year: date.year, month: 1, day: 1 }) + 1;
const dayOfWeek = ({ day }: TokenMoment): number => weekday(day);
const isoDayOfWeek = ({ day }: TokenMoment): number => weekday(day) || 7;
const week = ({ day }: TokenMoment): number => weekOfYear(day, ENGLISH_WEEK).week;
const weekYear = ({ day }: TokenMoment): number => weekOfYear(day, ENGLISH_WEEK).year;
const isoWeek = ({ day }: TokenMoment): number => weekOfYear(day, ISO_WEEK).week;
const isoWeekYear = ({ day }: TokenMoment): number => weekOfYear(day, ISO_WEEK).year;
const halfDayHour = ({ hour }: TokenMoment): number => hour % 12 || 12;
const two = (value: number): string => String(value).padStart(2, "0");

/**
 * Moment's numeric and English tokens (momentjs.com/docs, "Format"). Not luxon's: the same letters mean other things there.
 * The year in eras (`y`) is the calendar year for every day that a person could mean.
 */
const TOKENS: Readonly<Record<string, MomentToken>> = {
  YYYY: wholeYear(year),
  Y: wholeYear(year),
  yyyy: wholeYear(year),
  yyy: wholeYear(year),
  yy: wholeYear(year),
  y: wholeYear(year),
  YY: shortYear(year),
  gggg: wholeYear(weekYear),
  gg: shortYear(weekYear),
  GGGG: wholeYear(isoWeekYear),
  GG: shortYear(isoWeekYear),
  Q: number(quarter),
  Qo: ordinal(quarter),
  M: number(month),
  MM: number(month, 2),
  Mo: ordinal(month),
  MMM: name(MONTHS, ({ date }) => date.month - 1, 3),
  MMMM: name(MONTHS, ({ date }) => date.month - 1),
  D: number(dayOfMonth),
  DD: number(dayOfMonth, 2),
  Do: ordinal(dayOfMonth),
  DDD: number(dayOfYear),
  DDDD: number(dayOfYear, 3),
  DDDo: ordinal(dayOfYear),
  d: number(dayOfWeek),
  do: ordinal(dayOfWeek),
  dd: name(WEEKDAYS, dayOfWeek, 2),
  ddd: name(WEEKDAYS, dayOfWeek, 3),
  dddd: name(WEEKDAYS, dayOfWeek),
  e: number(dayOfWeek),
  E: number(isoDayOfWeek),
  w: number(week),
  ww: number(week, 2),
  wo: ordinal(week),
  W: number(isoWeek),
  WW: number(isoWeek, 2),
  Wo: ordinal(isoWeek),
  H: clock(({ hour }) => String(hour)),
  HH: clock(({ hour }) => two(hour)),
  h: clock((moment) => String(halfDayHour(moment))),
  hh: clock((moment) => two(halfDayHour(moment))),
  k: clock(({ hour }) => String(hour || 24)),
  kk: clock(({ hour }) => two(hour || 24)),
  m: clock(({ minute }) => String(minute)),
  mm: clock(({ minute }) => two(minute)),
  s: clock(() => "0"),
  ss: clock(() => "00"),
  Hmm: clock(({ hour, minute }) => `${hour}${two(minute)}`),
  hmm: clock((moment) => `${halfDayHour(moment)}${two(moment.minute)}`),
  A: clock(({ hour }) => (hour < 12 ? "AM" : "PM")),
  a: clock(({ hour }) => (hour < 12 ? "am" : "pm")),
};

/** Text between the tokens, as it is written. */
export type FormatPart = { readonly literal: string } | { readonly name: string; readonly token: MomentToken | null };

/** Where moment sees tokens. Source: moment 2.29 `src/lib/format/format.js`, its two regular expressions in one. */
const SPLIT =
  /\[[^[]*\]|\\?(?:LTS|LT|LL?L?L?|l{1,4}|[Hh]mm(?:ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[o|w]?|W[o|W]?|Qo?|N{1,5}|YYYYYY|YYYYY|YYYY|YY|y{2,4}|yo?|gg(?:ggg?)?|GG(?:GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|Y|[^])/g;

/** Splits a format as moment does. `[text]` and `\` make literals; `token` is null for those that are not known here. */
export function formatParts(format: string): readonly FormatPart[] {
  return [...format.matchAll(SPLIT)].map(([part]): FormatPart => {
    if (part.startsWith("[") && part.length > 1) return { literal: part.replace(/^\[|\]$/g, "") };
    if (part.startsWith("\\")) return { literal: part.slice(1) };
    if (Object.hasOwn(TOKENS, part)) return { name: part, token: TOKENS[part] ?? null };
    return LOCAL_OR_UNKNOWN.test(part) ? { name: part, token: null } : { literal: part };
  });
}

/** Tokens that need a locale, a zone, an era or more precision than a minute: refused by name, never guessed. */
const LOCAL_OR_UNKNOWN = /^(?:LTS|LT|L{1,4}|l{1,4}|[Hh]mmss|N{1,5}|Y{5,6}|yo|g{5}|G{5}|w\||W\||S{1,9}|x|X|zz?|ZZ?)$/;

export const momentOf = (day: DayNumber, hour = 0, minute = 0): TokenMoment => ({ day, date: civilDate(day), hour, minute });

function withOrdinal(value: number): string {
  const teens = Math.floor((value % 100) / 10) === 1;
  return `${value}${teens ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th")}`;
}
