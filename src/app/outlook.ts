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

/** What a host says beside the settings. */
export interface HostRules {
  /** Of the core Templates plugin. */
  readonly templatesFolder: string | null;
  /** The Tasks plugin's global filter. */
  readonly taskFilter: string | null;
}

export function outlookOf(settings: Settings, { templatesFolder, taskFilter }: HostRules, hostLanguage: string): Outlook {
  const words = wordsFor(settings.language, hostLanguage);
  return {
    settings,
    words,
    days: dayDisplay(words.locale),
    reading: compileRules(settings, templatesFolder, taskFilter),
    followup: followupRules(settings),
  };
}
