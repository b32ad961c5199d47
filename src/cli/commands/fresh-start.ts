import type { FreshStartView } from "../../core/dashboard/fresh-start-view";
import { isoDay } from "../../core/time/civil-date";
import type { CommandLine } from "../command-line";
import type { Report } from "../report";
import type { Session } from "../session";
import { writeReport } from "../write-report";

/** `fresh-start [--new]`: everybody who waited too long, spread over the coming weeks, in one step. */
export async function freshStart(session: Session, line: CommandLine): Promise<Report> {
  const { app, words } = session;
  const plan = app.insights.freshStart(line.flag("new"));
  if (plan === null) return { exit: 0, json: { plan: [], left: [], written: [], refused: [], undo: null }, text: words.insights.freshStart.nothing };
  const report = await writeReport(session, () => app.run({ command: "fresh-start", turns: plan.turns }));
  return { ...report, json: { ...planJson(plan), ...report.json }, text: [...planText(plan), "", report.text].join("\n") };
}

const planJson = ({ turns, leftPaths }: FreshStartView): object => ({
  plan: turns.map(({ person, until }) => ({ path: person, until: isoDay(until) })),
  left: leftPaths,
});

function planText({ intro, days, left }: FreshStartView): readonly string[] {
  const rows = days.flatMap(({ day, people }) => ["", day, ...people.map(({ name, last }) => `  ${name}   ${last}`)]);
  return [intro, ...rows, ...(left === null ? [] : ["", left])];
}
