/** Settings of core Daily notes (`daily-notes.json`). What is left out, the app takes at its default. */
export interface CoreDailyNotes {
  readonly folder?: string;
  readonly format?: string;
  readonly template?: string;
}

/** One period of Periodic Notes 1.0. */
export interface PeriodSettings {
  readonly enabled: boolean;
  readonly folder?: string;
  readonly format?: string;
  readonly templatePath?: string;
}

/** The config folder's files of a vault with core Daily notes; `enabled: false` for one that switched it off. */
export function coreDailyNotes(settings: CoreDailyNotes, { enabled = true } = {}): Record<string, string> {
  return {
    ".obsidian/core-plugins.json": JSON.stringify({ "daily-notes": enabled, templates: true, bases: true }),
    ".obsidian/daily-notes.json": JSON.stringify(settings),
  };
}

/** Periodic Notes 0.x: `daily`, read as a plain object. */
export function periodicNotes0(daily: CoreDailyNotes & { readonly enabled: boolean }): Record<string, string> {
  return periodicNotes({ showGettingStartedBanner: false, daily });
}

/** Periodic Notes 1.0 beta: `calendarSets`, of which one is active, kept in a Svelte store. */
export function periodicNotes1(sets: Readonly<Record<string, PeriodSettings>>, active = Object.keys(sets)[0] ?? "Default"): Record<string, string> {
  const calendarSets = Object.entries(sets).map(([id, day]) => ({ id, ctime: "2026-01-01", day: { openAtStartup: false, ...day } }));
  return periodicNotes({ activeCalendarSet: active, calendarSets });
}

function periodicNotes(settings: object): Record<string, string> {
  return {
    ".obsidian/community-plugins.json": '["periodic-notes"]',
    ".obsidian/plugins/periodic-notes/data.json": JSON.stringify(settings),
  };
}
