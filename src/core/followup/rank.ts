import { compareText } from "../index/person-entries";
import type { DayNumber } from "../time/civil-date";
import { COEFFICIENTS } from "./coefficients";
import type { PersonFacts } from "./facts";
import type { FollowupRules } from "./followup-rules";
import type { Reason, ReasonKind } from "./reason";
import { dateReasons, reasonsOf, type DateReason } from "./reasons";
import type { Status } from "./status";
import { isResting } from "./status-of";

/** A person with what is known and why now. */
export interface FollowUp {
  readonly facts: PersonFacts;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
  /** Birthdays and other dates up to `DATES_AHEAD` days on, soonest first; none when one of them is a reason today. */
  readonly datesAhead: readonly DateReason[];
  /** The sum of the reasons' coefficients. */
  readonly weight: number;
  /** Is there a reason to get back to them that stands on its own? */
  readonly surfaces: boolean;
  readonly standing: Standing;
}

/** `calling`: there is a reason to get back to them. All others are where they are because of their status. */
export type Standing = "calling" | "new" | "well" | "untracked" | "resting";

/** How far ahead dates are looked for. */
const DATES_AHEAD = 30;
const NO_DATES: readonly DateReason[] = [];

/** Said besides another reason, never a reason alone: nobody is called only because they live near. */
const COMPANIONS: ReadonlySet<ReasonKind> = new Set(["share", "introduction", "same-place", "only-asks"]);

export function followUp(facts: PersonFacts, rules: FollowupRules, today: DayNumber): FollowUp {
  const dates = dateReasons(facts, rules, today, DATES_AHEAD);
  const reasons = reasonsOf(facts, dates, today);
  const surfaces = reasons.some(({ kind }) => !COMPANIONS.has(kind));
  return {
    facts,
    reasons,
    datesAhead: dates.length === 0 || reasons.some(({ kind }) => kind === "date") ? NO_DATES : dates,
    weight: reasons.reduce((sum, { kind }) => sum + COEFFICIENTS[kind], 0),
    surfaces,
    standing: surfaces && reasons[0]?.kind !== "new" ? "calling" : standingBy(facts.status),
  };
}

function standingBy(status: Status): Standing {
  if (isResting(status)) return "resting";
  return status === "new" || status === "untracked" ? status : "well";
}

/**
 * Who comes first: those with a reason before those without; by weight, then by silence, then by path. Total: no two
 * people are equal. People at rest stand behind everybody else with no reason, then those without a rhythm.
 */
export function byRank(a: FollowUp, b: FollowUp): number {
  return (
    Number(b.surfaces) - Number(a.surfaces) ||
    tier(a) - tier(b) ||
    b.weight - a.weight ||
    b.facts.silence - a.facts.silence ||
    compareText(a.facts.person.path, b.facts.person.path)
  );
}

/** Among those who don't surface: in touch, then without a rhythm, then resting. */
function tier({ surfaces, facts: { status } }: FollowUp): number {
  if (surfaces) return 0;
  if (isResting(status)) return 2;
  return status === "untracked" ? 1 : 0;
}
