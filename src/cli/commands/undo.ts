import type { CommandLine } from "../command-line";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";

/** Takes back the command of a token, or the latest one. */
export function undo(session: Session, { operands: [token] }: CommandLine): Promise<Report> {
  return writeReport(session, () => session.app.undo(token), true);
}
