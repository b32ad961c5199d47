import { ledgerItem } from "../../core/person/ledger-entry";
import { isoDay } from "../../core/time/civil-date";
import type { WriteOutcome } from "../outcome";
import { refuse, type WriteContext } from "../write-context";
import { changePeopleFields } from "./change-people";
import type { RecordRequest } from "./command";
import { named } from "./named";

/**
 * Something given, received, asked or thanked for, apart from any contact: an entry at the end of the person's own list
 * (formats.md §3). With a contact it is a field of the touchpoint's line, which `log` writes.
 */
export async function recordLedger(context: WriteContext, { side, people, text, day }: RecordRequest): Promise<WriteOutcome> {
  const { words, ports } = context;
  const said = text.replace(/\s+/g, " ").trim();
  const label = words.undo.ledger[side](named(people, words), said);
  if (said === "") return refuse(label, { kind: "text-missing", path: "" });
  if (day > ports.clock.today()) return refuse(label, { kind: "day-to-come", path: "", value: isoDay(day) });
  const item = ledgerItem(day, said);
  if (!item.ok) return refuse(label, { ...item.error, path: "" });
  return changePeopleFields(context, label, people, [{ kind: "append", field: side, item: item.value }]);
}
