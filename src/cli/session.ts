import { openFolder, type FolderPorts } from "../adapters/disk/open-folder";
import type { Environment } from "../adapters/disk/state-folder";
import { createReconnect, type ReconnectApp } from "../app/create-reconnect";
import { TrialUndo, TrialVault } from "../app/trial-vault";
import type { Speech } from "../core/dashboard/sentences";
import { cliWords } from "../core/language/cli-words";
import { wordsFor, type Words } from "../core/language/words";
import { loadSettings } from "../app/load-settings";
import { fail, ok, type Result } from "../core/result";
import { dayDisplay } from "../core/time/display";
import { errorReport, refusalReport } from "./cli-error";
import type { CommandLine } from "./command-line";
import type { Report } from "./report";

/** One command over one vault: everything read, ready to answer. */
export interface Session {
  readonly app: ReconnectApp;
  readonly ports: FolderPorts;
  readonly words: Words;
  readonly speech: Speech;
  /** Where a dry run's writes went; null when they are real. */
  readonly dryRun: TrialVault | null;
  /** Dotted keys of the settings that could not be used. */
  readonly repaired: readonly string[];
}

export interface SessionHost {
  readonly environment: Environment;
  readonly language: string;
  readonly now: () => Date;
}

/** Opens the vault and reads all of it; a report when that can't be. */
export async function openSession(line: CommandLine, host: SessionHost): Promise<Result<Session, Report>> {
  const { environment, now } = host;
  const opened = openFolder(line.vault, { today: line.today, environment, now });
  if (!opened.ok) return fail(refusalReport(opened.error, wordsFor("auto", host.language)));
  const ports = opened.value;
  const settings = await loadSettings(ports.settings);
  if (!settings.ok) return fail(refusalReport(settings.error, wordsFor("auto", host.language)));
  const dryRun = line.dryRun ? new TrialVault(ports.vault, true) : null;
  const used = dryRun ? { ...ports, vault: dryRun, undo: new TrialUndo(ports.undo) } : ports;
  const app = createReconnect(used, settings.value.settings, host.language, await used.taskFilter());
  await app.start();
  const { words } = app;
  if (app.failure !== null) return fail(errorReport({ kind: "index", ...cliWords(words).index }, 1, words));
  const speech = { words, days: dayDisplay(words.locale), today: app.today() };
  return ok({ app, ports, words, speech, dryRun, repaired: settings.value.repaired });
}
