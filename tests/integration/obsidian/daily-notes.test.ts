// @vitest-environment jsdom
import { moment } from "obsidian";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ObsidianDailyNotes } from "../../../src/adapters/obsidian/obsidian-daily-notes";
import { vaultPath } from "../../../src/core/note/vault-path";
import { isoDay, parseIsoDay, type DayNumber } from "../../../src/core/time/civil-date";
import { dailyFiles, hostWithPlugin } from "./host-plugin";

const day = (iso: string): DayNumber => {
  const found = parseIsoDay(iso);
  if (found === null) throw new Error(iso);
  return found;
};
const DAY = day("2026-11-23");

async function dailyNotes(files: Record<string, string>): Promise<ObsidianDailyNotes> {
  return new ObsidianDailyNotes((await hostWithPlugin(files)).host.app);
}

/** Path of 23 November 2026, or why there is none; and whether that path is read as that day. */
async function pathIn(files: Record<string, string>): Promise<string> {
  const notes = await dailyNotes(files);
  const path = notes.pathOf(DAY);
  if (!path.ok) return path.error.kind;
  const read = notes.dayOf(path.value);
  return read === DAY ? path.value : `${path.value} reads as ${read === null ? "nothing" : isoDay(read)}`;
}

afterEach(() => {
  moment.locale("en");
});

describe("where the settings come from", () => {
  const core = { folder: "Core", format: "YYYY-MM-DD" };
  const daily = { enabled: true, folder: "Periodic", format: "YYYY/MM/YYYY-MM-DD", template: "Templates/Daily" };
  const set = (id: string, folder: string, enabled = true) => ({ id, day: { enabled, folder, format: "", templatePath: "T.md" } });

  it.each<[string, Parameters<typeof dailyFiles>[0], string, string]>([
    ["nothing is set", {}, "daily-notes", "2026-11-23.md"],
    ["core Daily notes", { core }, "daily-notes", "Core/2026-11-23.md"],
    ["core Daily notes without a folder", { core: { folder: "" } }, "daily-notes", "2026-11-23.md"],
    ["core Daily notes in the root", { core: { folder: "/", format: "DD-MM-YYYY" } }, "daily-notes", "23-11-2026.md"],
    ["a folder with odd slashes", { core: { folder: "/Notes//Daily/" } }, "daily-notes", "Notes/Daily/2026-11-23.md"],
    ["core Daily notes switched off", { core, coreEnabled: false }, "default", "2026-11-23.md"],
    ["core Daily notes with odd values", { core: { folder: 3, format: null, template: [] } }, "daily-notes", "2026-11-23.md"],
    ["Periodic Notes 0.x", { core, periodic: { daily } }, "periodic-notes", "Periodic/2026/11/2026-11-23.md"],
    ["Periodic Notes 0.x with daily notes off", { core, periodic: { daily: { ...daily, enabled: false } } }, "daily-notes", "Core/2026-11-23.md"],
    ["Periodic Notes 1.0", { core, periodic: { activeCalendarSet: "Work", calendarSets: [set("Default", "Home"), set("Work", "Work")] } }, "periodic-notes", "Work/2026-11-23.md"],
    ["Periodic Notes 1.0 with no active set", { core, periodic: { calendarSets: [set("Default", "Home")] } }, "periodic-notes", "Home/2026-11-23.md"],
    ["Periodic Notes 1.0 with daily notes off", { core, periodic: { calendarSets: [set("Default", "Home", false)], daily } }, "daily-notes", "Core/2026-11-23.md"],
    ["Periodic Notes 1.0 with a set without days", { core, periodic: { calendarSets: [{ id: "Default" }] } }, "daily-notes", "Core/2026-11-23.md"],
    ["Periodic Notes that nobody set up", { core, periodic: {} }, "daily-notes", "Core/2026-11-23.md"],
    ["Periodic Notes with odd settings", { core, periodic: { calendarSets: [null], daily: "yes" } }, "daily-notes", "Core/2026-11-23.md"],
  ])("%s", async (_, options, kind, path) => {
    const files = dailyFiles(options);
    expect((await dailyNotes(files)).source.kind).toBe(kind);
    expect(await pathIn(files)).toBe(path);
  });

  it("Periodic Notes 1.0 keeps its settings in a Svelte store", async () => {
    const { host } = await hostWithPlugin(dailyFiles({ core }));
    const stop = vi.fn();
    const subscribe = (hear: (settings: unknown) => void) => {
      hear({ activeCalendarSet: "Default", calendarSets: [set("Default", "Store")] });
      return stop;
    };
    host.inside.plugins.plugins["periodic-notes"] = { settings: { subscribe } };
    const notes = new ObsidianDailyNotes(host.app);
    expect(notes.source).toMatchObject({ kind: "periodic-notes", folder: "Store", template: "T.md" });
    expect(stop).toHaveBeenCalled();
  });

  it("what is changed while we run counts at once", async () => {
    const { host } = await hostWithPlugin(dailyFiles({ core }));
    const notes = new ObsidianDailyNotes(host.app);
    expect(notes.pathOf(DAY)).toEqual({ ok: true, value: "Core/2026-11-23.md" });
    const options = host.inside.internalPlugins.getPluginById("daily-notes")?.instance.options;
    Object.assign(options ?? {}, { folder: "Other", format: "YYYYMMDD" });
    expect(notes.pathOf(DAY)).toEqual({ ok: true, value: "Other/20261123.md" });
    expect(notes.dayOf(vaultPath("Other/20261123.md"))).toBe(DAY);
    expect(notes.dayOf(vaultPath("Core/2026-11-23.md"))).toBeNull();
  });

  it("tells the folder of core Templates, whose notes are never people", async () => {
    expect((await dailyNotes(dailyFiles({ templates: { folder: "Meta/Templates/" } }))).source.templatesFolder).toBe("Meta/Templates");
    expect((await dailyNotes(dailyFiles({}))).source.templatesFolder).toBeNull();
  });

  it("an app without any of it is no reason to fail", async () => {
    const { host } = await hostWithPlugin();
    Object.assign(host.app, { internalPlugins: undefined, plugins: undefined });
    expect(new ObsidianDailyNotes(host.app).source).toEqual({
      kind: "default",
      folder: "",
      format: "YYYY-MM-DD",
      template: null,
      templatesFolder: null,
    });
  });
});

describe("names", () => {
  it.each([
    ["YYYY-MM-DD", "en", "2026-11-23.md"],
    ["YYYY/MM-MMMM/YYYY-MM-DD-dddd", "en", "2026/11-November/2026-11-23-Monday.md"],
    ["gggg-[W]ww/YYYY-MM-DD", "en", "2026-W48/2026-11-23.md"],
    ["Do MMMM YYYY", "en", "23rd November 2026.md"],
    ["D MMMM YYYY", "pl", "23 listopada 2026.md"],
    ["YYYY-MM-DD dddd", "pl", "2026-11-23 poniedziałek.md"],
    ["DD.MM.YY dddd", "pl", "23.11.26 poniedziałek.md"],
    ["YYYY-MM-DD", "ar", "٢٠٢٦-١١-٢٣.md"],
  ])("%s in %s", async (format, locale, path) => {
    moment.locale(locale);
    expect(moment.locale()).toBe(locale);
    expect(await pathIn(dailyFiles({ core: { format } }))).toBe(path);
  });

  it.each([
    ["a month", "YYYY-MM"],
    ["a week", "gggg-[W]ww"],
    ["a day of every year", "MM-DD"],
    ["days that run together", "YYYYMD"],
    ["a colon", "YYYY-MM-DD HH:mm"],
    ["a way out", "[../]YYYY-MM-DD"],
    ["a hidden folder", "[.]YYYY/YYYY-MM-DD"],
    ["one name for all", "[today]"],
  ])("%s can't be the name of a day: %s", async (_, format) => {
    const notes = await dailyNotes(dailyFiles({ core: { format } }));
    expect(notes.pathOf(DAY)).toMatchObject({ ok: false, error: { kind: "daily-format", path: "" } });
    expect(notes.dayOf(vaultPath("2026-11-23.md"))).toBeNull();
  });

  it("a folder that leads out of the vault is refused", async () => {
    expect(await pathIn(dailyFiles({ core: { folder: "../out" } }))).toBe("daily-format");
  });

  it.each(["Journal/2026-11-23.md", "Daily/2026-11-23", "Daily/2026-11-23.txt", "Daily/sub/2026-11-23.md", "Daily/2026-02-30.md", "Daily/2026-11-23 notes.md", "Daily/Ann.md"])(
    "%s is no daily note",
    async (path) => {
      expect((await dailyNotes(dailyFiles({ core: { folder: "Daily" } }))).dayOf(vaultPath(path))).toBeNull();
    },
  );

  it("every day of a lifetime has its own name and is read back, in the languages of the app", async () => {
    for (const [locale, format] of [["en", "dddd, MMMM Do YYYY"], ["pl", "D MMMM YYYY"], ["de", "YYYY-MM-DD dd"]] as const) {
      moment.locale(locale);
      const notes = await dailyNotes(dailyFiles({ core: { format } }));
      for (let at: number = day("1970-01-01"); at < day("2050-01-01"); at += 97) {
        const path = notes.pathOf(at as DayNumber);
        expect(path.ok && notes.dayOf(path.value)).toBe(at);
      }
    }
  });
});

describe("a new daily note", () => {
  const withTemplate = (template: string, files: Record<string, string>) => ({
    ...dailyFiles({ core: { folder: "Daily", template } }),
    ...files,
  });

  it("is empty without a template", async () => {
    expect(await (await dailyNotes(dailyFiles({}))).fresh(DAY, "18:10")).toEqual({ ok: true, value: "" });
  });

  it.each(["Templates/Day", "Templates/Day.md", "/Templates/Day", "Day"])("finds its template as %s", async (template) => {
    const notes = await dailyNotes(withTemplate(template, { "Templates/Day.md": "# {{title}}\n{{date}} {{time}} {{date:D MMMM}}\n<% tp %>\n" }));
    expect(await notes.fresh(DAY, "18:10")).toEqual({ ok: true, value: "# 2026-11-23\n2026-11-23 18:10 23 November\n<% tp %>\n" });
  });

  it("uses the formats of core Templates, in the app's language", async () => {
    moment.locale("pl");
    const files = { ...withTemplate("Day", { "Day.md": "{{date}} {{time}}" }), ...dailyFiles({ core: { template: "Day" }, templates: { dateFormat: "D MMMM", timeFormat: "HH.mm" } }) };
    expect(await (await dailyNotes(files)).fresh(DAY, "18:10")).toEqual({ ok: true, value: "23 listopada 18.10" });
  });

  it("says which template is missing", async () => {
    const notes = await dailyNotes(withTemplate("Templates/Gone", {}));
    expect(await notes.fresh(DAY, "18:10")).toEqual({
      ok: false,
      error: { kind: "template-missing", path: "Daily/2026-11-23.md", value: "Templates/Gone" },
    });
  });
});
