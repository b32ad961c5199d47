import { usageReport } from "../cli-error";
import type { CommandLine } from "../command-line";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";

/** Takes back the command of a token, or the latest one. */
export async function undo(session: Session, { operands: [token, ...more] }: CommandLine): Promise<Report> {
  if (more[0] !== undefined) return usageReport("too-many", more[0], session.words);
  return writeReport(session, () => session.app.undo(token), true);
}
