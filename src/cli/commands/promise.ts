import { usageReport } from "../cli-error";
import type { CommandLine } from "../command-line";
import { dayOption } from "../day-option";
import { findPeople } from "../find-person";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";
import { isSide } from "./log";

/** `promise TEXT PERSON…`: an ordinary task, mine unless `--by them`. */
export async function promise(session: Session, line: CommandLine): Promise<Report> {
  const { app, words } = session;
  const [text, ...names] = line.operands;
  if (text === undefined) return usageReport("no-text", "promise", words);
  const owner = line.option("by") ?? "me";
  if (!isSide(owner)) return usageReport("bad-by", owner, words);
  const due = dayOption(session, line, "due", null);
  if (!due.ok) return due.error;
  const people = findPeople(session, names);
  if (!people.ok) return people.error;
  return writeReport(session, () => app.run({ command: "promise", owner, people: people.value, text, due: due.value }));
}
