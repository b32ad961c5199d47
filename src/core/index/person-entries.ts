import type { Person } from "../person/person";
import type { Mention, PersonalPromise, Touchpoint } from "../touchpoint/touchpoint";

/** A person and everything in the vault that concerns them, newest first. A new object whenever any of it changes. */
export interface PersonEntries {
  readonly person: Person;
  readonly touchpoints: readonly Touchpoint[];
  readonly mentions: readonly Mention[];
  readonly promises: readonly PersonalPromise[];
}

/** Newest day first; within a day the later hour, then the later line. Total, so that file order never shows. */
export function newestFirst(a: Touchpoint, b: Touchpoint): number {
  return b.day - a.day || compareText(b.time ?? "", a.time ?? "") || compareText(a.path, b.path) || b.line - a.line;
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
