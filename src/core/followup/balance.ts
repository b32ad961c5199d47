import type { PersonEntries } from "../index/person-entries";
import type { DayNumber } from "../time/civil-date";
import { happened } from "./contact";
import type { LedgerEntry } from "./ledger";

/** How giving and taking stand between us (design.md §4): told in words, never as a grade. */
export interface Balance {
  /** Σ 2^(−age ÷ 365 d) over what I gave, minus the same over what I received. */
  readonly value: number;
  readonly given: number;
  readonly received: number;
  /** Which side the newest dated entry is on; null without one. */
  readonly last: "gave" | "received" | null;
  /** Days since I last gave something with a date; null when there is nothing. */
  readonly daysSinceGiving: number | null;
  /** Contact days since I last asked for something; null when I never did. */
  readonly contactsSinceAsk: number | null;
}

/** After a year a gift counts half. */
const HALF_LIFE_DAYS = 365;
/** What has no date. */
const UNDATED = 0.5;

/** Null while nothing was given or received. */
export function balanceOf(ledger: readonly LedgerEntry[], entries: PersonEntries, today: DayNumber): Balance | null {
  const given = ledger.filter(({ side }) => side === "gave");
  const received = ledger.filter(({ side }) => side === "received");
  if (given.length + received.length === 0) return null;
  const newest = ledger.find(({ side, day }) => day !== null && (side === "gave" || side === "received"));
  const lastGiven = given.find(({ day }) => day !== null);
  return {
    value: sum(given, today) - sum(received, today),
    given: given.length,
    received: received.length,
    last: newest === undefined ? null : (newest.side as "gave" | "received"),
    daysSinceGiving: lastGiven?.day == null ? null : today - lastGiven.day,
    contactsSinceAsk: contactsSinceAsk(ledger, entries, today),
  };
}

const sum = (entries: readonly LedgerEntry[], today: DayNumber): number =>
  entries.reduce((total, { day }) => total + (day === null ? UNDATED : 2 ** (-(today - day) / HALF_LIFE_DAYS)), 0);

/** Days with a contact after the day of my newest dated ask; null when I never asked, or nobody knows when. */
export function contactsSinceAsk(ledger: readonly LedgerEntry[], entries: PersonEntries, today: DayNumber): number | null {
  const asked = ledger.find(({ side, day }) => side === "asked" && day !== null)?.day ?? null;
  if (asked === null) return null;
  return new Set(entries.touchpoints.filter((each) => happened(each, today) && each.day > asked).map(({ day }) => day)).size;
}
