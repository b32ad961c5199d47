import { join } from "node:path";
import type { DailyNotesSource } from "../../app/ports";
import { jsonText, jsonValue, readJson, type JsonFile } from "./json-file";

/** What the vault's own settings say about daily notes. */
export interface DailyNotesOptions {
  readonly source: DailyNotesSource;
  /** Formats of `{{date}}` and `{{time}}` in core Templates; empty for the usual ones. */
  readonly dateFormat: string;
  readonly timeFormat: string;
  /** A settings file that is there and can't be read: then nobody knows where daily notes go. */
  readonly unreadable: UnreadableFile | null;
}

export interface UnreadableFile {
  readonly path: string;
  readonly reason: string;
}

const CORE = ".obsidian/daily-notes.json";
const TEMPLATES = ".obsidian/templates.json";
const COMMUNITY = ".obsidian/community-plugins.json";
const PERIODIC = ".obsidian/plugins/periodic-notes/data.json";

/** Periodic Notes if it is enabled for days, else core Daily notes, else the vault's root and `YYYY-MM-DD`. */
export function readDailyNotesOptions(vault: string): DailyNotesOptions {
  const unreadable: UnreadableFile[] = [];
  const read = (path: string): unknown => {
    const file: JsonFile = readJson(join(vault, path));
    if (file.kind === "unreadable") unreadable.push({ path, reason: file.reason });
    return file.kind === "read" ? file.data : undefined;
  };
  const periodic = isPeriodicNotesOn(read(COMMUNITY)) ? periodicDay(read(PERIODIC)) : undefined;
  const core = periodic === undefined ? read(CORE) : undefined;
  const where = unreadable[0] ?? null;
  const templates = read(TEMPLATES);
  const chosen = periodic ?? core;
  return {
    source: {
      kind: periodic !== undefined ? "periodic-notes" : core !== undefined ? "daily-notes" : "default",
      folder: plainFolder(jsonText(chosen, "folder")),
      format: jsonText(chosen, "format") || "YYYY-MM-DD",
      template: jsonText(chosen, "template") || jsonText(chosen, "templatePath") || null,
      templatesFolder: plainFolder(jsonText(templates, "folder")) || null,
    },
    dateFormat: jsonText(templates, "dateFormat"),
    timeFormat: jsonText(templates, "timeFormat"),
    unreadable: where,
  };
}

const isPeriodicNotesOn = (enabled: unknown): boolean => Array.isArray(enabled) && enabled.includes("periodic-notes");

/**
 * The options for days, undefined when they are off. Source: liamcain/obsidian-periodic-notes, 0.0.17 (`daily`) and 1.0
 * beta (`calendarSets`, of which one is active, each with a `day`).
 */
function periodicDay(data: unknown): unknown {
  const sets = jsonValue(data, "calendarSets");
  const active = jsonText(data, "activeCalendarSet");
  const set: unknown = Array.isArray(sets) ? (sets.find((each) => jsonText(each, "id") === active) ?? sets[0]) : undefined;
  return [jsonValue(set, "day"), jsonValue(data, "daily")].find((day) => jsonValue(day, "enabled") === true);
}

/** `/`, `/Daily/` and `Daily` are all written; the root is `""`. */
const plainFolder = (folder: string): string => folder.replace(/\/+/g, "/").replace(/^\/|\/$/g, "");
