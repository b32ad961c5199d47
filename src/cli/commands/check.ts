import type { DiagnosisSection, FirstRunView } from "../../core/diagnosis/diagnosis-view";
import { cliWords } from "../../core/language/cli-words";
import { isoDay } from "../../core/time/civil-date";
import { place, problemsOf, type ProblemJson } from "../problems";
import type { Report } from "../report";
import type { Session } from "../session";

/** What in the notes and settings can't be used, what was found by which rule, and what could be set; exit 1 when there are problems. */
export async function check(session: Session): Promise<Report> {
  const { app, words } = session;
  const problems = await problemsOf(session);
  const people = app.index.peopleCount;
  // The problems stand first, with those of the settings.
  const sections = app.diagnosis().sections.filter(({ id }) => id !== "problems" && id !== "kept");
  const proposals = await app.proposals();
  return {
    exit: problems.length === 0 ? 0 : 1,
    json: {
      today: isoDay(app.today()),
      people,
      problems,
      found: Object.fromEntries(sections.map(({ id, facts, rows }) => [id, { facts, rows }])),
      proposals: proposals.rows.map(({ id, text, proposal }) => ({ id, text, ...proposal })),
      fields: proposals.fields,
    },
    text: [
      ...(problems.length === 0 ? [cliWords(words).noProblems(people)] : problems.map(problemText)),
      ...sections.flatMap(sectionText),
      ...proposalText(proposals, words.diagnosis.firstRun.inSettings),
    ].join("\n"),
  };
}

const problemText = ({ path, line, message, fix }: ProblemJson): string => `${place(path, line)}: ${message}\n  ${fix}`;

/** People are told by rule: whoever wants all of them asks for JSON, or for `due`. */
function sectionText({ id, title, facts, rows }: DiagnosisSection): readonly string[] {
  const shown = id === "people" ? [] : rows.map(({ path, line, text, detail }) => [text, detail, line === null ? "" : place(path ?? "", line)]);
  return ["", title, ...[...facts, ...shown.map((parts) => parts.filter(Boolean).join(" · "))].map((text) => `  ${text}`)];
}

function proposalText({ summary, rows, fields }: FirstRunView, where: string): readonly string[] {
  if (rows.length === 0) return fields.length === 0 ? [] : ["", ...fields.map((text) => `  ${text}`)];
  return ["", summary, ...rows.map(({ text, examples }) => `  ${text} (${examples})`), ...fields.map((text) => `  ${text}`), `  ${where}`];
}
