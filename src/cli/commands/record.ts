import type { LedgerSide } from "../../core/person/person";
import { usageReport } from "../cli-error";
import type { CommandLine } from "../command-line";
import { dayOption } from "../day-option";
import { findPeople } from "../find-person";
import { withAskCheck } from "../ask-check";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";

/** `gave TEXT PERSON…` and its siblings: an entry in each person's own list. */
export async function record(session: Session, line: CommandLine, side: LedgerSide): Promise<Report> {
  const [text, ...names] = line.operands;
  if (text === undefined) return usageReport("no-text", side, session.words);
  const day = dayOption(session, line, "date", session.app.today());
  if (!day.ok) return day.error;
  const people = findPeople(session, names);
  if (!people.ok) return people.error;
  const checks = side === "asked" ? session.app.insights.askCheck(people.value) : [];
  const report = await writeReport(session, () => session.app.run({ command: "record", side, people: people.value, text, day: day.value }));
  return withAskCheck(report, checks, session);
}
