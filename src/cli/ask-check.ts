import type { AskCheckView } from "../core/dashboard/ask-check-view";
import type { Report } from "./report";
import type { Session } from "./session";

/** A report of an ask with what was good to know before it: behind the rest, for it never stands in the way. */
export function withAskCheck(report: Report, checks: readonly AskCheckView[], { words }: Session): Report {
  if (checks.length === 0) return report;
  const { askCheck: said } = words.insights;
  const lines = checks.flatMap(({ name, facts, gives }) => [
    `${said.title} (${name})`,
    ...facts.map((fact) => `  ${fact}`),
    ...(gives.length === 0 ? [] : [`  ${said.gives}`, ...gives.map((give) => `    ${give}`)]),
  ]);
  return { ...report, json: { ...report.json, askCheck: checks }, complaint: [...(report.complaint === undefined ? [] : [report.complaint, ""]), ...lines].join("\n") };
}
