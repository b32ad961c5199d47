import type { AskCheckView } from "../core/dashboard/ask-check-view";
import type { Report } from "./report";
import type { Session } from "./session";

/** A report of an ask with what is good to know beside it. A dry run's text is a diff and nothing else: there only scripts are told. */
export function withAskCheck(report: Report, checks: readonly AskCheckView[], { words, dryRun }: Session): Report {
  if (checks.length === 0) return report;
  const { askCheck: said } = words.insights;
  const lines = checks.flatMap(({ name, facts, gives }) => [
    `${said.title} (${name})`,
    ...facts.map((fact) => `  ${fact}`),
    ...(gives.length === 0 ? [] : [`  ${said.gives}`, ...gives.map((give) => `    ${give}`)]),
  ]);
  const isShown = dryRun === null && report.text !== "";
  return { ...report, json: { ...report.json, askCheck: checks }, ...(isShown && { text: [report.text, "", ...lines].join("\n") }) };
}
