import type { PersonEntries } from "../index/person-entries";
import type { Person } from "../person/person";
import type { DayNumber } from "../time/civil-date";
import { roughDays } from "../time/span";
import { dueDay, type Cadence } from "./cadence";
import { contactDays, lastContact, type LastContact } from "./contact";
import { circleKey, type FollowupRules } from "./followup-rules";
import { ledgerOf, type LedgerEntry } from "./ledger";
import { depthGap, type DepthGap } from "./one-to-one";
import { driftOf, usualGap, type Drift } from "./rhythm";
import type { Status } from "./status";
import { statusOf } from "./status-of";
import { unansweredBy } from "./unanswered";

/** What the records of one person say on one day (design.md §4). Derived, never stored; what isn't known is null. */
export interface PersonFacts {
  readonly entries: PersonEntries;
  readonly person: Person;
  readonly status: Status;
  readonly lastContact: LastContact | null;
  readonly cadence: Cadence | null;
  readonly due: DayNumber | null;
  readonly daysSince: number | null;
  /** Days since the last contact ÷ ideal, with months of one length: a day more must never count less. 0 without either. */
  readonly silence: number;
  /** The person's real rhythm in days. */
  readonly usualGap: number | null;
  readonly drift: Drift | null;
  /** Too long since we were alone, by the depth rule of their circle. */
  readonly depth: DepthGap | null;
  /** How many of my touchpoints in a row had no answer. */
  readonly unanswered: number;
  readonly ledger: readonly LedgerEntry[];
}

export function factsOf(entries: PersonEntries, rules: FollowupRules, today: DayNumber): PersonFacts {
  const { person } = entries;
  const last = lastContact(entries, rules.mentions, today);
  const circle = person.circle === null ? undefined : rules.circles.get(circleKey(person.circle));
  // The person's own, else their circle's, else the default.
  const cadence = person.cadence ?? circle?.cadence ?? rules.defaultCadence;
  const daysSince = last === null ? null : today - last.day;
  const gap = usualGap(contactDays(entries, rules.mentions, today));
  return {
    entries,
    person,
    status: statusOf(person, cadence, last?.day ?? null, today),
    lastContact: last,
    cadence,
    due: cadence && last ? dueDay(cadence, last.day) : null,
    daysSince,
    silence: cadence && last ? (today - last.day) / roughDays(cadence.ideal) : 0,
    usualGap: gap,
    drift: gap === null || daysSince === null ? null : driftOf(daysSince, gap),
    depth: depthGap(entries, circle?.oneToOne ?? null, today),
    unanswered: unansweredBy(entries, today).length,
    ledger: ledgerOf(entries, today),
  };
}
