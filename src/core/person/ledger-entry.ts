import type { TextRefusal } from "../markdown/text-refusal";
import { fail, ok, type Result } from "../result";
import { isoDay, type DayNumber } from "../time/civil-date";
import { readDateText } from "./dated-text";

/**
 * One thing given, received, asked or thanked for, as it stands in a person's list: `2026-11-24 intro to Bo` (formats.md §3).
 * It is read back before it is returned; what would not be read as what was meant is refused with `line-not-exact`.
 */
export function ledgerItem(day: DayNumber, text: string): Result<string, TextRefusal> {
  const said = text.replace(/\s+/g, " ").trim();
  const item = `${isoDay(day)} ${said}`;
  const { entry } = readDateText(item);
  const isExact = said !== "" && entry?.day === day && entry.text === said;
  return isExact ? ok(item) : fail({ kind: "line-not-exact", value: said.slice(0, 60) });
}

/** What was given and taken, by the first word of an entry (formats.md §3). */
export const LEDGER_KINDS = [
  "intro",
  "recommendation",
  "resource",
  "feedback",
  "support",
  "time",
  "praise",
  "gift",
  "thing",
  "money",
] as const;

export type LedgerKind = (typeof LEDGER_KINDS)[number];
