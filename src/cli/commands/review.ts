import { monthToReview, parseMonth } from "../../core/dashboard/review-month";
import { cliWords } from "../../core/language/cli-words";
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
  const wasThere: string[] = [];
  const report = await writeReport(session, async () => {
    const outcome = await app.run({ command: "review", month: month.from });
    wasThere.push(...outcome.refused.filter(({ kind }) => kind === "note-exists").map(({ path }) => path));
    return outcome;
  });
  const [path] = wasThere;
  if (path === undefined) return report;
  const label = words.insights.review.label(session.speech.days.month(month.from));
  return { exit: 0, json: { written: [], refused: [], undo: null, there: path }, text: `${cliWords(words).alreadyThere(label)}\n  ${path}` };
}
