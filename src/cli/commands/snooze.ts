import { plusDays } from "../../core/time/civil-date";
import { usageReport } from "../cli-error";
import type { CommandLine } from "../command-line";
import { dayOption } from "../day-option";
import { findPerson } from "../find-person";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";

/** Days, when no `--until` is given. */
const A_WEEK = 7;

/** Lets a person rest until a day. */
export async function snooze(session: Session, line: CommandLine): Promise<Report> {
  const { app, words } = session;
  const [text] = line.operands;
  if (text === undefined) return usageReport("no-person", "", words);
  const until = dayOption(session, line, "until", plusDays(app.today(), A_WEEK));
  if (!until.ok) return until.error;
  const person = findPerson(session, text);
  return person.ok ? writeReport(session, () => app.snooze(person.value, until.value)) : person.error;
}
