import type { VaultPath } from "../note/vault-path";
import type { DayNumber } from "../time/civil-date";
import type { PersonalPromise, Touchpoint } from "../touchpoint/touchpoint";
import { monthsOfContact } from "./consistency";
import { contactDays, happened } from "./contact";
import type { PersonFacts } from "./facts";
import { countPromises, type PromiseCounts } from "./promise-facts";
import { usualGap } from "./rhythm";
import { REST_AFTER } from "./unanswered";

/** Where a fact comes from. Line null: the note's properties. */
export interface RecordPlace {
  readonly path: VaultPath;
  readonly line: number | null;
}

/** One fact behind a foundation, with the records that it is told from; never a grade. */
export type FoundationFact = { readonly records: readonly RecordPlace[] } & (
  | ({ readonly kind: "promises"; readonly by: "me" | "them" } & PromiseCounts)
  /** Of the times that I began, how many were asks or about my own work. */
  | { readonly kind: "beginnings"; readonly mine: number; readonly needs: number }
  /** Who began, where that is known: do they want to come back? */
  | { readonly kind: "began"; readonly me: number; readonly them: number }
  | { readonly kind: "known"; readonly interests: number; readonly goals: number; readonly changes: number }
  | { readonly kind: "months"; readonly inRhythm: number; readonly of: number }
  | { readonly kind: "months-with-contact"; readonly count: number; readonly of: number }
  | { readonly kind: "moved"; readonly me: number; readonly them: number }
  | { readonly kind: "late"; readonly me: number; readonly them: number }
  | { readonly kind: "while-resting"; readonly count: number }
  | { readonly kind: "since"; readonly day: DayNumber; readonly contactDays: number }
  | { readonly kind: "trend"; readonly now: number; readonly before: number }
);

export const FOUNDATIONS = ["trust", "authenticity", "consistency", "respect", "longTerm"] as const;
export type FoundationId = (typeof FOUNDATIONS)[number];

/** The five foundations (design.md §4). Empty: nothing on record. */
export type Foundations = Readonly<Record<FoundationId, readonly FoundationFact[]>>;

export function foundationsOf(facts: PersonFacts, today: DayNumber): Foundations {
  const past = facts.entries.touchpoints.filter((touchpoint) => happened(touchpoint, today));
  const days = contactDays(facts.entries, "count", today);
  return {
    trust: [...promisesBy("me", facts, today), ...promisesBy("them", facts, today)],
    authenticity: [...beginnings(past), ...began(past), ...known(facts)],
    consistency: months(facts, days, today),
    respect: [...counted("moved", past), ...counted("late", past), ...whileResting(facts, past)],
    longTerm: [...since(facts, past, days), ...trend(days, today)],
  };
}

const placesOf = (records: readonly RecordPlace[]): readonly RecordPlace[] => records.map(({ path, line }) => ({ path, line }));

function promisesBy(by: "me" | "them", { entries }: PersonFacts, today: DayNumber): readonly FoundationFact[] {
  const made = entries.promises.filter(({ owner, state }: PersonalPromise) => owner === by && state !== "dropped");
  return made.length === 0 ? [] : [{ kind: "promises", by, ...countPromises(made, today), records: placesOf(made) }];
}

function beginnings(past: readonly Touchpoint[]): readonly FoundationFact[] {
  const mine = past.filter(({ by }) => by === "me");
  if (mine.length === 0) return [];
  const needs = mine.filter(({ own, ledger }) => own || ledger.some(({ side }) => side === "asked"));
  return [{ kind: "beginnings", mine: mine.length, needs: needs.length, records: placesOf(needs) }];
}

function began(past: readonly Touchpoint[]): readonly FoundationFact[] {
  const theirs = past.filter(({ by }) => by === "them");
  const mine = past.filter(({ by }) => by === "me").length;
  return theirs.length + mine === 0 ? [] : [{ kind: "began", me: mine, them: theirs.length, records: placesOf(theirs) }];
}

function known({ person }: PersonFacts): readonly FoundationFact[] {
  const counts = { interests: person.interests.length, goals: person.goals.length, changes: person.changes.length };
  if (counts.interests + counts.goals + counts.changes === 0) return [];
  return [{ kind: "known", ...counts, records: [{ path: person.path, line: null }] }];
}

function months({ cadence }: PersonFacts, days: readonly DayNumber[], today: DayNumber): readonly FoundationFact[] {
  const over = monthsOfContact(days, cadence, today);
  if (over.length === 0) return [];
  const told = over.filter(({ inRhythm }) => inRhythm !== null);
  return told.length > 0
    ? [{ kind: "months", inRhythm: told.filter(({ inRhythm }) => inRhythm).length, of: told.length, records: [] }]
    : [{ kind: "months-with-contact", count: over.filter((month) => month.contactDays > 0).length, of: over.length, records: [] }];
}

/** Moved or late, by whom it is known; a number of minutes late is nobody's by itself. */
function counted(kind: "moved" | "late", past: readonly Touchpoint[]): readonly FoundationFact[] {
  const marked = past.filter((each) => each[kind] === "me" || each[kind] === "them");
  if (marked.length === 0) return [];
  const me = marked.filter((each) => each[kind] === "me").length;
  return [{ kind, me, them: marked.length - me, records: placesOf(marked) }];
}

/** What I sent after the third of mine had no answer. */
function whileResting({ unanswered }: PersonFacts, past: readonly Touchpoint[]): readonly FoundationFact[] {
  const count = unanswered - REST_AFTER;
  return count <= 0 ? [] : [{ kind: "while-resting", count, records: placesOf(past.filter(({ by }) => by === "me").slice(0, count)) }];
}

function since({ person }: PersonFacts, past: readonly Touchpoint[], days: readonly DayNumber[]): readonly FoundationFact[] {
  const day = days[days.length - 1];
  if (day === undefined) return [];
  const oldest = past[past.length - 1];
  const record = oldest?.day === day ? { path: oldest.path, line: oldest.line } : { path: person.path, line: null };
  return [{ kind: "since", day, contactDays: days.length, records: [record] }];
}

const YEAR = 365;

/** The usual gap of the last year beside that of the years before; only where both can be told. */
function trend(newestFirst: readonly DayNumber[], today: DayNumber): readonly FoundationFact[] {
  const now = usualGap(newestFirst.filter((day) => today - day <= YEAR));
  const before = usualGap(newestFirst.filter((day) => today - day > YEAR));
  return now === null || before === null ? [] : [{ kind: "trend", now: Math.round(now), before: Math.round(before), records: [] }];
}
