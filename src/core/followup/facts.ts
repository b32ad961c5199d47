import type { PersonEntries } from "../index/person-entries";
import type { Person } from "../person/person";
import type { DayNumber } from "../time/civil-date";
import { roughDays } from "../time/span";
import { dueDay, type Cadence } from "./cadence";
import { contactDays, lastContact, type LastContact } from "./contact";
import { circleKey, type FollowupRules } from "./followup-rules";
import { ledgerOf, type LedgerEntry } from "./ledger";
import { driftOf, usualGap, type Drift } from "./rhythm";
import type { Status } from "./status";
import { statusOf } from "./status-of";

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
  readonly ledger: readonly LedgerEntry[];
}

export function factsOf(entries: PersonEntries, rules: FollowupRules, today: DayNumber): PersonFacts {
  const { person } = entries;
  const last = lastContact(entries, rules.mentions, today);
  const cadence = cadenceOf(person, rules);
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
    ledger: ledgerOf(entries, today),
  };
}

/** The person's own, else their circle's, else the default. */
function cadenceOf(person: Person, rules: FollowupRules): Cadence | null {
  if (person.cadence) return person.cadence;
  const circle = person.circle === null ? undefined : rules.circles.get(circleKey(person.circle));
  return circle ?? rules.defaultCadence;
}
