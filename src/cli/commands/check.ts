import { cliWords } from "../../core/language/cli-words";
import { isoDay } from "../../core/time/civil-date";
import { place, problemsOf } from "../problems";
import type { Report } from "../report";
import type { Session } from "../session";

/** What in the notes and settings can't be used; exit 1 when there is anything. */
export async function check(session: Session): Promise<Report> {
  const { app, words } = session;
  const problems = await problemsOf(session);
  const people = app.index.peopleCount;
  return {
    exit: problems.length === 0 ? 0 : 1,
    json: { today: isoDay(app.today()), people, problems },
    text:
      problems.length === 0
        ? cliWords(words).noProblems(people)
        : problems.map(({ path, line, message, fix }) => `${place(path, line)}: ${message}\n  ${fix}`).join("\n"),
  };
}
