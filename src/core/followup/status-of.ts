import type { Person } from "../person/person";
import type { DayNumber } from "../time/civil-date";
import { dueDay, idealDays, maxDays, type Cadence } from "./cadence";
import type { Status } from "./status";

/** "Soon" begins a fifth of the ideal before it is due, at most a week (design.md §3). */
const SOON_AT_MOST = 7;

export function statusOf(person: Person, cadence: Cadence | null, lastContact: DayNumber | null, today: DayNumber): Status {
  if (person.paused) return "paused";
  if (person.holdUntil !== null && today < person.holdUntil) return "hold";
  if (person.snoozeUntil !== null && today < person.snoozeUntil) return "snoozed";
  if (cadence === null) return "untracked";
  if (lastContact === null) return "new";
  return silenceStatus(cadence, lastContact, today);
}

function silenceStatus(cadence: Cadence, lastContact: DayNumber, today: DayNumber): Status {
  const daysSince = today - lastContact;
  if (daysSince > maxDays(cadence, lastContact)) return "overdue";
  const ideal = idealDays(cadence, lastContact);
  if (daysSince >= ideal) return "due";
  const soon = Math.min(SOON_AT_MOST, Math.floor(ideal / 5));
  return dueDay(cadence, lastContact) - today <= soon ? "soon" : "ok";
}

/** Someone whom I asked Reconnect to leave in peace for now. */
export const isResting = (status: Status): boolean => status === "paused" || status === "hold" || status === "snoozed";
