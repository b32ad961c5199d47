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

export function outlookOf(settings: Settings, dailyNotes: DailyNotesSource, hostLanguage: string): Outlook {
  const words = wordsFor(settings.language, hostLanguage);
  return {
    settings,
    words,
    days: dayDisplay(words.locale),
    reading: compileRules(settings, dailyNotes.templatesFolder),
    followup: followupRules(settings),
    readingKey: readingKey(settings, dailyNotes, hostLanguage),
  };
}

/**
 * All that a note's record depends on beside the note: the settings but those that only rank and speak, and where daily
 * notes are. The app's language is in the names of days.
 */
export function readingKey(settings: Settings, { folder, format, templatesFolder }: DailyNotesSource, hostLanguage: string): string {
  const { followup: _ranks, cadence: _due, language: _speaks, ...reads } = settings;
  return JSON.stringify([reads, folder, format, templatesFolder, hostLanguage]);
}
