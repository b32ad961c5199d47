import type { Status } from "../followup/status";
import type { ReasonKind } from "../followup/reason";
import type { VaultPath } from "../note/vault-path";
import type { Side } from "../touchpoint/touchpoint";

/** The Reconnect pane as plain strings: what every renderer (pane, code block, CLI) shows, in the order it shows it. */
export type Dashboard =
  | { readonly state: "loading"; readonly message: string }
  /** The index could not be built: nothing is known. `fix` says what to do. */
  | { readonly state: "failed"; readonly message: string; readonly fix: string }
  /** No note is a person yet. */
  | { readonly state: "empty"; readonly title: string; readonly message: string; readonly problems: readonly ProblemRow[] }
  | ReadyDashboard;

export interface ReadyDashboard {
  readonly state: "ready";
  /** `Monday 23 November` */
  readonly date: string;
  /** `3 for today · 12 more when you have time` */
  readonly summary: string;
  /** True while texts are still being read: rows may gain detail, but don't move. */
  readonly reading: boolean;
  /** `1,200 of 3,650 notes read`, while a long first reading goes on. */
  readonly progress?: string;
  readonly promises: readonly PromiseRow[];
  /** More is open than I keep in a usual week; null when it is not. */
  readonly load: string | null;
  readonly focus: readonly PersonCard[];
  /** Said when nobody is for today: who comes next, and when. */
  readonly calm: string | null;
  readonly sections: readonly DashboardSection[];
  readonly problems: readonly ProblemRow[];
}

export type SectionId = "later" | "dates" | "new" | "untracked" | "noted" | "resting" | "well";

export interface DashboardSection {
  readonly id: SectionId;
  readonly title: string;
  readonly cards: readonly PersonCard[];
}

export interface PersonCard {
  readonly path: VaultPath;
  readonly name: string;
  /** Tells two people of one name apart: the folder; null when the name is unique. */
  readonly detail: string | null;
  readonly status: Status;
  /** `last: coffee, 5 weeks ago`, or that nothing is on record */
  readonly last: string;
  /** `every 3 months`; null without a rhythm. */
  readonly cadence: string | null;
  /** Why now, one sentence; null when there is no reason. */
  readonly why: string | null;
  readonly whyKind: ReasonKind | null;
  /** Something to ask, one sentence. */
  readonly ask: string | null;
  /** Something kind to consider, or how they like to be reached, one quiet sentence. `cardNote` knows the hour, too. */
  readonly note: string | null;
  readonly timezone: string | null;
  /** Lower-case text that search looks in. */
  readonly haystack: string;
}

export interface PromiseRow {
  readonly path: VaultPath;
  /** 0-based. */
  readonly line: number;
  readonly text: string;
  /** Whom it concerns, as shown. */
  readonly people: readonly string[];
  /** `was due 16 November` */
  readonly when: string;
  readonly owner: Side;
  readonly overdue: boolean;
}

export interface ProblemRow {
  readonly path: VaultPath;
  readonly line: number | null;
  readonly field: string | null;
  readonly message: string;
  readonly fix: string;
}
