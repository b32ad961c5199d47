import { problemRow } from "../core/dashboard/build-dashboard";
import { unreadableRhythms } from "../core/followup/unreadable-rhythms";
import { cliWords } from "../core/language/cli-words";
import { toldAlone } from "./cli-error";
import type { Session } from "./session";

/** Something that can't be used as it stands, as scripts read it (design.md §3). Lines count from 0. */
export interface ProblemJson {
  readonly path: string;
  readonly line?: number;
  readonly field?: string;
  readonly message: string;
  readonly fix: string;
}

/** Everything in notes and settings that can't be used. */
export async function problemsOf(session: Session): Promise<readonly ProblemJson[]> {
  const { app, words, repaired } = session;
  const settings = [...repaired, ...unreadableRhythms(app.settings)].map((key) => ({
    path: ".obsidian/plugins/reconnect/data.json",
    ...(key !== "" && { field: key }),
    ...cliWords(words).settingRepaired(key),
  }));
  const notes = app.index.problems().map((problem): ProblemJson => {
    const { path, line, field, message, fix } = problemRow(problem, words);
    return { path, ...(line !== null && { line }), ...(field !== null && { field }), message, fix };
  });
  return [...settings, ...(await dailyNoteProblems(session)), ...notes];
}

/** Without them, nothing could be logged today. */
async function dailyNoteProblems({ app, ports, words }: Session): Promise<readonly ProblemJson[]> {
  const { dailyNotes } = ports;
  const fresh = await dailyNotes.fresh(app.today(), "12:00");
  if (fresh.ok) return [];
  const settings =
    dailyNotes.source.kind === "periodic-notes" ? ".obsidian/plugins/periodic-notes/data.json" : ".obsidian/daily-notes.json";
  // A file of the settings that can't be read is named; a format or a template is told where it is chosen.
  const path = fresh.error.kind === "io" ? fresh.error.path : settings;
  return [{ path, ...toldAlone(fresh.error, words) }];
}

/** `People/Ana.md:3` as editors open it: lines from 1. */
export const place = (path: string, line: number | null | undefined): string => (line == null ? path : `${path}:${line + 1}`);
