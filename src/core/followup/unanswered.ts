import type { PersonEntries } from "../index/person-entries";
import type { DayNumber } from "../time/civil-date";
import type { Touchpoint, TouchpointKind } from "../touchpoint/touchpoint";
import { happened } from "./contact";

/** After so many of mine without an answer a lighter channel is suggested, and then rest (design.md §1). */
export const LIGHTER_AFTER = 2;
export const REST_AFTER = 3;

/** What two people do together: it has an answer in it (design.md §4, unanswered). */
const TWO_WAY: ReadonlySet<TouchpointKind> = new Set(["call", "video", "meeting", "coffee", "visit"]);

/**
 * Touchpoints known to be by me since the last one by them or two-way, newest first. A call that nobody took is one of
 * mine. Where nobody knows who began, it counts neither way.
 */
export function unansweredBy({ touchpoints }: PersonEntries, today: DayNumber): readonly Touchpoint[] {
  const mine: Touchpoint[] = [];
  for (const each of touchpoints) {
    const isMyAttempt = each.attempt && each.by === "me" && each.day <= today;
    if (isMyAttempt) mine.push(each);
    if (isMyAttempt || !happened(each, today)) continue;
    if (each.by === "them" || TWO_WAY.has(each.kind)) break;
    if (each.by === "me") mine.push(each);
  }
  return mine;
}
