import type { Words } from "../core/language/words";
import type { DayNumber } from "../core/time/civil-date";
import { dayDisplay } from "../core/time/display";
import { plusSpan, type Span } from "../core/time/span";

export interface SnoozeChoice {
  /** `1 week` */
  readonly span: string;
  readonly until: DayNumber;
  /** `Tuesday 1 December` */
  readonly day: string;
}

type Named = keyof Pick<Words["ui"]["snoozeChoices"], "days3" | "week" | "weeks2" | "month">;

const WEEK: Span = { months: 0, days: 7 };
const SPANS: readonly (readonly [Named, Span])[] = [
  ["days3", { months: 0, days: 3 }],
  ["week", WEEK],
  ["weeks2", { months: 0, days: 14 }],
  ["month", { months: 1, days: 0 }],
];

/** How long a person may rest, each with the day they come back on. */
export function snoozeChoices(today: DayNumber, words: Words): readonly SnoozeChoice[] {
  return SPANS.map(([name, span]) => choice(words.ui.snoozeChoices[name], span, today, words));
}

/** What one select of Snooze does. */
export const usualSnooze = (today: DayNumber, words: Words): SnoozeChoice =>
  choice(words.ui.snoozeChoices.week, WEEK, today, words);

function choice(span: string, length: Span, today: DayNumber, words: Words): SnoozeChoice {
  const until = plusSpan(today, length);
  return { span, until, day: daysIn(words.locale).long(until) };
}

const displays = new Map<string, ReturnType<typeof dayDisplay>>();

function daysIn(locale: string): ReturnType<typeof dayDisplay> {
  const known = displays.get(locale) ?? dayDisplay(locale);
  displays.set(locale, known);
  return known;
}
