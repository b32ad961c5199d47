import { describe, expect, it } from "vitest";
import { sampleVault } from "../host/sample-vault/sample-vault";
import { measure, type CorpusNote } from "./measure";
import { nastyNotes } from "./nasty-notes";
import { MOST_REFUSED, refusedShare } from "./report";
import { unintendedBytes, type Wish } from "./oracle";
import { runs } from "../runs";

/** A part of the sample vault: every note with properties and some of the diary. */
function sampleNotes(): readonly CorpusNote[] {
  const notes = [...sampleVault("2026-11-24")].filter(([path]) => path.endsWith(".md")).map(([path, text]) => ({ path, text }));
  return notes.filter(({ text }, index) => text.startsWith("---") || index % 60 === 0);
}

describe("every write over every note, in five variants", () => {
  it.each<[string, () => Iterable<CorpusNote>]>([
    ["of the sample vault", sampleNotes],
    ["that is nasty", () => nastyNotes(runs(8) > 8 ? 1000 : 8)],
  ])("%s", { timeout: 1_200_000 }, (_, notes) => {
    const result = measure(notes());
    expect(result.examples).toEqual([]);
    expect(result).toMatchObject({ unintendedBytes: 0, notUndone: 0, repeated: 0 });
    expect(result.writes).toBeGreaterThan(500);
    expect(refusedShare(result)).toBeLessThanOrEqual(MOST_REFUSED);
  });
});

describe("the oracle sees", () => {
  const note = "---\na: 1 # one\nb: 2\n---\n- x\n- y\n";
  const setB: Wish = { kind: "property", key: "b", value: 3 };
  const newLine: Wish = { kind: "new line", line: "- z", heading: "H" };

  it.each<[string, string, Wish]>([
    ["a comment that is lost", note.replace(" # one", "").replace("b: 2", "b: 3"), setB],
    ["another value that changed", note.replace("a: 1", "a: 2").replace("b: 2", "b: 3"), setB],
    ["a value that did not change", note, setB],
    ["keys in another order", "---\nb: 3\na: 1 # one\n---\n- x\n- y\n", setB],
    ["blanks that changed elsewhere", note.replace("a: 1", "a:  1").replace("b: 2", "b: 3"), setB],
    ["quotes that changed elsewhere", note.replace("a: 1 ", "a: 1  ").replace("b: 2", "b: 3"), setB],
    ["a body that changed", note.replace("b: 2", "b: 3").replace("- x", "- w"), setB],
    ["a line ending that changed", note.replace("b: 2", "b: 3").replace("- x\n", "- x\r\n"), setB],
    ["a line that was added twice", `${note}- z\n- z\n`, newLine],
    ["a line that replaced another", note.replace("- y", "- z"), newLine],
    ["a final line ending that is gone", `${note}- z`, newLine],
    ["text that nobody asked for", `${note}- z\ntext\n`, newLine],
    ["another line that changed", note.replace("- x", "- w").replace("- y", "- z"), { kind: "other line", line: "- x", now: "- w" }],
    ["another line that is gone", note.replace("- x\n- y\n", ""), { kind: "line gone", line: "- x" }],
  ])("%s", (_, after, wish) => {
    expect(unintendedBytes(note, after, wish)).toBeGreaterThan(0);
  });

  it.each<[string, string, Wish]>([
    ["a value set", note.replace("b: 2", "b: 3"), setB],
    ["a property removed with its comment", note.replace("a: 1 # one\n", ""), { kind: "property", key: "a", value: undefined }],
    ["a line added", `${note}- z\n`, newLine],
    ["a line added with its heading", `${note}\n## H\n- z\n`, newLine],
    ["a line changed", note.replace("- x", "- w"), { kind: "other line", line: "- x", now: "- w" }],
    ["a line removed", note.replace("- x\n", ""), { kind: "line gone", line: "- x" }],
  ])("nothing wrong in %s", (_, after, wish) => {
    expect(unintendedBytes(note, after, wish)).toBe(0);
  });
});
