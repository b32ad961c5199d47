import { loweringAfter } from "../../core/person/lowering";
import { usageReport } from "../cli-error";
import type { CommandLine } from "../command-line";
import { findPerson } from "../find-person";
import { cliWords } from "../../core/language/cli-words";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";

/**
 * `lower PERSON`: last contact, set back to the newest day that is on record. With nothing on record it stays: whether it was
 * written by hand, nobody can tell from here.
 */
export async function lower(session: Session, { operands: [name] }: CommandLine): Promise<Report> {
  const { app, words } = session;
  if (name === undefined) return usageReport("no-person", "", words);
  const found = findPerson(session, name);
  if (!found.ok) return found.error;
  const person = found.value;
  const entries = app.index.entries(person);
  const says = entries?.person.lastContact ?? null;
  const lowering = entries && says !== null ? loweringAfter(entries, says, app.settings.touchpoints.mentions, app.today()) : null;
  if (lowering === null || lowering.to === null) {
    const text = cliWords(words).nothingToLower;
    return { exit: 0, json: { written: [], refused: [], undo: null }, text };
  }
  return writeReport(session, () => app.run({ command: "lower", person, lowering }));
}
