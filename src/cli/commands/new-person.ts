import { usageReport } from "../cli-error";
import type { CommandLine } from "../command-line";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";

/** `new NAME`: a note for a person, from the template of the settings. */
export async function newPerson(session: Session, { operands: [name] }: CommandLine): Promise<Report> {
  if (name === undefined) return usageReport("no-text", "new", session.words);
  return writeReport(session, () => session.app.newPerson(name));
}
