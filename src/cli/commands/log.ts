import type { LedgerSide } from "../../core/person/person";
import { parseClockTime } from "../../core/time/clock-time";
import { TOUCHPOINT_KINDS, type LedgerMark, type Side, type TouchpointKind } from "../../core/touchpoint/touchpoint";
import { withAskCheck } from "../ask-check";
import { refusalReport, usageReport } from "../cli-error";
import type { CommandLine } from "../command-line";
import { dayOption } from "../day-option";
import { findPeople } from "../find-person";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";

const SIDES: readonly LedgerSide[] = ["gave", "received", "asked", "thanked"];

/** Logs a touchpoint with one or more people into a day's note. */
export async function log(session: Session, line: CommandLine): Promise<Report> {
  const { app, words } = session;
  const [kindText, ...names] = line.operands;
  if (kindText === undefined) return usageReport("no-kind", "", words);
  if (names.length === 0) return usageReport("no-person", "", words);
  const kind = kindOf(kindText, session);
  if (kind === null) return refusalReport({ kind: "unknown-kind", path: "", value: kindText }, words);
  const day = dayOption(session, line, "date", app.today());
  if (!day.ok) return day.error;
  const timeText = line.option("time");
  const time = timeText === undefined ? null : parseClockTime(timeText);
  if (timeText !== undefined && time === null) return usageReport("bad-time", timeText, words);
  const byText = line.option("by") ?? null;
  if (byText !== null && !isSide(byText)) return usageReport("bad-by", byText, words);
  const people = findPeople(session, names);
  if (!people.ok) return people.error;
  const separately = line.flag("each");
  const request = { separately, kind, people: people.value, day: day.value, time, by: byText, text: line.option("note") ?? "", ledger: ledgerOf(line) };
  const checks = line.option("asked") === undefined ? [] : app.insights.askCheck(people.value);
  return withAskCheck(await writeReport(session, () => app.log(request)), checks, session);
}

/** By its name, or as the user's language calls it. */
function kindOf(text: string, { words }: Session): TouchpointKind | null {
  const wanted = text.trim().toLowerCase();
  return TOUCHPOINT_KINDS.find((kind) => kind === wanted || words.kinds[kind].toLowerCase() === wanted) ?? null;
}

export const isSide = (text: string): text is Side => text === "me" || text === "them";

const ledgerOf = (line: CommandLine): readonly LedgerMark[] =>
  SIDES.flatMap((side) => line.options(side).map((text) => ({ side, text })));
