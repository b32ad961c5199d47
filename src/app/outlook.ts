import { followupRules, type FollowupRules } from "../core/followup/followup-rules";
import { wordsFor, type Words } from "../core/language/words";
import { compileRules, type ReadingRules } from "../core/note/reading-rules";
import type { Settings } from "../core/settings/settings";
import { dayDisplay, type DayDisplay } from "../core/time/display";
import type { DailyNotesSource } from "./ports";

/** How one set of settings reads, ranks and speaks: worked out once, made anew when the settings change. */
export interface Outlook {
  readonly settings: Settings;
  readonly words: Words;
  readonly days: DayDisplay;
  readonly reading: ReadingRules;
  readonly followup: FollowupRules;
  /** Equal keys read every note the same. */
  readonly readingKey: string;
}

/** What a host says beside the settings. */
export interface HostRules {
  readonly dailyNotes: DailyNotesSource;
  /** The Tasks plugin's global filter. */
  readonly taskFilter: string | null;
}

export function outlookOf(settings: Settings, host: HostRules, hostLanguage: string): Outlook {
  const words = wordsFor(settings.language, hostLanguage);
  return {
    settings,
    words,
    days: dayDisplay(words.locale),
    reading: compileRules(settings, host.dailyNotes.templatesFolder, host.taskFilter),
    followup: followupRules(settings),
    readingKey: readingKey(settings, host, hostLanguage),
  };
}

/**
 * All that a note's record depends on beside the note: the settings but those that only rank and speak, and where daily
 * notes are. The app's language is in the names of days.
 */
export function readingKey(settings: Settings, { dailyNotes, taskFilter }: HostRules, hostLanguage: string): string {
  const { folder, format, templatesFolder } = dailyNotes;
  const { followup: _ranks, cadence: _due, language: _speaks, review: _writes, ...reads } = settings;
  return JSON.stringify([reads, folder, format, templatesFolder, taskFilter, hostLanguage]);
}
