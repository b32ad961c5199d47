import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeBack } from "../../../../src/core/markdown/take-back";
import { runs } from "../../../runs";

describe("a change taken back", () => {
  const before = "# Monday\n\n## Touchpoints\n";
  const after = "# Monday\n\n## Touchpoints\n- 18:10 call with [[Ana]]\n";

  it.each([
    ["nothing else happened", after, before],
    ["taken back already", before, before],
    ["written above since", `\n${after}`, `\n${before}`],
    ["written below since", `${after}- milk\n`, `${before}- milk\n`],
    ["the line was edited by hand", after.replace("18:10", "18:15"), null],
    ["the line is there twice", `${after}- 18:10 call with [[Ana]]\n`, null],
    ["the line is quoted elsewhere", `${after}> - 18:10 call with [[Ana]]\n`, null],
  ])("%s", (_what, current, expected) => expect(takeBack(current, before, after)).toBe(expected));

  it("puts a changed property back, whatever was added to the note", () => {
    const person = "---\r\nlast-contact: 2026-10-01\r\n---\r\nA friend.";
    const raised = person.replace("2026-10-01", "2026-11-24");
    expect(takeBack(`${raised} And more.`, person, raised)).toBe(`${person} And more.`);
  });

  it.each([
    ["a line that begins as the changed one", "k: 2 and\nz: 1\n", "k: 1 end\n", "k: 2 end\n", null],
    ["a line that ends as the changed one", "z\nak: 2\n", "k: 1\n", "k: 2\n", null],
    ["the changed line among others that end alike", "new\nk: 2 end\nj: 2 end\n", "k: 1 end\nj: 2 end\n", "k: 2 end\nj: 2 end\n", "new\nk: 1 end\nj: 2 end\n"],
    ["what follows was changed since", "- a\n- b\n- z!\n", "- a\n- z\n", "- a\n- b\n- z\n", "- a\n- z!\n"],
    ["both sides were changed since", "! a\nk: 2\n! z\n", "- a\nk: 1\n- z\n", "- a\nk: 2\n- z\n", "! a\nk: 1\n! z\n"],
    ["a longer value, and what follows was changed since", "k: 1234\nz!", "k: 1\nz", "k: 1234\nz", "k: 1\nz!"],
    ["a line added between twins", "new\n- a\n- b\n- a\n", "- a\n- a\n", "- a\n- b\n- a\n", "new\n- a\n- a\n"],
    ["a line added beside its twin, at once", "- a\n- a\n", "- a\n", "- a\n- a\n", "- a\n"],
    ["a line removed, at once", "- a\n", "- a\n- b\n", "- a\n", "- a\n- b\n"],
    ["nothing was changed by us", "- b\n", "- a\n", "- a\n", null],
    ["the line is gone, and nothing is left", "", "- a\n", "- a\n- b\n", null],
    ["a line that was removed: nobody can tell where it stood", "new\n- a\n", "- a\n- b\n", "- a\n", null],
  ])("goes by whole lines: %s", (_, current, old, made, expected) => expect(takeBack(current, old, made)).toBe(expected));

  it("works where the note had no final newline", () => {
    expect(takeBack("a\n- x", "a", "a\n- x")).toBe("a");
    expect(takeBack("new\na\n- x", "a", "a\n- x")).toBe("new\na");
  });

  it("gives the bytes back, and keeps what came before and after", () => {
    const line = fc.string({ maxLength: 6 }).map((text) => `${text.replace(/[\r\n]/g, "")}\n`);
    const lines = fc.array(line, { maxLength: 5 }).map((all) => all.join(""));
    fc.assert(
      fc.property(lines, lines, lines, (head, tail, more) => {
        const text = head + tail;
        const changed = `${head}- the only line like this\n${tail}`;
        expect(takeBack(changed, text, changed)).toBe(text);
        expect(takeBack(more + changed, text, changed)).toBe(more + text);
      }),
      { numRuns: runs(500) },
    );
  });
});
