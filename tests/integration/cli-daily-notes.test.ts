import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DiskDailyNotes } from "../../src/adapters/disk/disk-daily-notes";
import { DiskVault } from "../../src/adapters/disk/disk-vault";
import { vaultPath } from "../../src/core/note/vault-path";
import { dayNumber } from "../../src/core/time/civil-date";

const day = dayNumber({ year: 2026, month: 11, day: 24 });
let vault: string;
beforeEach(() => {
  vault = mkdtempSync(join(tmpdir(), "reconnect-daily-"));
});
afterEach(() => rmSync(vault, { recursive: true }));

function dailyNotes(files: Readonly<Record<string, string | object>>): DiskDailyNotes {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  return new DiskDailyNotes(vault, new DiskVault(vault));
}

const CORE = ".obsidian/daily-notes.json";
const PERIODIC = ".obsidian/plugins/periodic-notes/data.json";
const ENABLED = { ".obsidian/community-plugins.json": ["dataview", "periodic-notes"] };
const STABLE = { daily: { format: "YYYYMMDD", folder: "Days", template: "T", enabled: true } };
const BETA = {
  activeCalendarSet: "Mine",
  calendarSets: [
    { id: "Default", day: { enabled: true, format: "", folder: "Wrong" } },
    { id: "Mine", day: { enabled: true, format: "YYYY/MM/YYYY-MM-DD", folder: "Days", templatePath: "T.md" } },
  ],
};

describe("where daily notes are", () => {
  it.each<[string, Record<string, string | object>, string, string]>([
    ["without settings", {}, "default", "2026-11-24.md"],
    ["core, nothing chosen", { [CORE]: {} }, "daily-notes", "2026-11-24.md"],
    ["core, empty texts", { [CORE]: { folder: "", format: "" } }, "daily-notes", "2026-11-24.md"],
    ["core, the root as a slash", { [CORE]: { folder: "/" } }, "daily-notes", "2026-11-24.md"],
    ["core, slashes around the folder", { [CORE]: { folder: "/My days/" } }, "daily-notes", "My days/2026-11-24.md"],
    [
      "core, a nested format",
      { [CORE]: { folder: "J", format: "YYYY/MM-MMMM/YYYY-MM-DD dddd" } },
      "daily-notes",
      "J/2026/11-November/2026-11-24 Tuesday.md",
    ],
    ["Periodic Notes", { ...ENABLED, [PERIODIC]: STABLE, [CORE]: { folder: "No" } }, "periodic-notes", "Days/20261124.md"],
    ["Periodic Notes 1.0 beta", { ...ENABLED, [PERIODIC]: BETA }, "periodic-notes", "Days/2026/11/2026-11-24.md"],
    ["Periodic Notes, not enabled", { [PERIODIC]: STABLE, [CORE]: { folder: "Yes" } }, "daily-notes", "Yes/2026-11-24.md"],
    [
      "Periodic Notes, days off",
      { ...ENABLED, [PERIODIC]: { daily: { ...STABLE.daily, enabled: false } }, [CORE]: { folder: "Yes" } },
      "daily-notes",
      "Yes/2026-11-24.md",
    ],
    ["Periodic Notes without data", { ...ENABLED, [CORE]: { folder: "Yes" } }, "daily-notes", "Yes/2026-11-24.md"],
    ["values of other types", { [CORE]: { folder: 7, format: [], template: {} } }, "daily-notes", "2026-11-24.md"],
  ])("%s", (_, files, kind, path) => {
    const notes = dailyNotes(files);
    expect(notes.source.kind).toBe(kind);
    expect(notes.pathOf(day)).toEqual({ ok: true, value: path });
    expect(notes.dayOf(vaultPath(path))).toBe(day);
  });

  it.each(["2026-11-24.md", "Days/2026-11-24.txt", "Days/2026-11-24 b.md", "Other/Days/2026-11-24.md", "Days/x/2026-11-24.md"])(
    "%s is none",
    (path) => {
      expect(dailyNotes({ [CORE]: { folder: "Days" } }).dayOf(vaultPath(path))).toBeNull();
    },
  );

  it.each([
    ["a format with the clock", { format: "YYYY-MM-DD HHmm" }, "daily-format"],
    ["a folder above the vault", { folder: "../out" }, "path-unsafe"],
    ["a hidden folder", { folder: ".obsidian" }, "path-unsafe"],
  ])("%s is refused", (_, options, kind) => {
    const notes = dailyNotes({ [CORE]: options });
    expect(notes.pathOf(day)).toMatchObject({ ok: false, error: { kind } });
  });

  it("settings that can't be read are not guessed", () => {
    const notes = dailyNotes({ [CORE]: "{ half" });
    expect(notes.pathOf(day)).toMatchObject({ ok: false, error: { kind: "io", path: CORE } });
    expect(notes.dayOf(vaultPath("2026-11-24.md"))).toBeNull();
  });
});

describe("a new daily note", () => {
  const TEMPLATES = {
    ".obsidian/templates.json": { folder: "/Templates/", dateFormat: "DD.MM.YYYY" },
    "Templates/Day.md": "# {{title}}\r\n{{date}} {{time}} {{date:dddd}} <% tp.date.now() %>\r\n",
  };
  it.each(["Templates/Day", "Templates/Day.md", "/Templates/Day"])("is made from the template %s", async (template) => {
    const notes = dailyNotes({ ...TEMPLATES, [CORE]: { template, folder: "J" } });
    expect(await notes.fresh(day, "18:05")).toEqual({
      ok: true,
      value: "# 2026-11-24\r\n24.11.2026 18:05 Tuesday <% tp.date.now() %>\r\n",
    });
    expect(notes.source).toMatchObject({ template, templatesFolder: "Templates" });
  });

  it("is empty without one", async () => {
    expect(await dailyNotes({ [CORE]: { template: "" } }).fresh(day, "18:05")).toEqual({ ok: true, value: "" });
  });

  it.each(["Gone", "../secret", ".obsidian/x"])("is refused when the template %s isn't there", async (template) => {
    expect(await dailyNotes({ [CORE]: { template } }).fresh(day, "18:05")).toEqual({
      ok: false,
      error: { kind: "template-missing", path: "2026-11-24.md", value: template },
    });
  });
});
