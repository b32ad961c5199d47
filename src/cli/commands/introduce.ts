import { INTRO_STATES, nextIntroState } from "../../core/followup/introduction-state";
import { usageReport } from "../cli-error";
import type { CommandLine } from "../command-line";
import { dayOption } from "../day-option";
import { findPeople } from "../find-person";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";

/** `introduce PERSON PERSON…`: the next step of their introduction, unless `--state` says which. */
export async function introduce(session: Session, line: CommandLine): Promise<Report> {
  const { app, words } = session;
  const day = dayOption(session, line, "date", app.today());
  if (!day.ok) return day.error;
  const found = findPeople(session, line.operands);
  if (!found.ok) return found.error;
  const people = found.value;
  const stateText = line.option("state") ?? nextIntroState(app.introState(people));
  const state = INTRO_STATES.find((each) => each === stateText);
  if (state === undefined) return usageReport("bad-state", stateText, words);
  const text = line.option("note") ?? "";
  return writeReport(session, () => app.run({ command: "introduce", people, state, text, day: day.value }));
}
