import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PeopleIndex } from "../../../../src/core/index/people-index";
import type { NoteRecord } from "../../../../src/core/note/note-record";
import { baseName, vaultPath } from "../../../../src/core/note/vault-path";
import { runs } from "../../../runs";
import { day, person, touchpoint } from "../followup/people";

const empty = (path: string): NoteRecord => ({
  path: vaultPath(path),
  depth: "text",
  person: null,
  touchpoints: [],
  mentions: [],
  promises: [],
  problems: [],
  shareable: null,
  stay: null,
});

const someone = (path: string, aliases: readonly string[] = []): NoteRecord => ({
  ...empty(path),
  person: { ...person(baseName(path)), path: vaultPath(path), aliases },
});

const diary = (iso: string, ...people: readonly string[]): NoteRecord => ({
  ...empty(`Daily/${iso}.md`),
  touchpoints: [touchpoint(iso, { people, line: 0 })],
});

const daysOf = (index: PeopleIndex, path: string): readonly number[] =>
  (index.entries(vaultPath(path))?.touchpoints ?? []).map((each) => each.day);

describe("the index", () => {
  it("finds the days of a person, whichever note came first", () => {
    const index = new PeopleIndex();
    index.upsert(diary("2026-11-02", "Ana"));
    index.upsert(someone("People/Ana.md"));
    index.upsert(diary("2026-11-09", "people/ana"));
    expect(daysOf(index, "People/Ana.md")).toEqual([day("2026-11-09"), day("2026-11-02")]);
  });

  it("ends an unchanged note at once", () => {
    const index = new PeopleIndex();
    index.upsert(diary("2026-11-02", "Ana"));
    const { revision } = index;
    expect(index.upsert(diary("2026-11-02", "Ana"))).toBe(false);
    expect(index.upsert(empty("Notes/Shopping.md"))).toBe(false);
    expect(index.revision).toBe(revision);
  });

  it("gives the same entries while nothing about a person changed", () => {
    const index = new PeopleIndex();
    index.upsert(someone("People/Ana.md"));
    const before = index.entries(vaultPath("People/Ana.md"));
    index.upsert(someone("People/Bo.md"));
    index.upsert(diary("2026-11-02", "Bo"));
    expect(index.entries(vaultPath("People/Ana.md"))).toBe(before);
    index.upsert(diary("2026-11-03", "Ana"));
    expect(index.entries(vaultPath("People/Ana.md"))).not.toBe(before);
  });

  it("follows a link to another note when one of that name appears", () => {
    const index = new PeopleIndex();
    index.upsert(someone("People/Friends/Ana.md"));
    index.upsert(diary("2026-11-02", "Ana"));
    expect(daysOf(index, "People/Friends/Ana.md")).toHaveLength(1);
    index.addNote(vaultPath("Ana.md"));
    expect(daysOf(index, "People/Friends/Ana.md")).toHaveLength(0);
    index.remove(vaultPath("Ana.md"));
    expect(daysOf(index, "People/Friends/Ana.md")).toHaveLength(1);
  });

  it("reads an alias as the person, unless two share it", () => {
    const index = new PeopleIndex();
    index.upsert(someone("People/Ana Diaz.md", ["Nana"]));
    index.upsert(diary("2026-11-02", "Nana"));
    expect(daysOf(index, "People/Ana Diaz.md")).toHaveLength(1);
    index.upsert(someone("People/Bo.md", ["nana"]));
    expect(daysOf(index, "People/Ana Diaz.md")).toHaveLength(0);
  });

  it("equals an index built anew, after any edits", () => {
    const paths = ["People/Ana.md", "Ana.md", "People/Bo.md", "Work/Bo.md", "Daily/2026-11-02.md", "Daily/2026-11-03.md"];
    const edit = fc.record({
      path: fc.constantFrom(...paths),
      what: fc.constantFrom("person", "aliased", "diary", "empty", "removed", "listed"),
      target: fc.constantFrom("Ana", "Bo", "People/Ana", "Nana", "Nobody"),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const index = new PeopleIndex();
        const alive = new Map<string, NoteRecord>();
        for (const { path, what, target } of edits) {
          const record = recordOf(path, what, target);
          if (record) {
            alive.set(path, record);
            index.upsert(record);
          } else if (what === "removed") {
            alive.delete(path);
            index.remove(vaultPath(path));
          }
          for (const each of paths) index.entries(vaultPath(each));
        }
        const rebuilt = new PeopleIndex();
        for (const record of [...alive.values()].reverse()) rebuilt.upsert(record);
        for (const path of paths) expect(index.entries(vaultPath(path))).toEqual(rebuilt.entries(vaultPath(path)));
      }),
      { numRuns: runs(300) },
    );
  });
});

function recordOf(path: string, what: string, target: string): NoteRecord | null {
  if (what === "person") return someone(path);
  if (what === "aliased") return someone(path, ["Nana"]);
  if (what === "empty") return empty(path);
  if (what !== "diary") return null;
  return {
    ...empty(path),
    touchpoints: [touchpoint("2026-11-02", { path: vaultPath(path), people: [target], line: 3 })],
    mentions: [{ path: vaultPath(path), line: 4, day: day("2026-11-02"), target, sure: false, text: null }],
  };
}
