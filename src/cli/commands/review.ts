import { monthToReview, parseMonth } from "../../core/dashboard/review-month";
import { usageReport } from "../cli-error";
import type { CommandLine } from "../command-line";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";

/** `review [--month YYYY-MM]`: a note that looks back on a month; one that is there already stays. */
export async function review(session: Session, line: CommandLine): Promise<Report> {
  const { app, words } = session;
  const text = line.option("month");
  const month = text === undefined ? monthToReview(app.today()) : parseMonth(text);
  if (month === null) return usageReport("bad-month", text ?? "", words);
  return writeReport(session, () => app.run({ command: "review", month: month.from }));
}
