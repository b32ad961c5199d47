import { usageReport } from "../cli-error";
import type { CommandLine } from "../command-line";
import { dayOption } from "../day-option";
import { findPeople } from "../find-person";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";

/** `hold PERSON… --until DAY [--reason TEXT]`, or `--end`. */
export async function hold(session: Session, line: CommandLine): Promise<Report> {
  const ends = line.flag("end");
  const until = dayOption(session, line, "until", null);
  if (!until.ok) return until.error;
  if ((until.value === null) !== ends) return usageReport("no-until", "", session.words);
  const people = findPeople(session, line.operands);
  if (!people.ok) return people.error;
  const reason = line.option("reason") ?? "";
  return writeReport(session, () => session.app.run({ command: "hold", people: people.value, until: until.value, reason }));
}

/** `pause PERSON…`, or `--end`. */
export async function pause(session: Session, line: CommandLine): Promise<Report> {
  const people = findPeople(session, line.operands);
  if (!people.ok) return people.error;
  return writeReport(session, () => session.app.run({ command: "pause", people: people.value, paused: !line.flag("end") }));
}

/** `circle NAME PERSON…`, or `--clear PERSON…`. */
export async function circle(session: Session, line: CommandLine): Promise<Report> {
  const [name, names] = valueAndNames(line);
  if (name === undefined) return usageReport("no-text", "circle", session.words);
  const people = findPeople(session, names);
  if (!people.ok) return people.error;
  return writeReport(session, () => session.app.run({ command: "circle", people: people.value, circle: name }));
}

/** `cadence RHYTHM PERSON…`, or `--clear PERSON…`. */
export async function cadence(session: Session, line: CommandLine): Promise<Report> {
  const [rhythm, names] = valueAndNames(line);
  if (rhythm === undefined) return usageReport("no-text", "cadence", session.words);
  const people = findPeople(session, names);
  if (!people.ok) return people.error;
  return writeReport(session, () => session.app.run({ command: "cadence", people: people.value, cadence: rhythm }));
}

/** The first word is the value, unless it is to be cleared. */
function valueAndNames({ operands, flag }: CommandLine): readonly [value: string | null | undefined, names: readonly string[]] {
  return flag("clear") ? [null, operands] : [operands[0], operands.slice(1)];
}
