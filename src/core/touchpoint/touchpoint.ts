import type { VaultPath } from "../note/vault-path";
import type { LedgerSide } from "../person/person";
import type { DayNumber } from "../time/civil-date";

export const TOUCHPOINT_KINDS = [
  "call",
  "video",
  "meeting",
  "coffee",
  "message",
  "email",
  "letter",
  "visit",
  "event",
  "congratulation",
  "shared",
  "intro",
  "gift",
  "thanks",
  "other",
] as const;

export type TouchpointKind = (typeof TOUCHPOINT_KINDS)[number];

export type Side = "me" | "them";

export type IntroState = "idea" | "asked" | "made" | "done";

export interface LedgerMark {
  readonly side: LedgerSide;
  readonly text: string;
}

/**
 * What one list item says (formats.md §2), before it is known in which note and on which day it stands.
 * Links are targets as written: only the index knows which note they mean.
 */
export interface TouchpointLine {
  readonly time: string | null;
  readonly kind: TouchpointKind;
  /** Links before the separator: whom the contact was with. */
  readonly people: readonly string[];
  /** Links in the text and in fields: what it was about, never contact. */
  readonly about: readonly string[];
  readonly text: string;
  /** Who began; null is unknown and counts in no fact about direction. */
  readonly by: Side | null;
  readonly ledger: readonly LedgerMark[];
  readonly moved: Side | null;
  readonly late: Side | number | null;
  readonly depth: "one-to-one" | "group" | null;
  /** It was about my own work. */
  readonly own: boolean;
  readonly place: string | null;
  readonly intro: IntroState | null;
  /** Tried, and nobody answered: who began is known, contact it was not. */
  readonly attempt: boolean;
}

/** A touchpoint in its note. */
export interface Touchpoint extends TouchpointLine {
  readonly path: VaultPath;
  /** 0-based. */
  readonly line: number;
  readonly day: DayNumber;
  /** False for what is on record but is no contact: an introduction that is only an idea, a call that nobody answered. */
  readonly counted: boolean;
}

/** A link to a person in a daily note outside any touchpoint line. */
export interface Mention {
  readonly path: VaultPath;
  readonly line: number;
  readonly day: DayNumber;
  readonly target: string;
  /** Its words tell of contact, or the user marked the line `[contact:: yes]`: it counts also when mentions are to be confirmed. */
  readonly sure: boolean;
  /** The line as it stands, shortened, for the list of unsure ones; null when it is sure, and when nobody asks. */
  readonly text: string | null;
}

/** An ordinary task that concerns people (formats.md §4). */
export interface PersonalPromise {
  readonly path: VaultPath;
  readonly line: number;
  readonly owner: Side;
  readonly people: readonly string[];
  readonly text: string;
  readonly due: DayNumber | null;
  readonly state: "open" | "done" | "dropped";
  readonly done: DayNumber | null;
}
