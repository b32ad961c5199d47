import type { Lowering } from "../../core/person/lowering";
import type { LedgerSide } from "../../core/person/person";
import type { VaultPath } from "../../core/note/vault-path";
import type { DayNumber } from "../../core/time/civil-date";
import type { IntroState, LedgerMark, Side, TouchpointKind } from "../../core/touchpoint/touchpoint";

/**
 * Everything that Reconnect writes, as data: what a form, a menu or the command line asks for. `runCommand` does it; the
 * same command over a `TrialVault` shows what it would do.
 */
export type Command =
  | ({ readonly command: "log" } & LogRequest)
  | ({ readonly command: "record" } & RecordRequest)
  | ({ readonly command: "promise" } & PromiseRequest)
  | ({ readonly command: "introduce" } & IntroduceRequest)
  /** Each until a day of their own, in one step. */
  | { readonly command: "fresh-start"; readonly turns: readonly Turn[] }
  /** A note that looks back on the month of this day; one that is there already stays as it is (`note-exists`). */
  | { readonly command: "review"; readonly month: DayNumber }
  | { readonly command: "snooze"; readonly people: People; readonly until: DayNumber }
  /** Until null: the hold is over from today. */
  | { readonly command: "hold"; readonly people: People; readonly until: DayNumber | null; readonly reason: string }
  | { readonly command: "pause"; readonly people: People; readonly paused: boolean }
  /** Null takes them out of their circle. */
  | { readonly command: "circle"; readonly people: People; readonly circle: string | null }
  /** Any spelling of formats.md §1.2; null leaves it to the circle. */
  | { readonly command: "cadence"; readonly people: People; readonly cadence: string | null }
  | { readonly command: "new-person"; readonly name: string }
  /** Only ever after the user was asked. */
  | { readonly command: "lower"; readonly person: VaultPath; readonly lowering: Lowering };

export type CommandName = Command["command"];

type People = readonly VaultPath[];

export interface Turn {
  readonly person: VaultPath;
  readonly until: DayNumber;
}

export interface LogRequest {
  readonly kind: TouchpointKind;
  readonly people: People;
  readonly day: DayNumber;
  /** `HH:mm`; null leaves it out. */
  readonly time: string | null;
  readonly by: Side | null;
  readonly text: string;
  /** Notes that it was about (what was shared): links before the text. */
  readonly about?: readonly VaultPath[];
  readonly ledger: readonly LedgerMark[];
  /** A line for each person (the same card to twelve people is no group event); else one line for all. */
  readonly separately?: boolean;
}

export interface RecordRequest {
  readonly side: LedgerSide;
  readonly people: People;
  readonly text: string;
  readonly day: DayNumber;
}

export interface PromiseRequest {
  /** Who promised. */
  readonly owner: Side;
  readonly people: People;
  readonly text: string;
  /** Null: some day. */
  readonly due: DayNumber | null;
}

export interface IntroduceRequest {
  /** Two or more. */
  readonly people: People;
  readonly state: IntroState;
  readonly text: string;
  readonly day: DayNumber;
}
