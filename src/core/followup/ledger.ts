import type { PersonEntries } from "../index/person-entries";
import type { VaultPath } from "../note/vault-path";
import type { LedgerSide } from "../person/person";
import type { DayNumber } from "../time/civil-date";
import { withoutLinkSyntax } from "../touchpoint/line-links";
import type { Touchpoint } from "../touchpoint/touchpoint";
import { happened } from "./contact";

/** One thing given, received, asked for or thanked for, and where it is on record (formats.md §3). */
export interface LedgerEntry {
  readonly side: LedgerSide;
  /** Null: undated. */
  readonly day: DayNumber | null;
  readonly text: string;
  readonly path: VaultPath;
  /** Null: the person's own list. */
  readonly line: number | null;
}

/** From the lines' fields and the person's lists, newest first, undated last; the same entry in two places counts once. */
export function ledgerOf(entries: PersonEntries, today: DayNumber): readonly LedgerEntry[] {
  const unique = new Map<string, LedgerEntry>();
  for (const entry of [...fromTouchpoints(entries, today), ...fromLists(entries, today)]) {
    const key = `${entry.side} ${entry.day ?? ""} ${foldText(entry.text)}`;
    if (!unique.has(key)) unique.set(key, entry);
  }
  return [...unique.values()].sort((a, b) => (b.day ?? -Infinity) - (a.day ?? -Infinity));
}

function fromTouchpoints(entries: PersonEntries, today: DayNumber): readonly LedgerEntry[] {
  return entries.touchpoints
    .filter((touchpoint) => happened(touchpoint, today))
    .flatMap(({ ledger, day, path, line }) => ledger.map(({ side, text }) => ({ side, day, text, path, line })));
}

function fromLists({ person }: PersonEntries, today: DayNumber): readonly LedgerEntry[] {
  return person.ledger
    .filter(({ day }) => day === null || day <= today)
    .map(({ side, day, text }) => ({ side, day, text, path: person.path, line: null }));
}

/** Links as they read, case and spaces aside. */
const foldText = (text: string): string => withoutLinkSyntax(text).replace(/\s+/g, " ").trim().toLowerCase();

/** After this many days a missing thank-you is a reason to write (design.md §3); after a year it nags nobody any more. */
const THANK_WITHIN = 7;
const THANK_UNTIL = 365;

/** The newest thing received at least a week ago, within a year, with no thanks since; null when there is none. */
export function unthanked(ledger: readonly LedgerEntry[], entries: PersonEntries, today: DayNumber): LedgerEntry | null {
  const thanks = [
    ...ledger.filter(({ side }) => side === "thanked").map(({ day }) => day),
    ...entries.touchpoints.filter((each) => happened(each, today) && isMyThanks(each)).map(({ day }) => day),
  ];
  const lastThanks = Math.max(-Infinity, ...thanks.map((day) => day ?? -Infinity));
  return (
    ledger.find(
      ({ side, day }) =>
        side === "received" && day !== null && today - day >= THANK_WITHIN && today - day <= THANK_UNTIL && day > lastThanks,
    ) ?? null
  );
}

const isMyThanks = (touchpoint: Touchpoint): boolean => touchpoint.kind === "thanks" && touchpoint.by !== "them";

/** How many of my last initiations are looked at, and how many are needed to say anything (design.md §4). */
const LAST_INITIATIONS = 6;
const FEWEST_INITIATIONS = 3;

/** At least half of the times I began lately, I asked for something or it was about my own work. */
export function onlyWhenINeed(entries: PersonEntries, today: DayNumber): boolean {
  const mine = entries.touchpoints.filter((each) => each.by === "me" && happened(each, today));
  if (mine.length < FEWEST_INITIATIONS) return false;
  const recent = mine.slice(0, LAST_INITIATIONS);
  const needs = recent.filter((each) => each.own || each.ledger.some(({ side }) => side === "asked"));
  return needs.length * 2 >= recent.length;
}
