import { balanceOf } from "../followup/balance";
import type { PersonFacts } from "../followup/facts";
import type { VaultPath } from "../note/vault-path";
import { isoDay } from "../time/civil-date";
import { balanceSentence } from "./relationship-sentences";
import type { Speech } from "./sentences";

/** What went to and fro with a person as plain strings: in words, never as a sum. */
export interface LedgerView {
  /** `You gave last; 3 contacts since your last ask.` Null while nothing was given or received. */
  readonly balance: string | null;
  /** The newest first, what has no date last. */
  readonly rows: readonly LedgerRow[];
}

export interface LedgerRow {
  /** `2026-11-16`; null without a date. */
  readonly date: string | null;
  /** `16 November`, or that there is no date. */
  readonly when: string;
  /** `You gave: a chart` */
  readonly text: string;
  readonly path: VaultPath;
  /** Null: the person's own list. */
  readonly line: number | null;
}

export function ledgerView({ ledger, entries }: PersonFacts, speech: Speech): LedgerView {
  const { words, days, today } = speech;
  const { ledger: said } = words.insights;
  const balance = balanceOf(ledger, entries, today);
  return {
    balance: balance && balanceSentence(balance, speech),
    rows: ledger.map(({ side, day, text, path, line }) => ({
      date: day === null ? null : isoDay(day),
      when: day === null ? said.noDate : days.short(day, today),
      text: said.sides[side](text),
      path,
      line,
    })),
  };
}
