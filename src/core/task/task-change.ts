import { listItemText } from "../note/list-item-text";
import { isoDay, type DayNumber } from "../time/civil-date";
import { dateField, endOfTaskText, taskDates, type TaskDate, type TaskDateRole } from "./task-dates";
import type { TaskDialect } from "./task-dialect";

/** What becomes of a task. */
export type TaskChange =
  | { readonly kind: "done"; readonly day: DayNumber }
  | { readonly kind: "dropped"; readonly day: DayNumber }
  | { readonly kind: "reopened" }
  /** Null takes the date away. */
  | { readonly kind: "due"; readonly day: DayNumber | null };

/** The line of a task with the change made to it. `mark` is the character in its check box. */
export function withChange(line: string, mark: string, change: TaskChange, dialect: TaskDialect): string {
  const { body, column } = listItemText(line, true);
  const head = line.slice(0, column);
  switch (change.kind) {
    case "due":
      return head + (change.day === null ? without(body, "due") : withDate(body, "due", change.day, dialect));
    case "done":
      return withMark(head, mark, "x") + withDate(without(body, "dropped"), "done", change.day, dialect);
    case "dropped":
      return withMark(head, mark, "-") + withDate(without(body, "done"), "dropped", change.day, dialect);
    case "reopened":
      return withMark(head, mark, " ") + without(without(body, "done"), "dropped");
  }
}

function withMark(head: string, old: string, mark: string): string {
  const at = head.lastIndexOf("]") - old.length;
  return head.slice(0, at) + mark + head.slice(at + old.length);
}

/** The date in its place when there is one of that role, else behind all others: there the Tasks plugin reads it. */
function withDate(body: string, role: TaskDateRole, day: DayNumber, dialect: TaskDialect): string {
  const old = theOneThatCounts(taskDates(body, role));
  if (old) return body.slice(0, old.valueFrom) + blankAfterSign(body, old) + isoDay(day) + body.slice(old.valueTo);
  const at = endOfTaskText(body);
  return body.slice(0, at) + dateField(role, day, dialect) + body.slice(at);
}

/** Readers take the last emoji that has a value, else the last field. */
const theOneThatCounts = (dates: readonly TaskDate[]): TaskDate | undefined =>
  dates.findLast((date) => date.dialect === "emoji" && date.valueFrom < date.valueTo) ??
  dates.findLast((date) => date.dialect === "dataview") ??
  dates.findLast((date) => date.dialect === "emoji");

/** `📅` and `[due::]` without a value, and without a blank before it. */
function blankAfterSign(body: string, { from, valueFrom, valueTo }: TaskDate): string {
  return valueFrom === valueTo && valueFrom > from && !" \t".includes(body.charAt(valueFrom - 1)) ? " " : "";
}

/** The text without the dates of a role, and without the blanks before them. */
function without(body: string, role: TaskDateRole): string {
  let text = body;
  for (const { from, to } of [...taskDates(body, role)].sort((a, b) => b.from - a.from)) {
    const before = text.slice(0, from).trimEnd();
    text = before + (before === "" ? text.slice(to).trimStart() : text.slice(to));
  }
  return text;
}
