import { fail, ok, type Result } from "../core/result";
import { parseIsoDay, type DayNumber } from "../core/time/civil-date";
import { refusalReport } from "./cli-error";
import type { CommandLine } from "./command-line";
import type { OptionName } from "./command-names";
import type { Report } from "./report";
import type { Session } from "./session";

/** The day of an option, or what it is without one; a report when it is no day. */
export function dayOption<T extends DayNumber | null>(
  { words }: Session,
  line: CommandLine,
  name: OptionName,
  otherwise: T,
): Result<DayNumber | T, Report> {
  const text = line.option(name);
  if (text === undefined) return ok(otherwise);
  const day = parseIsoDay(text);
  return day === null ? fail(refusalReport({ kind: "bad-date", path: "", value: text }, words)) : ok(day);
}
