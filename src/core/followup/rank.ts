import { compareText } from "../index/person-entries";
import type { DayNumber } from "../time/civil-date";
import { NOTHING_AROUND, type Around } from "./around/around";
import { weightOf } from "./coefficients";
import type { PersonFacts } from "./facts";
import type { FollowupRules } from "./followup-rules";
import type { DateReason, Reason } from "./reason";
import { dateReasons } from "./reasons/date-reasons";
import { reasonsOf } from "./reasons/reasons-of";
import { isResting } from "./status-of";
import { REST_AFTER } from "./unanswered";

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
function isCompanion(reason: Reason): boolean {
  if (reason.kind === "introduction") return reason.step === "worth-making";
  return reason.kind === "share" || reason.kind === "same-place" || reason.kind === "only-asks";
}

export function followUp(
  facts: PersonFacts,
  rules: FollowupRules,
  today: DayNumber,
  around: Around = NOTHING_AROUND,
): FollowUp {
  const dates = dateReasons(facts, rules, today, DATES_AHEAD);
  const reasons = reasonsOf(facts, dates, around, today);
  const surfaces = reasons.some((reason) => !isCompanion(reason));
  return {
    facts,
    reasons,
    datesAhead: dates.length === 0 || reasons.some(({ kind }) => kind === "date") ? NO_DATES : dates,
    weight: reasons.reduce((sum, reason) => sum + weightOf(reason, today), 0),
    surfaces,
    standing: surfaces && reasons[0]?.kind !== "new" ? "calling" : standingBy(facts),
  };
}

function standingBy(facts: PersonFacts): Standing {
  const { status } = facts;
  if (rests(facts)) return "resting";
  return status === "new" || status === "untracked" ? status : "well";
}

/** I asked for it, or they did, by not answering three times. */
const rests = ({ status, unanswered }: PersonFacts): boolean => isResting(status) || unanswered >= REST_AFTER;

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
function tier({ surfaces, facts }: FollowUp): number {
  if (surfaces) return 0;
  if (rests(facts)) return 2;
  return facts.status === "untracked" ? 1 : 0;
}
