import { describe, expect, it } from "vitest";
import { type LineChange, outlineAfter } from "../../../../src/core/markdown/body-check";
import { outlineOf } from "../../../../src/core/markdown/outline";

const note = (...lines: readonly string[]): string => lines.join("\n") + "\n";

/** Does a note that became another one, in whatever way, keep to what was said of the change? */
const keepsTo = (before: string, after: string, change: LineChange): boolean =>
  outlineAfter(before, outlineOf(before), { from: 0, to: before.length, insert: after }, change) !== null;

const ADDED = { at: 1, removed: 0, added: 1 };
const CHANGED = { at: 1, removed: 1, added: 1 };
const REMOVED = { at: 1, removed: 1, added: 0 };

describe("a change of the lines that it claims, and of nothing else", () => {
  it.each<[string, string, string, LineChange]>([
    ["an item added", note("- a", "- [ ] b"), note("- a", "- x", "- [ ] b"), ADDED],
    ["an item added above one with nested items", note("- a", "- b", "  - c"), note("- a", "- x", "- b", "  - c"), ADDED],
    ["an item added before a heading, links and a list", note("[[A]]", "# B", "", "- c ![[D]]"), note("[[A]]", "- x", "# B", "", "- c ![[D]]"), ADDED],
    ["a heading and an item added", note("a", "", "# B"), note("a", "", "# X", "- [[x]]", "# B"), { at: 2, removed: 0, added: 2 }],
    ["an item added that a blank line parts from the list", note("- a", "", "# B"), note("- a", "", "- x", "# B"), { at: 2, removed: 0, added: 1 }],
    ["an item added that a line of blanks parts from the list", note("- a", "  ", "# B"), note("- a", "  ", "- x", "# B"), { at: 2, removed: 0, added: 1 }],
    ["an item removed that a blank line follows", note("- a", "- x", "", "# B"), note("- a", "", "# B"), REMOVED],
    ["a parent with another text", note("- a", "- b", "  - c"), note("- a", "- x", "  - c"), CHANGED],
    ["the last item below a blank line, without an ending", "# A\n\n- x", "# A\n", { at: 2, removed: 1, added: 0 }],
    ["a blank line with blanks", note("- a", "- x", "  ", "b"), note("- a", "  ", "b"), REMOVED],
  ])("%s", (_, before, after, change) => {
    expect(keepsTo(before, after, change)).toBe(true);
    expect(keepsTo(`---\r\na: 1\r\n---\r\n${before}`, `---\r\na: 1\r\n---\r\n${after}`, { ...change, at: change.at + 3 })).toBe(true);
  });

  it("tells the outline of the new text", () => {
    expect(outlineAfter("- a\n", outlineOf("- a\n"), { from: 4, to: 4, insert: "- b\n" }, ADDED)).toEqual(outlineOf("- a\n- b\n"));
  });
});

describe("a change of more than it claims is found out", () => {
  it.each<[string, string, string, LineChange]>([
    ["another line has another text", note("- a", "- b"), note("- A", "- x", "- b"), ADDED],
    ["a line was lost", note("- a", "- b", "- c"), note("- a", "- x", "- c"), ADDED],
    ["a line too many", note("- a", "- b"), note("- a", "- x", "- b", "- y"), ADDED],
    ["a line too many at the end", note("a"), note("a", "x", "b"), ADDED],
    ["two blank lines at the end were lost", note("- a", "", ""), note("- a", "- x"), ADDED],
    ["the line ending of the properties", "---\na: 1\n---\n- a\n- b\n", "---\r\na: 1\n---\n- a\n- x\n- b\n", { at: 4, removed: 0, added: 1 }],
    ["the properties are none any more", note("---", "a: 1", "---", "- b"), note("---", "a: 1", "-x-", "- b"), { at: 2, removed: 1, added: 1 }],
    ["a text became properties", note("---", "a: 1", "b"), note("---", "a: 1", "---"), { at: 2, removed: 1, added: 1 }],
    ["a heading went into code", note("a", "# B"), note("a", "```", "# B"), ADDED],
    ["a heading is deeper", note("A", "==="), note("A", "---"), CHANGED],
    ["a heading is longer", note("A", "b", "---"), note("A", "---"), REMOVED],
    ["a link went into code", note("`a", "[[B]]", "c"), note("`a", "[[B]]", "c`"), { at: 2, removed: 1, added: 1 }],
    ["a link came out of code", note("`a", "b", "[[C]] `"), note("`a", "b `", "[[C]] `"), CHANGED],
    ["one link instead of another", note("`a", "[[B]]", "` [[C]] `"), note("a", "[[B]]", "` [[C]] `"), { at: 0, removed: 1, added: 1 }],
    ["an item has another parent", note("- a", "- b", "  - c"), note("- a", "  - x", "  - c"), CHANGED],
    ["an item has a parent", note("- a", "", "text", "", "   - b"), note("- a", "   - b"), { at: 1, removed: 3, added: 0 }],
    ["an item lost its parent", note("text", "- a", "  - b"), note("text", "", "  - b"), CHANGED],
    ["an item went into a text", note("a", "", "2. b"), note("a", "2. b"), REMOVED],
    ["a text went into code", note("a", "b"), note("a", "```", "b"), ADDED],
    ["a text of several lines went into code", note("a", "b", "c"), note("a", "```", "b", "c"), ADDED],
    ["a rule became an underline", note("# a", "---"), note("# a", "b", "---"), ADDED],
  ])("%s", (_, before, after, change) => {
    expect(keepsTo(before, after, change)).toBe(false);
  });
});
