import { plusMonths, type DayNumber } from "../time/civil-date";
import type { PersonalPromise } from "../touchpoint/touchpoint";

/** formats.md §4. */
export type PromiseState = "open" | "overdue" | "kept" | "kept-late" | "dropped";

/** A promise that was done without a date on one side was kept: nothing says that it was late. */
export function promiseState(
  { state, due, done }: Pick<PersonalPromise, "state" | "due" | "done">,
  today: DayNumber,
): PromiseState {
  if (state === "dropped") return "dropped";
  if (state === "open") return due !== null && due < today ? "overdue" : "open";
  return due !== null && done !== null && done > due ? "kept-late" : "kept";
}

export interface PromiseCounts {
  readonly kept: number;
  readonly keptLate: number;
  readonly open: number;
  readonly overdue: number;
}

export function countPromises(promises: readonly PersonalPromise[], today: DayNumber): PromiseCounts {
  const states = promises.map((promise) => promiseState(promise, today));
  const count = (of: PromiseState): number => states.filter((state) => state === of).length;
  return { kept: count("kept"), keptLate: count("kept-late"), open: count("open"), overdue: count("overdue") };
}

/** Fewer promises say nothing about anybody (design.md §4, kept rate). */
const FEWEST = 5;
const MONTHS = 24;

/**
 * How many of my promises I keep in time, 0 to 1: kept ÷ (kept + kept late + open past due) over the last 24 months; null
 * when there are too few to say. It is about me, never about a person.
 */
export function keptRate(promises: readonly PersonalPromise[], today: DayNumber): number | null {
  const since = plusMonths(today, -MONTHS);
  const mine = promises.filter(({ owner, due, done }) => owner === "me" && (done ?? due ?? -Infinity) >= since);
  const { kept, keptLate, overdue } = countPromises(mine, today);
  const decided = kept + keptLate + overdue;
  return decided < FEWEST ? null : kept / decided;
}

/** More open than I keep in a usual week. */
export interface PromiseLoad {
  readonly open: number;
  readonly usualWeek: number;
}

const WEEKS = 12;

/** Null while there is no more open than usual, or too little on record to know what is usual. Source: design.md §1, capacity. */
export function promiseLoad(promises: readonly PersonalPromise[], today: DayNumber): PromiseLoad | null {
  const mine = promises.filter(({ owner }) => owner === "me");
  const perWeek = new Array<number>(WEEKS).fill(0);
  for (const { state, done } of mine) {
    const week = state === "done" && done !== null && done <= today ? Math.floor((today - done) / 7) : WEEKS;
    if (week < WEEKS) perWeek[week] = (perWeek[week] ?? 0) + 1;
  }
  if (perWeek.reduce((sum, count) => sum + count, 0) < FEWEST) return null;
  const usualWeek = Math.max(1, median(perWeek));
  const open = mine.filter(({ state }) => state === "open").length;
  return open > usualWeek ? { open, usualWeek } : null;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.ceil(((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2);
}
