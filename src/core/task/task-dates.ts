import { skipBlanks } from "../markdown/characters";
import { lineParts } from "../touchpoint/line-head";
import type { DayNumber } from "../time/civil-date";
import { isoDay } from "../time/civil-date";
import type { TaskDialect } from "./task-dialect";

/** What a date of a task says. */
export type TaskDateRole = "due" | "done" | "dropped";

/** Where a date stands in a task's text (what follows the check box). Offsets are UTF-16. */
export interface TaskDate {
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

/** The signs with a date behind them, if one stands there; in the variants that the Tasks plugin reads too. */
const EMOJI_DATES: Readonly<Record<TaskDateRole, RegExp>> = {
  due: /[📅📆🗓]\ufe0f?(?:[ \t]{0,4}(\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?))?/gu,
  done: /✅\ufe0f?(?:[ \t]{0,4}(\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?))?/gu,
  dropped: /❌\ufe0f?(?:[ \t]{0,4}(\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?))?/gu,
};

/** The dates of a role in a task's text, in both dialects: emoji first. Not those in code and comments. */
export function taskDates(body: string, role: TaskDateRole): readonly TaskDate[] {
  const { masked, fields } = lineParts(body);
  const signs = [...masked.matchAll(EMOJI_DATES[role])]
    .filter(({ index }) => !fields.some((field) => field.start < index && index < field.end))
    .map((match): TaskDate => {
      const to = match.index + match[0].length;
      return { dialect: "emoji", from: match.index, to, valueFrom: to - (match[1]?.length ?? 0), valueTo: to };
    });
  const values = fields
    .filter(({ key }) => key === KEYS[role])
    .map((field): TaskDate => {
      const valueTo = field.end - 1;
      const valueFrom = skipBlanks(body, body.indexOf("::", field.start) + 2, valueTo);
      return { dialect: "dataview", from: field.start, to: field.end, valueFrom, valueTo };
    });
  return [...signs, ...values];
}

/** A date as the dialect writes it, with the blanks that part it from what stands before. */
export const dateField = (role: TaskDateRole, day: DayNumber, dialect: TaskDialect): string =>
  dialect === "emoji" ? ` ${SIGNS[role]} ${isoDay(day)}` : `  [${KEYS[role]}:: ${isoDay(day)}]`;

/** Behind everything the Tasks plugin reads from the end of a line: before a block id and blanks at the end. */
export function endOfTaskText(body: string): number {
  return body.slice(0, lineParts(body).end).trimEnd().length;
}
