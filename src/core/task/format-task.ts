import type { TextRefusal } from "../markdown/text-refusal";
import { shown } from "../markdown/find-item";
import { fail, ok, type Result } from "../result";
import type { DayNumber } from "../time/civil-date";
import { lineParts } from "../touchpoint/line-head";
import { parsePromise } from "../touchpoint/parse-promise";
import type { Side } from "../touchpoint/touchpoint";
import { dateField } from "./task-dates";
import type { TaskDialect } from "./task-dialect";

/** A task to be written. */
export interface NewTask {
  /** With the links it needs: `send [[Ana Diaz]] the draft`. */
  readonly text: string;
  readonly owner: Side;
  readonly due: DayNumber | null;
  /** The Tasks plugin's global filter (`#task`), which every task must contain; null when none is set. */
  readonly filter: string | null;
}

/**
 * The line of an open task, its mark included: `- [ ] send [[Ana]] the draft [owner:: them] 📅 2026-11-30`. Our field comes
 * before what the Tasks plugin reads from the end of the line. Read back before it is returned: what would not be read as
 * what was meant (a text with dates or comments of its own) is refused with `line-not-exact`.
 */
export function formatTaskLine({ text: typed, owner, due, filter }: NewTask, dialect: TaskDialect): Result<string, TextRefusal> {
  const said = typed.split(/\s+/).join(" ").trim();
  const text = filter === null || said.includes(filter) ? said : `${filter} ${said}`;
  const plain = parsePromise(text, " ");
  const isTold = plain?.owner === owner;
  const body =
    text +
    (isTold ? "" : ` [owner:: ${owner}]`) +
    (due === null ? "" : dateField("due", due, dialect));
  const read = parsePromise(body, " ");
  const exact =
    said !== "" &&
    !lineParts(body).unclosed &&
    read !== null &&
    read.state === "open" &&
    read.owner === owner &&
    read.due === (due ?? plain?.due) &&
    (due === null || plain?.due === null) &&
    read.unreadable.length === 0 &&
    read.text === plain?.text;
  return exact ? ok(`- [ ] ${body}`) : fail({ kind: "line-not-exact", value: shown(said) });
}
