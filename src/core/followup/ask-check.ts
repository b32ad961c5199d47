import type { DayNumber } from "../time/civil-date";
import type { PersonalPromise } from "../touchpoint/touchpoint";
import { contactsSinceAsk } from "./balance";
import { givesFor, type Give } from "./gives";
import type { FollowUp } from "./rank";

/** What is good to know before asking somebody for something (design.md §1): advice, never a gate. */
export interface AskCheck {
  /** `never`: nothing given is on record; `undated`: something is, nobody knows since when. */
  readonly gave: { readonly daysAgo: number } | "undated" | "never";
  /** Contact days since my last ask; null when none is on record. */
  readonly contactsSinceAsk: number | null;
  /** My open promises to them, soonest due first. */
  readonly promises: readonly PersonalPromise[];
  readonly gives: readonly Give[];
}

export function askCheck(followUp: FollowUp, today: DayNumber): AskCheck {
  const { ledger, entries } = followUp.facts;
  return {
    gave: lastGift(followUp, today),
    contactsSinceAsk: contactsSinceAsk(ledger, entries, today),
    promises: entries.promises.filter(({ owner, state }) => owner === "me" && state === "open"),
    gives: givesFor(followUp, today),
  };
}

/** The ledger has the newest first, what has no date last. */
function lastGift({ facts: { ledger } }: FollowUp, today: DayNumber): AskCheck["gave"] {
  const gift = ledger.find(({ side }) => side === "gave");
  if (gift === undefined) return "never";
  return gift.day === null ? "undated" : { daysAgo: today - gift.day };
}
