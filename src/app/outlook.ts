import { followupRules, type FollowupRules } from "../core/followup/followup-rules";
import { wordsFor, type Words } from "../core/language/words";
import { compileRules, type ReadingRules } from "../core/note/reading-rules";
import type { Settings } from "../core/settings/settings";
import { dayDisplay, type DayDisplay } from "../core/time/display";

/** How one set of settings reads, ranks and speaks: worked out once, made anew when the settings change. */
export interface Outlook {
  readonly settings: Settings;
  readonly words: Words;
  readonly days: DayDisplay;
  readonly reading: ReadingRules;
  readonly followup: FollowupRules;
}

export function outlookOf(settings: Settings, templatesFolder: string | null, hostLanguage: string): Outlook {
  const words = wordsFor(settings.language, hostLanguage);
  return {
    settings,
    words,
    days: dayDisplay(words.locale),
    reading: compileRules(settings, templatesFolder),
    followup: followupRules(settings),
  };
}
