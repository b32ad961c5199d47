import type { Edit } from "../markdown/edit";
import { rewriteItem } from "../markdown/edit-item";
import { findItem, lineText, shown } from "../markdown/find-item";
import { sameData } from "../markdown/same-data";
import type { TextRefusal } from "../markdown/text-refusal";
import { listItemText } from "../note/list-item-text";
import { fail, ok, type Result } from "../result";
import type { DayNumber } from "../time/civil-date";
import { lineParts } from "../touchpoint/line-head";
import { parsePromise, type ParsedPromise } from "../touchpoint/parse-promise";
import { type TaskChange, withChange } from "./task-change";
import { lineDialect, noteDialect, type TaskDialect } from "./task-dialect";

/**
 * The edit that ticks, drops, reopens or re-dates a task, found by its line as it was seen; null when it says so already.
 * Written as the Tasks plugin would, in the dialect of the line, else of the note, else the `usual` one. Read back before
 * it is returned: the same promise but for what was to change.
 *
 * Refused, the text as it was: `line-missing`, `line-twice`, `line-no-task`; `task-recurs` for ticking a task that comes
 * back (the Tasks plugin makes the next one, we would end the series); `line-not-exact`.
 */
export function changeTask(
  text: string,
  line: string,
  change: TaskChange,
  usual: TaskDialect = "emoji",
): Result<Edit | null, TextRefusal> {
  const dialect = lineDialect(line) ?? noteDialect(text, usual);
  const found = findItem(text, line);
  if (!found.ok) return isMadeAlready(text, line, change, dialect) ? ok(null) : found;
  const written = lineText(text, found.value.lines, found.value.line);
  const mark = found.value.outline.listItems.find((item) => item.line === found.value.line)?.task;
  const before = mark === undefined ? null : parsePromise(listItemText(written, true).body, mark);
  if (mark === undefined || before === null) return fail({ kind: "line-no-task", line: found.value.line, value: shown(line) });
  if (says(before, change)) return ok(null);
  if (change.kind === "done" && recurs(written)) return fail({ kind: "task-recurs", line: found.value.line, value: shown(line) });
  const now = withChange(written, mark, change, dialect);
  return readsBack(now, before, change)
    ? rewriteItem(found.value, now)
    : fail({ kind: "line-not-exact", line: found.value.line, value: shown(line) });
}

/** A command that is repeated finds the line as it left it. */
function isMadeAlready(text: string, line: string, change: TaskChange, dialect: TaskDialect): boolean {
  const mark = MARK.exec(line)?.[1];
  return mark !== undefined && findItem(text, withChange(line, mark, change, dialect)).ok;
}

const MARK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\]/u;

function recurs(line: string): boolean {
  const { masked, fields } = lineParts(line);
  return masked.includes("🔁") || fields.some(({ key }) => key === "repeat");
}

/** Is what is wanted what the task says already? */
function says(task: ParsedPromise, change: TaskChange): boolean {
  switch (change.kind) {
    case "due":
      return task.due === change.day && (change.day !== null || task.unreadable.length === 0);
    case "reopened":
      return task.state === "open";
    default:
      return task.state === change.kind;
  }
}

function readsBack(line: string, before: ParsedPromise, change: TaskChange): boolean {
  const mark = MARK.exec(line)?.[1] ?? "";
  const after = parsePromise(listItemText(line, true).body, mark);
  return after !== null && says(after, change) && sameElse(before, after, change);
}

/** What the change does not speak of is what it was. */
function sameElse(before: ParsedPromise, after: ParsedPromise, change: TaskChange): boolean {
  const day: DayNumber | null = change.kind === "done" ? change.day : null;
  const sameDays = change.kind === "due" || (after.due === before.due && after.done === day);
  return sameDays && sameData([after.text, after.owner, after.people], [before.text, before.owner, before.people]);
}
