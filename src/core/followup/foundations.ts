import { isoDay, plusMonths, type DayNumber } from "../time/civil-date";
import type { PersonalPromise, Touchpoint } from "../touchpoint/touchpoint";
import { contactDays, happened } from "./contact";
import type { PersonFacts } from "./facts";

/** The five foundations (design.md §4) as counts of what is on record; null: nothing is. Never a grade. */
export interface Foundations {
  readonly trust: { readonly mine: PromiseCounts; readonly theirs: PromiseCounts } | null;
  readonly authenticity: { readonly myInitiations: number; readonly asksOrOwnWork: number; readonly known: number } | null;
  /** Months of the last twelve with a contact. */
  readonly consistency: { readonly monthsWithContact: number } | null;
  readonly respect: { readonly movedByMe: number; readonly lateByMe: number } | null;
  readonly longTerm: { readonly since: string; readonly contactDays: number } | null;
}

export interface PromiseCounts {
  readonly kept: number;
  readonly keptLate: number;
  readonly open: number;
  readonly overdue: number;
}

export function foundationsOf(facts: PersonFacts, today: DayNumber): Foundations {
  const { touchpoints, promises } = facts.entries;
  const past = touchpoints.filter((touchpoint) => happened(touchpoint, today));
  const days = contactDays(facts.entries, "count", today);
  return {
    trust: trust(promises, today),
    authenticity: authenticity(facts, past),
    consistency: days.length === 0 ? null : { monthsWithContact: monthsWithContact(days, today) },
    respect: respect(past),
    longTerm: longTerm(days),
  };
}

function trust(promises: readonly PersonalPromise[], today: DayNumber): Foundations["trust"] {
  const made = promises.filter(({ state }) => state !== "dropped");
  if (made.length === 0) return null;
  const by = (owner: PersonalPromise["owner"]): PromiseCounts => count(made.filter((each) => each.owner === owner), today);
  return { mine: by("me"), theirs: by("them") };
}

function count(promises: readonly PersonalPromise[], today: DayNumber): PromiseCounts {
  const done = promises.filter(({ state }) => state === "done");
  const late = done.filter((each) => each.due !== null && each.done !== null && each.done > each.due);
  const open = promises.filter(({ state }) => state === "open");
  const overdue = open.filter(({ due }) => due !== null && due < today);
  return {
    kept: done.length - late.length,
    keptLate: late.length,
    open: open.length - overdue.length,
    overdue: overdue.length,
  };
}

function authenticity({ person }: PersonFacts, past: readonly Touchpoint[]): Foundations["authenticity"] {
  const mine = past.filter(({ by }) => by === "me");
  const known = person.interests.length + person.goals.length + person.changes.length;
  if (mine.length === 0 && known === 0) return null;
  const needs = mine.filter(({ own, ledger }) => own || ledger.some(({ side }) => side === "asked"));
  return { myInitiations: mine.length, asksOrOwnWork: needs.length, known };
}

function monthsWithContact(days: readonly DayNumber[], today: DayNumber): number {
  const yearAgo = plusMonths(today, -12);
  return new Set(days.filter((day) => day > yearAgo).map((day) => isoDay(day).slice(0, 7))).size;
}

function respect(past: readonly Touchpoint[]): Foundations["respect"] {
  const marked = past.filter(({ moved, late }) => moved !== null || late !== null);
  if (marked.length === 0) return null;
  return {
    movedByMe: marked.filter(({ moved }) => moved === "me").length,
    lateByMe: marked.filter(({ late }) => late === "me").length,
  };
}

function longTerm(newestFirst: readonly DayNumber[]): Foundations["longTerm"] {
  const first = newestFirst[newestFirst.length - 1];
  return first === undefined ? null : { since: isoDay(first), contactDays: newestFirst.length };
}
