import { askFor } from "../followup/ask";
import { idealDays, maxDays, type Cadence } from "../followup/cadence";
import type { ContactSource } from "../followup/contact";
import { foundationsOf, type Foundations } from "../followup/foundations";
import type { FollowUp } from "../followup/rank";
import type { ReasonKind } from "../followup/reason";
import type { Status } from "../followup/status";
import type { VaultPath } from "../note/vault-path";
import type { LedgerSide } from "../person/person";
import { isoDay, type DayNumber } from "../time/civil-date";
import type { IntroState, Side, TouchpointKind } from "../touchpoint/touchpoint";
import { askSentence, reasonSentence, type Speech } from "./sentences";

/** A person as scripts read them (design.md §3, `due`). Days as `YYYY-MM-DD`, lengths in days, lines from 0. */
export interface PersonJson {
  readonly path: VaultPath;
  readonly name: string;
  readonly status: Status;
  readonly lastContact: {
    readonly date: string;
    readonly source: ContactSource;
    readonly kind: TouchpointKind | null;
  } | null;
  readonly cadence: { readonly ideal: number; readonly max: number } | null;
  readonly due: string | null;
  readonly daysSince: number | null;
  readonly reasons: readonly { readonly kind: ReasonKind; readonly text: string }[];
}

export function personJson({ facts, reasons }: FollowUp, speech: Speech): PersonJson {
  const { person, status, lastContact, cadence, due, daysSince } = facts;
  return {
    path: person.path,
    name: person.name,
    status,
    lastContact: lastContact && {
      date: isoDay(lastContact.day),
      source: lastContact.source,
      kind: lastContact.kind,
    },
    cadence: cadence && cadenceJson(cadence, lastContact?.day ?? speech.today),
    due: isoOrNull(due),
    daysSince,
    reasons: reasons.map((reason) => ({ kind: reason.kind, text: reasonSentence(reason, speech) })),
  };
}

const cadenceJson = (cadence: Cadence, from: DayNumber): { ideal: number; max: number } => ({
  ideal: idealDays(cadence, from),
  max: maxDays(cadence, from),
});

const isoOrNull = (day: DayNumber | null): string | null => (day === null ? null : isoDay(day));

/** `show`: the person and everything on record, newest first. `people` are note paths; a link to nobody stays as written. */
export interface PersonDetailsJson extends PersonJson {
  readonly touchpoints: readonly {
    readonly date: string;
    readonly time: string | null;
    readonly kind: TouchpointKind;
    readonly people: readonly string[];
    readonly text: string;
    readonly by: Side | null;
    readonly path: VaultPath;
    readonly line: number;
    readonly counted: boolean;
  }[];
  readonly ledger: readonly {
    readonly side: LedgerSide;
    readonly date: string | null;
    readonly text: string;
    readonly path: VaultPath;
    readonly line: number | null;
  }[];
  readonly promises: readonly {
    readonly owner: Side;
    readonly state: PromiseStateJson;
    readonly text: string;
    readonly due: string | null;
    readonly done: string | null;
    readonly path: VaultPath;
    readonly line: number;
  }[];
  readonly introductions: readonly {
    readonly date: string;
    readonly people: readonly string[];
    readonly state: IntroState | null;
    readonly text: string;
    readonly path: VaultPath;
    readonly line: number;
  }[];
  readonly foundations: Foundations;
  readonly suggestions: readonly { readonly kind: string; readonly text: string }[];
}

type PromiseStateJson = "open" | "overdue" | "kept" | "kept-late" | "dropped";

/** `pathOf` tells which note a link means. */
export function personDetailsJson(
  followUp: FollowUp,
  pathOf: (target: string, from: VaultPath) => string,
  speech: Speech,
): PersonDetailsJson {
  const { facts, reasons } = followUp;
  const { entries, ledger } = facts;
  const ask = askFor(facts, speech.today, reasons[0]);
  return {
    ...personJson(followUp, speech),
    touchpoints: entries.touchpoints.map(({ day, time, kind, people, text, by, path, line, counted }) => ({
      date: isoDay(day),
      time,
      kind,
      people: people.map((target) => pathOf(target, path)),
      text,
      by,
      path,
      line,
      counted: counted && day <= speech.today,
    })),
    ledger: ledger.map(({ side, day, text, path, line }) => ({ side, date: isoOrNull(day), text, path, line })),
    promises: entries.promises.map((promise) => ({
      owner: promise.owner,
      state: promiseState(promise, speech.today),
      text: promise.text,
      due: isoOrNull(promise.due),
      done: isoOrNull(promise.done),
      path: promise.path,
      line: promise.line,
    })),
    introductions: entries.touchpoints
      .filter(({ kind }) => kind === "intro")
      .map(({ day, people, intro, text, path, line }) => ({
        date: isoDay(day),
        people: people.map((target) => pathOf(target, path)),
        state: intro,
        text,
        path,
        line,
      })),
    foundations: foundationsOf(facts, speech.today),
    suggestions: ask ? [{ kind: "ask", text: askSentence(ask, speech) }] : [],
  };
}

interface PromiseDays {
  readonly state: "open" | "done" | "dropped";
  readonly due: DayNumber | null;
  readonly done: DayNumber | null;
}

/** formats.md §4. A promise without dates that was done was kept. */
export function promiseState({ state, due, done }: PromiseDays, today: DayNumber): PromiseStateJson {
  if (state === "dropped") return "dropped";
  if (state === "open") return due !== null && due < today ? "overdue" : "open";
  return due !== null && done !== null && done > due ? "kept-late" : "kept";
}
