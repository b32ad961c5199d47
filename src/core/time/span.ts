import { plusDays, plusMonths, type DayNumber } from "./civil-date";

/** A length of time in calendar terms: months are added to the day first, then days. */
export interface Span {
  readonly months: number;
  readonly days: number;
}

/** The day one span after an anchor. */
export const plusSpan = (day: DayNumber, span: Span): DayNumber =>
  plusDays(span.months === 0 ? day : plusMonths(day, span.months), span.days);

/** How many days a span covers when it starts on this day. */
export const spanDays = (span: Span, from: DayNumber): number => plusSpan(from, span) - from;

/** An order of magnitude without an anchor, for comparing spans: a month counts 30.4 days. */
export const roughDays = (span: Span): number => span.months * 30.4 + span.days;

const UNITS: Readonly<Record<string, Span>> = {
  d: { months: 0, days: 1 },
  day: { months: 0, days: 1 },
  days: { months: 0, days: 1 },
  w: { months: 0, days: 7 },
  wk: { months: 0, days: 7 },
  week: { months: 0, days: 7 },
  weeks: { months: 0, days: 7 },
  mo: { months: 1, days: 0 },
  month: { months: 1, days: 0 },
  months: { months: 1, days: 0 },
  q: { months: 3, days: 0 },
  quarter: { months: 3, days: 0 },
  quarters: { months: 3, days: 0 },
  y: { months: 12, days: 0 },
  yr: { months: 12, days: 0 },
  year: { months: 12, days: 0 },
  years: { months: 12, days: 0 },
};

const NAMED: Readonly<Record<string, Span>> = {
  daily: { months: 0, days: 1 },
  weekly: { months: 0, days: 7 },
  biweekly: { months: 0, days: 14 },
  "bi weekly": { months: 0, days: 14 },
  fortnightly: { months: 0, days: 14 },
  monthly: { months: 1, days: 0 },
  bimonthly: { months: 2, days: 0 },
  quarterly: { months: 3, days: 0 },
  "twice a year": { months: 6, days: 0 },
  "twice yearly": { months: 6, days: 0 },
  "half yearly": { months: 6, days: 0 },
  yearly: { months: 12, days: 0 },
  annually: { months: 12, days: 0 },
};

/** Longer is no rhythm but a typing error. */
const MAX_DAYS = 36_525;

/** `14`, `14d`, `2w`, `3mo`, `6 weeks`, `every 6 weeks`, `weekly`, `P1M` (formats.md §1.2) → a span; else null. */
export function parseSpan(text: string): Span | null {
  const plain = text.trim().toLowerCase().replace(/[-_\s]+/g, " ").replace(/^every /, "");
  const named = NAMED[plain];
  if (named) return named;
  const span = parseIsoDuration(plain) ?? parseCounted(plain);
  if (!span) return null;
  const days = roughDays(span);
  return days >= 1 && days <= MAX_DAYS ? span : null;
}

function parseCounted(text: string): Span | null {
  const match = /^(\d{1,5})? ?([a-z]+)?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const unit = match[2] === undefined ? UNITS["d"] : UNITS[match[2]];
  if (!unit) return null;
  const count = match[1] === undefined ? 1 : Number(match[1]);
  return { months: unit.months * count, days: unit.days * count };
}

function parseIsoDuration(text: string): Span | null {
  const match = /^p(?:(\d{1,3})y)?(?:(\d{1,4})m)?(?:(\d{1,4})w)?(?:(\d{1,5})d)?$/.exec(text);
  if (!match) return null;
  const [years, months, weeks, days] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  return { months: years * 12 + months, days: weeks * 7 + days };
}
