import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlobWriter, readBlob, type CachedNote } from "../../../../src/core/index/index-blob";
import { emptyRecord, type NoteRecord } from "../../../../src/core/note/note-record";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { runs } from "../../../runs";
import { person, touchpoint } from "../followup/people";

const PATH = vaultPath("People/Ana.md");
const RECORD: NoteRecord = {
  ...emptyRecord(PATH, "text"),
  person: { ...person("Ana"), path: PATH, aliases: ["Nana", "People/Ana.md"] },
  touchpoints: [touchpoint("2026-11-02", { path: PATH, people: ["Bo"], text: "a \"b\"\nc\u2028" })],
  problems: [{ kind: "date-impossible", path: PATH, line: 3, field: "last", value: "2026-13-45" }],
};

const note = (at: number, record: NoteRecord = RECORD): CachedNote => ({ path: record.path, mtime: 1_700_000_000_000.5 + at, size: at, record });
const many = (count: number): readonly CachedNote[] =>
  Array.from({ length: count }, (_, at) => note(at, at % 3 === 0 ? emptyRecord(vaultPath(`Daily/${at}.md`), "text") : RECORD));

function blobOf(notes: readonly CachedNote[], key = "k"): string {
  const writer = new BlobWriter(key);
  for (const each of notes) writer.add(each);
  return writer.text();
}

const read = (text: string, key = "k"): readonly (CachedNote | null)[] =>
  [...readBlob(text, key)].flatMap((line): readonly (CachedNote | null)[] => line ?? [null]);

describe("the kept index", () => {
  it.each([0, 1, 64, 65, 300])("gives back %d notes as they were", (count) => {
    expect(read(blobOf(many(count)))).toEqual(many(count));
  });

  it("gives back data of any shape", () => {
    const data = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, fc.string({ unit: "binary", maxLength: 6 }), fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0), fc.boolean(), fc.constant(null), fc.array(tie("any"), { maxLength: 3 }), fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie("any"), { maxKeys: 3, noNullPrototype: true })),
    })).any;
    fc.assert(
      fc.property(data, (promises) => {
        const notes = [note(1, { ...RECORD, promises } as unknown as NoteRecord)];
        expect(read(blobOf(notes))).toEqual(JSON.parse(JSON.stringify(notes)));
      }),
      { numRuns: runs(300) },
    );
  });

  it.each([
    ["other settings", () => read(blobOf(many(3)), "another key")],
    ["nothing", () => read("")],
    ["another file", () => read("<!doctype html>")],
    ["JSON of somebody else", () => read('{"format":1}')],
    ["one cut short", () => read(blobOf(many(300)).split("\n").slice(0, -1).join("\n"))],
    ["one of a format to come", () => read(blobOf(many(3)).replace(/"format":\d+/, '"format":99'))],
  ])("is nothing when it is of %s", (_, notes) => {
    expect(notes()).toEqual([]);
  });

  it("never believes a text that was changed anywhere", { timeout: 60_000 }, () => {
    const notes = many(70);
    const text = blobOf(notes);
    const right = new Set(notes.map((each) => JSON.stringify(each)));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("", "0", "x", '"', "\n", "[", "-1"), (at, put) => {
        for (const each of read(text.slice(0, at) + put + text.slice(at + 1))) {
          if (each !== null) expect(right.has(JSON.stringify(each))).toBe(true);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
