import manifest from "../../manifest.json";
import type { Environment } from "../adapters/disk/state-folder";
import { cliWords } from "../core/language/cli-words";
import { wordsFor, type Words } from "../core/language/words";
import { errorReport, usageReport } from "./cli-error";
import { parseCommandLine, type CommandLine } from "./command-line";
import { check } from "./commands/check";
import { due } from "./commands/due";
import { freshStart } from "./commands/fresh-start";
import { history } from "./commands/history";
import { introduce } from "./commands/introduce";
import { log } from "./commands/log";
import { lower } from "./commands/lower";
import { newPerson } from "./commands/new-person";
import { cadence, circle, hold, pause } from "./commands/people";
import { prepare } from "./commands/prepare";
import { promise } from "./commands/promise";
import { record } from "./commands/record";
import { review } from "./commands/review";
import { show } from "./commands/show";
import { snooze } from "./commands/snooze";
import { undo } from "./commands/undo";
import { hostLanguage } from "./host-language";
import { printable } from "./printable";
import type { ExitCode, Report } from "./report";
import { openSession, type Session } from "./session";

/** What the command line needs of the process it runs in. */
export interface CliHost {
  readonly environment: Environment;
  readonly now: () => Date;
  /** Standard output goes to a terminal, not to a file or a program. */
  readonly terminal: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs one command from its arguments and prints its report. Never throws. */
export async function runCli(args: readonly string[], host: CliHost): Promise<ExitCode> {
  const language = hostLanguage(host.environment);
  const words = wordsFor("auto", language);
  const asJson = args.includes("--json");
  let report: Report;
  try {
    report = await reportOf(args, words, { ...host, language });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    report = errorReport({ kind: "internal", ...cliWords(words).internal(said) }, 1, words);
  }
  print(report, asJson, host);
  return report.exit;
}

function print({ json, text, complaint }: Report, asJson: boolean, { out, err, terminal }: CliHost): void {
  const shown = (lines: string): string => withFinalNewline(terminal ? printable(lines) : lines);
  if (asJson) return out(`${JSON.stringify(json, null, 2)}\n`);
  if (text !== "") out(shown(text));
  if (complaint !== undefined) err(shown(complaint));
}

const withFinalNewline = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);

async function reportOf(args: readonly string[], words: Words, host: CliHost & { readonly language: string }): Promise<Report> {
  const typed = parseCommandLine(args);
  if (!typed.ok) return usageReport(typed.error.kind, typed.error.value, words);
  if (typed.value.kind === "help") return { exit: 0, json: { help: cliWords(words).help }, text: cliWords(words).help };
  if (typed.value.kind === "version") return { exit: 0, json: { version: manifest.version }, text: manifest.version };
  const { line } = typed.value;
  const session = await openSession(line, host);
  if (!session.ok) return session.error;
  try {
    return await run(session.value, line);
  } finally {
    session.value.app.stop();
  }
}

async function run(session: Session, line: CommandLine): Promise<Report> {
  switch (line.command) {
    case "due":
      return due(session);
    case "show":
      return show(session, line);
    case "log":
      return log(session, line);
    case "gave":
    case "received":
    case "asked":
    case "thanked":
      return record(session, line, line.command);
    case "promise":
      return promise(session, line);
    case "introduce":
      return introduce(session, line);
    case "snooze":
      return snooze(session, line);
    case "hold":
      return hold(session, line);
    case "pause":
      return pause(session, line);
    case "circle":
      return circle(session, line);
    case "cadence":
      return cadence(session, line);
    case "new":
      return newPerson(session, line);
    case "lower":
      return lower(session, line);
    case "fresh-start":
      return freshStart(session, line);
    case "prepare":
      return prepare(session, line);
    case "review":
      return review(session, line);
    case "undo":
      return undo(session, line);
    case "history":
      return history(session);
    case "check":
      return check(session);
    case "export":
    case "import":
      return usageReport("not-yet", line.command, session.words);
  }
}
