import { describe, expect, it } from "vitest";
import { decodeNote } from "../../src/adapters/disk/note-bytes";
import { grayMatterParser } from "../../src/adapters/disk/gray-matter-parser";
import { readNote } from "../../src/core/note/read-note";
import { emptyRecord, type NoteRecord } from "../../src/core/note/note-record";
import { compileRules } from "../../src/core/note/reading-rules";
import { vaultPath } from "../../src/core/note/vault-path";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { parseIsoDay } from "../../src/core/time/civil-date";
import { GROWING } from "./classes/bulk";
import { cpuMs, leastCpuMs } from "./cpu-time";
import { outcomeOf } from "./outcome-of";
import { AREAS, PLACED } from "./table";

const rules = compileRules(DEFAULT_SETTINGS, "Templates");

function recordOf(path: string, content: string | Uint8Array): NoteRecord {
  const at = vaultPath(path);
  const text = typeof content === "string" ? { ok: true as const, value: content } : decodeNote(content, path);
  if (!text.ok) return { ...emptyRecord(at, "text"), problems: [{ kind: "note-unreadable", path: at }] };
  const [, iso = ""] = /^Daily\/(.*)\.md$/.exec(path) ?? [];
  return readNote({ path: at, text: text.value, day: parseIsoDay(iso), frontmatter: grayMatterParser, rules });
}

/** Milliseconds of this process for one note: less than a second on an idle machine, more where caches are shared. */
const MOST = 2500;

describe("the table", () => {
  it("has at least sixty classes and three hundred notes, each with a place and a name of its own", () => {
    const classes = AREAS.flatMap((area) => area.classes);
    expect(classes.length).toBeGreaterThanOrEqual(60);
    expect(new Set(classes.map(({ name }) => name)).size).toBe(classes.length);
    expect(PLACED.length).toBeGreaterThanOrEqual(300);
    expect(new Set(PLACED.map(({ path }) => path)).size).toBe(PLACED.length);
  });
});

/** What a folder makes of a path, only a folder can tell. */
const READ = PLACED.filter(({ onDiskOnly }) => onDiskOnly !== true);

describe.each(AREAS)("$name", ({ classes }) => {
  describe.each(classes.filter((of) => READ.some((note) => note.of === of)))("$name", (of) => {
    it.each(READ.filter((note) => note.of === of))("$name", ({ path, content, outcome }) => {
      const { ms, value } = cpuMs(() => recordOf(path, content));
      expect(outcomeOf(value)).toEqual(outcome);
      expect(ms).toBeLessThan(MOST);
    });
  });
});

describe("twice the text is about twice the work", () => {
  const SIZE = process.env["RECONNECT_DEEP"] ? 60_000 : 16_000;
  it.each(GROWING)("%s", (_, text) => {
    const read = (size: number) => () => recordOf("Daily/2026-11-20.md", text(size));
    const small = leastCpuMs(read(SIZE));
    const large = leastCpuMs(read(2 * SIZE));
    // A few milliseconds are the collector's.
    expect(large).toBeLessThan(3 * small + 20);
  });
});

it("nothing in a note was run", () => {
  expect(globalThis).not.toHaveProperty("hostileNoteRan");
  expect({}).not.toHaveProperty("polluted");
});
