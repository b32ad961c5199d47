import { plusDays, type DayNumber } from "../time/civil-date";
import { weekday } from "../time/week-of-year";
import { idealDays } from "./cadence";
import { byRank, type FollowUp } from "./rank";
import type { ReasonKind } from "./reason";
import { REST_AFTER } from "./unanswered";

/** One person, and the day they come up again. */
export interface Turn {
  readonly person: FollowUp;
  readonly until: DayNumber;
}

/** Everybody who waits, spread over the coming weekdays; a proposal, nothing is done yet. */
export interface FreshStart {
  /** Soonest first; on one day the weightiest first. */
  readonly turns: readonly Turn[];
  /** For whom there is no day soon enough: they stay where they are, in rank order. */
  readonly left: readonly FollowUp[];
}

/** From so many on it is a gap, and no longer a list that one works through. */
export const FRESH_START_FROM = 10;
/** Spread over about four weeks of weekdays; over more only when there are too many for a day. */
const USUAL_DAYS = 20;
/** Nobody waits longer than this, nor than one and a half times their own rhythm. */
const LONGEST = 56;
const RHYTHMS = 1.5;

/** What comes up in a rested person's life all the same, or must not be missed: they are left alone. */
const NOT_NOW: ReadonlySet<ReasonKind> = new Set(["promise-overdue", "promise-due", "waiting", "date", "goal", "congratulate"]);

/**
 * Spreads people who are overdue, and with `withNew` those of a rhythm without any contact (as after an import), at most
 * `perDay` a weekday. No day of the plan has more than one above another; the weightiest and the most silent come first,
 * except where somebody else could not wait as long. Who is on hold, paused or snoozed, or left three messages unanswered,
 * has no place in it.
 */
export function freshStart(people: readonly FollowUp[], perDay: number, today: DayNumber, withNew = false): FreshStart {
  let waiting = people.filter((each) => mayWait(each, withNew)).sort(byRank).map((person) => ({ person, latest: latestDay(person, today) }));
  const left: FollowUp[] = [];
  for (let perWeekday = Math.ceil(waiting.length / USUAL_DAYS); ; perWeekday++) {
    const isFull = perWeekday >= perDay;
    const days = balancedDays(waiting.length, Math.min(perWeekday, perDay), today);
    const { turns, stranded } = assigned(waiting, days);
    if (stranded.length === 0) return { turns, left: left.sort(byRank) };
    if (!isFull) continue;
    // Even with full days some can't wait for the last ones: of them, the weightiest stay for today.
    const latest = stranded.reduce((most, each) => (each.latest > most ? each.latest : most), today);
    const soonEnough = days.filter((day) => day <= latest).length;
    const staying = new Set(stranded.slice(0, Math.max(stranded.length - soonEnough, 1)));
    for (const { person } of staying) left.push(person);
    waiting = waiting.filter((each) => !staying.has(each));
  }
}

/** Is there anything to begin anew after? Told by counting alone: a command palette asks at every opening. */
export const isGap = (people: readonly FollowUp[]): boolean => people.filter((each) => mayWait(each, true)).length >= FRESH_START_FROM;

interface Waiting {
  readonly person: FollowUp;
  readonly latest: DayNumber;
}

function mayWait({ facts, reasons }: FollowUp, withNew: boolean): boolean {
  const isAsked = facts.status === "overdue" || (withNew && facts.status === "new");
  return isAsked && facts.unanswered < REST_AFTER && !reasons.some(({ kind }) => NOT_NOW.has(kind));
}

/** Without a rhythm nobody is overdue or new. */
function latestDay({ facts: { cadence } }: FollowUp, today: DayNumber): DayNumber {
  const own = cadence === null ? LONGEST : Math.floor(idealDays(cadence, today) * RHYTHMS);
  return plusDays(today, Math.min(own, LONGEST));
}

/** A day for each of `count`, in order: every weekday from tomorrow on, the sooner ones with one more when it doesn't come out even. */
function balancedDays(count: number, perDay: number, today: DayNumber): readonly DayNumber[] {
  const dayCount = Math.ceil(count / Math.max(perDay, 1));
  const [each, more] = dayCount === 0 ? [0, 0] : [Math.floor(count / dayCount), count % dayCount];
  const days: DayNumber[] = [];
  let day = today;
  for (let at = 0; at < dayCount; at++) {
    do day = plusDays(day, 1);
    while (isWeekend(day));
    for (let place = 0; place < each + (at < more ? 1 : 0); place++) days.push(day);
  }
  return days;
}

const isWeekend = (day: DayNumber): boolean => weekday(day) === 0 || weekday(day) === 6;

/**
 * From the last day back, each goes to the lightest person who can wait as long (E. Lawler's rule for jobs with deadlines),
 * so that a heavier one is only behind where nobody lighter could be. `waiting` is in rank order; `stranded` are those for
 * whom only later days are left.
 */
function assigned(waiting: readonly Waiting[], days: readonly DayNumber[]): { readonly turns: readonly Turn[]; readonly stranded: readonly Waiting[] } {
  const unplaced = [...waiting];
  const turns: Turn[] = [];
  for (const day of [...days].reverse()) {
    let lightest = unplaced.length - 1;
    while (lightest >= 0 && (unplaced[lightest] as Waiting).latest < day) lightest--;
    const [found] = lightest < 0 ? [] : unplaced.splice(lightest, 1);
    if (found === undefined) return { turns: [], stranded: unplaced };
    turns.push({ person: found.person, until: day });
  }
  return { turns: turns.sort((a, b) => a.until - b.until || byRank(a.person, b.person)), stranded: [] };
}
