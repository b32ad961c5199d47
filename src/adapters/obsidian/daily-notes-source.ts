import { type App, normalizePath } from "obsidian";
import type { DailyNotesSource } from "../../app/ports";
import { DEFAULT_DAILY_FORMAT } from "../../core/time/daily-format";
import { communitySettings, corePlugin, property, textAt } from "./private-api";

type Kind = DailyNotesSource["kind"];

/**
 * Where daily notes are and what they are called: Periodic Notes if its daily notes are on, else core Daily notes if on,
 * else the vault's root (design.md §5). Neither has a public API. Read anew each time: people change it while we run.
 */
export function dailyNotesSource(app: App): DailyNotesSource {
  const templates = corePlugin(app, "templates")?.options;
  const folder = textAt(templates, "folder");
  const templatesFolder = folder === null ? null : folderPath(folder) || null;
  const periodic = periodicDaily(communitySettings(app, "periodic-notes"));
  if (periodic !== null) return source("periodic-notes", periodic, templatesFolder);
  const core = corePlugin(app, "daily-notes");
  if (core?.enabled === true) return source("daily-notes", core.options, templatesFolder);
  return source("default", null, templatesFolder);
}

/** Formats of `{{date}}` and `{{time}}` that core Templates is set to. */
export function templateFormats(app: App): { readonly dateFormat?: string; readonly timeFormat?: string } {
  const options = corePlugin(app, "templates")?.options;
  const dateFormat = textAt(options, "dateFormat");
  const timeFormat = textAt(options, "timeFormat");
  return { ...(dateFormat === null ? {} : { dateFormat }), ...(timeFormat === null ? {} : { timeFormat }) };
}

/** The daily settings of Periodic Notes 1.0 beta (calendar sets), else of 0.x; null when daily notes are off. */
function periodicDaily(settings: unknown): unknown {
  const sets = property(settings, "calendarSets");
  const daily = Array.isArray(sets) && sets.length > 0 ? activeDay(sets, settings) : property(settings, "daily");
  return property(daily, "enabled") === true ? daily : null;
}

/** Sets of the first betas name no active one: it is then the first. */
function activeDay(sets: readonly unknown[], settings: unknown): unknown {
  const active = property(settings, "activeCalendarSet");
  return property(sets.find((set) => property(set, "id") === active) ?? sets[0], "day");
}

/** The template is `template` everywhere but in calendar sets, where it is `templatePath`. */
function source(kind: Kind, options: unknown, templatesFolder: string | null): DailyNotesSource {
  return {
    kind,
    folder: folderPath(textAt(options, "folder") ?? ""),
    format: textAt(options, "format") ?? DEFAULT_DAILY_FORMAT,
    template: textAt(options, "template") ?? textAt(options, "templatePath"),
    templatesFolder,
  };
}

/** The app's `normalizePath` makes `/` of nothing; here the root is `""`. */
function folderPath(folder: string): string {
  const path = normalizePath(folder);
  return path === "/" ? "" : path;
}
