import type { PersonEntries } from "../index/person-entries";
import type { DayNumber } from "../time/civil-date";
import { plusSpan, type Span } from "../time/span";
import type { Touchpoint } from "../touchpoint/touchpoint";
import { happened } from "./contact";

/** As the line says, else by how many people it names (formats.md §2). */
export const isOneToOne = ({ depth, people }: Touchpoint): boolean => (depth === null ? people.length === 1 : depth === "one-to-one");

/** The newest contact with nobody else there; null when none is on record. */
export const lastOneToOne = ({ touchpoints }: PersonEntries, today: DayNumber): Touchpoint | null =>
  touchpoints.find((each) => happened(each, today) && isOneToOne(each)) ?? null;

/** How long ago we were alone, when that is longer than the circle wants. */
export interface DepthGap {
  readonly day: DayNumber;
  readonly daysSince: number;
}

/** The depth rule (design.md §4): null while it is kept, where there is no rule, and where nothing is on record to tell. */
export function depthGap(entries: PersonEntries, rule: Span | null, today: DayNumber): DepthGap | null {
  if (rule === null) return null;
  const last = lastOneToOne(entries, today);
  return last === null || plusSpan(last.day, rule) >= today ? null : { day: last.day, daysSince: today - last.day };
}
