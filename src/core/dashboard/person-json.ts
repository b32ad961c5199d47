import { askFor } from "../followup/ask";
import { idealDays, maxDays, type Cadence } from "../followup/cadence";
import type { ContactSource } from "../followup/contact";
import { adviceOf } from "../followup/advice";
import type { Suggestion } from "../followup/around/suggestions";
import { balanceOf, type Balance } from "../followup/balance";
import { explain } from "../followup/explain";
import { foundationsOf, type FoundationFact, type FoundationId } from "../followup/foundations";
import { promiseState, type PromiseState } from "../followup/promise-facts";
import type { PersonFacts } from "../followup/facts";
import type { FollowUp } from "../followup/rank";
import type { ReasonKind } from "../followup/reason";
import type { Status } from "../followup/status";
import type { VaultPath } from "../note/vault-path";
import type { LedgerSide } from "../person/person";
import { isoDay, type DayNumber } from "../time/civil-date";
import type { IntroState, Side, TouchpointKind } from "../touchpoint/touchpoint";
import { adviceSentence, balanceSentence, foundationSentence } from "./relationship-sentences";
import { askSentence, reasonSentence, suggestionSentence, type Speech } from "./sentences";

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
    readonly state: PromiseState;
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
  readonly balance: (Balance & { readonly text: string }) | null;
  /** Null: nothing on record. */
  readonly foundations: Readonly<Record<FoundationId, readonly (FoundationFact & { readonly text: string })[] | null>>;
  /** `path`: of the note to share, or of the other person of an introduction. */
  readonly suggestions: readonly { readonly kind: string; readonly text: string; readonly path?: VaultPath }[];
  /** Why the person stands where they do: the reasons' weights and their sum. */
  readonly explain: {
    readonly weight: number;
    readonly silence: number;
    readonly parts: readonly { readonly kind: ReasonKind; readonly weight: number; readonly text: string }[];
  };
}

/** `suggested`: what is around the person; `pathOf` tells which note a link means. */
export function personDetailsJson(
  followUp: FollowUp,
  suggested: readonly Suggestion[],
  pathOf: (target: string, from: VaultPath) => string,
  speech: Speech,
): PersonDetailsJson {
  const { facts, reasons } = followUp;
  const { entries, ledger } = facts;
  const ask = askFor(facts, speech.today, reasons[0]);
  const balance = balanceOf(ledger, entries, speech.today);
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
    balance: balance && { ...balance, text: balanceSentence(balance, speech) },
    foundations: foundationsJson(facts, speech),
    suggestions: [
      ...(ask ? [{ kind: "ask", text: askSentence(ask, speech) }] : []),
      ...adviceOf(facts, speech.today).map((advice) => ({ kind: advice.kind, text: adviceSentence(advice, speech) })),
      ...suggested.map((each) => ({ kind: each.kind, text: suggestionSentence(each, speech), path: each.path })),
    ],
    explain: explainJson(followUp, speech),
  };
}

function foundationsJson(facts: PersonFacts, speech: Speech): PersonDetailsJson["foundations"] {
  const found = foundationsOf(facts, speech.today);
  const told = (id: FoundationId): readonly (FoundationFact & { readonly text: string })[] | null =>
    found[id].length === 0 ? null : found[id].map((fact) => ({ ...fact, text: foundationSentence(fact, speech) }));
  return {
    trust: told("trust"),
    authenticity: told("authenticity"),
    consistency: told("consistency"),
    respect: told("respect"),
    longTerm: told("longTerm"),
  };
}

function explainJson(followUp: FollowUp, speech: Speech): PersonDetailsJson["explain"] {
  const { weight, silence, parts } = explain(followUp, speech.today);
  return {
    weight,
    silence,
    parts: parts.map(({ reason, weight }) => ({ kind: reason.kind, weight, text: reasonSentence(reason, speech) })),
  };
}
