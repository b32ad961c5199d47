import type { DayNumber } from "../time/civil-date";

/** The newest gaps that say how often people really talk (design.md §4). */
const MOST_GAPS = 12;
const FEWEST_GAPS = 3;
const SHORTEST_HISTORY = 21;

/** The median of the recent gaps between contact days, in days; null while there is too little to tell a rhythm. */
export function usualGap(newestFirst: readonly DayNumber[]): number | null {
  const recent = newestFirst.slice(0, MOST_GAPS + 1);
  const [newest] = recent;
  const oldest = recent[recent.length - 1];
  if (newest === undefined || oldest === undefined) return null;
  if (recent.length - 1 < FEWEST_GAPS || newest - oldest < SHORTEST_HISTORY) return null;
  const gaps = recent.slice(1).map((day, index) => (recent[index] as DayNumber) - day);
  return median(gaps);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

export type Drift = "drift" | "dormant";

/** Out of one's own rhythm: past twice the usual gap and two weeks more; beyond twelve times and 90 days it is dormant. */
export function driftOf(daysSince: number, gap: number): Drift | null {
  if (daysSince <= Math.max(2 * gap, gap + 14)) return null;
  return daysSince > 12 * gap + 90 ? "dormant" : "drift";
}
