import { skipBlanks } from "../markdown/characters";
import { lineParts } from "../touchpoint/line-head";
import type { DayNumber } from "../time/civil-date";
import { isoDay } from "../time/civil-date";
import type { TaskDialect } from "./task-dialect";

/** What a date of a task says. */
export type TaskDateRole = "due" | "done" | "dropped";

/** Where a date stands in a task's text (what follows the check box). Offsets are UTF-16. */
export interface TaskDate {
  readonly role: TaskDateRole;
  readonly dialect: TaskDialect;
  /** The whole field. */
  readonly from: number;
  readonly to: number;
  /** Its value; empty when there is none. */
  readonly valueFrom: number;
  readonly valueTo: number;
}

const SIGNS: Readonly<Record<TaskDateRole, string>> = { due: "📅", done: "✅", dropped: "❌" };
const KEYS: Readonly<Record<TaskDateRole, string>> = { due: "due", done: "completion", dropped: "cancelled" };

/** The variants of the signs that the Tasks plugin reads too. */
const ROLE_OF_SIGN: ReadonlyMap<string, TaskDateRole> = new Map([
  ["📅", "due"],
  ["📆", "due"],
  ["🗓", "due"],
  ["✅", "done"],
  ["❌", "dropped"],
]);
const EMOJI_DATE = /(📅|📆|🗓|✅|❌)\ufe0f?(?:([ \t]{0,4})(\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?))?/gu;

/** The dates of a task's text, in both dialects. Not those in code and comments. */
export function taskDates(body: string): readonly TaskDate[] {
  const { masked, fields } = lineParts(body);
  const dates: TaskDate[] = [];
  for (const match of masked.matchAll(EMOJI_DATE)) {
    const role = ROLE_OF_SIGN.get(match[1] ?? "");
    const to = match.index + match[0].length;
    const inField = fields.some((field) => field.start < match.index && match.index < field.end);
    if (role && !inField) dates.push({ role, dialect: "emoji", from: match.index, to, valueFrom: to - (match[3]?.length ?? 0), valueTo: to });
  }
  for (const field of fields) {
    const role = (["due", "done", "dropped"] as const).find((each) => KEYS[each] === field.key);
    if (!role) continue;
    const valueTo = field.end - 1;
    const valueFrom = skipBlanks(body, body.indexOf("::", field.start) + 2, valueTo);
    dates.push({ role, dialect: "dataview", from: field.start, to: field.end, valueFrom, valueTo });
  }
  return dates;
}

/** A date as the dialect writes it, with the blanks that part it from what stands before. */
export const dateField = (role: TaskDateRole, day: DayNumber, dialect: TaskDialect): string =>
  dialect === "emoji" ? ` ${SIGNS[role]} ${isoDay(day)}` : `  [${KEYS[role]}:: ${isoDay(day)}]`;

/** Behind everything the Tasks plugin reads from the end of a line: before a block id and blanks at the end. */
export function endOfTaskText(body: string): number {
  return body.slice(0, lineParts(body).end).trimEnd().length;
}
