import { describe, expect, it } from "vitest";
import { type Change, Journal } from "../../page/changes/journal";

const wrote = (path: string, before: string | null, after: string | null): Change => ({ kind: "text", path, before, after });

function journalWith(...gestures: Change[][]): Journal {
  const journal = new Journal(() => "12:03");
  for (const changes of gestures) {
    for (const change of changes) journal.add(change);
    journal.close();
  }
  return journal;
}

describe("the journal of what was written", () => {
  it.each<[what: string, gestures: Change[][], steps: Change[][]]>([
    ["two files of one gesture are one step", [[wrote("Daily.md", "a", "b"), wrote("Ana.md", "c", "d")]], [[wrote("Daily.md", "a", "b"), wrote("Ana.md", "c", "d")]]],
    ["another gesture is another step, and stands first", [[wrote("A.md", "a", "b")], [wrote("A.md", "b", "c")]], [[wrote("A.md", "b", "c")], [wrote("A.md", "a", "b")]]],
    ["a file written twice in a gesture has changed once", [[wrote("A.md", "a", "b"), wrote("A.md", "b", "c")]], [[wrote("A.md", "a", "c")]]],
    ["made and filled is made", [[wrote("A.md", null, ""), wrote("A.md", "", "x")]], [[wrote("A.md", null, "x")]]],
    ["there and back again is nothing", [[wrote("A.md", "a", "b"), wrote("A.md", "b", "a")]], []],
    ["written as it was is nothing", [[wrote("A.md", "a", "a")]], []],
    ["after a move the same path is another file", [[wrote("A.md", "a", "b"), { kind: "moved", path: "A.md", to: "B.md" }, wrote("A.md", null, "n")]], [[wrote("A.md", "a", "b"), { kind: "moved", path: "A.md", to: "B.md" }, wrote("A.md", null, "n")]]],
  ])("%s", (_, gestures, steps) => {
    expect(journalWith(...gestures).steps.map(({ changes }) => changes)).toEqual(steps);
  });

  it("a gesture that came to nothing leaves the next one apart from the one before", () => {
    const journal = journalWith([wrote("A.md", "a", "b")]);
    journal.add(wrote("B.md", "a", "a"));
    journal.add(wrote("C.md", "a", "b"));
    expect(journal.steps.map(({ changes }) => changes[0]?.path)).toEqual(["C.md", "A.md"]);
  });

  it("the last step is the newest that is not undone", () => {
    const journal = journalWith([wrote("A.md", "a", "b")], [wrote("B.md", "a", "b")]);
    journal.markUndone(journal.last?.id ?? 0);
    expect(journal.last?.changes[0]?.path).toBe("A.md");
    journal.markUndone(journal.last?.id ?? 0);
    expect(journal.last).toBeNull();
    expect(journal.steps).toHaveLength(2);
  });
});
