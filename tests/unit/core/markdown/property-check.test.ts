import { describe, expect, it } from "vitest";
import { draftOf } from "../../../../src/core/markdown/frontmatter-draft";
import type { WantedValue } from "../../../../src/core/markdown/property-change";
import { saysExactly } from "../../../../src/core/markdown/property-check";
import { yamlParser } from "./support/yaml-parser";

const NOTE = "---\na: 1\nb: x\nc: 3\n---\n# Ana\n";

const wanted = (value: unknown): WantedValue => ({ kind: "value", value });
const ABSENT: WantedValue = { kind: "absent" };

/** Is a note that became another one, in whatever way, the one in which only `b` says something else? */
function says(before: string, after: string, of: WantedValue): boolean {
  const draft = draftOf(before, yamlParser);
  if (!draft.ok) throw new Error(draft.error.kind);
  return saysExactly(draft.value, { from: 0, to: before.length, insert: after }, "b", of);
}

describe("an edit that does just what was wanted of one property", () => {
  it.each<[string, string, string, WantedValue]>([
    ["another value", NOTE, NOTE.replace("x", "y"), wanted("y")],
    ["a number", NOTE, NOTE.replace("x", "12"), wanted(12)],
    ["another way to write the same", NOTE, NOTE.replace("b: x", 'b: "y" # z'), wanted("y")],
    ["gone", NOTE, NOTE.replace("b: x\n", ""), ABSENT],
    ["added at the end", NOTE.replace("b: x\n", ""), NOTE.replace("b: x\n", "").replace("c: 3", "c: 3\nb: y"), wanted("y")],
    ["a first block", "# Ana\n", "---\nb: y\n---\n# Ana\n", wanted("y")],
    ["a first block behind a byte order mark", "\uFEFF# Ana\n", "\uFEFF---\nb: y\n---\n# Ana\n", wanted("y")],
    ["a list emptied to brackets", NOTE.replace("x", "[x]"), NOTE.replace("x", "[]"), wanted([])],
    ["a list emptied to nothing", NOTE.replace("x", "[x]"), NOTE.replace(" x", ""), wanted([])],
  ])("%s", (_, before, after, of) => {
    expect(says(before, after, of)).toBe(true);
  });
});

describe("an edit that does more or something else is found out", () => {
  it.each<[string, string, string, WantedValue]>([
    ["another value than wanted", NOTE, NOTE.replace("x", "z"), wanted("y")],
    ["a text instead of a number", NOTE, NOTE.replace("x", '"12"'), wanted(12)],
    ["the value of another property", NOTE, NOTE.replace("x", "y").replace("3", "4"), wanted("y")],
    ["the name of another property", NOTE, NOTE.replace("x", "y").replace("a:", "A:"), wanted("y")],
    ["the order", NOTE, "---\nb: y\na: 1\nc: 3\n---\n# Ana\n", wanted("y")],
    ["another property lost", NOTE, NOTE.replace("x\nc: 3", "y"), wanted("y")],
    ["one too many", NOTE, NOTE.replace("x", "y\nd: 4"), wanted("y")],
    ["still there", NOTE, NOTE, ABSENT],
    ["gone although it was to say something", NOTE, NOTE.replace("b: x\n", ""), wanted("y")],
    ["gone although it was to be empty", NOTE.replace("x", "[x]"), NOTE.replace("b: x\n", ""), wanted([])],
    ["nothing instead of a value", NOTE, NOTE.replace(" x", ""), wanted("y")],
    ["nothing instead of a list", NOTE.replace("x", "[x, y]"), NOTE.replace(" x", ""), wanted(["y"])],
    ["a text instead of an emptied list", NOTE.replace("x", "[x]"), NOTE.replace("x", "y"), wanted([])],
    ["a byte of the body", NOTE, NOTE.replace("x", "y").replace("# Ana\n", "# Ana"), wanted("y")],
    ["a byte of a note without a block", "# Ana\n", "---\nb: y\n---\n# ana\n", wanted("y")],
    ["a byte order mark lost", `\uFEFF${NOTE}`, NOTE.replace("x", "y"), wanted("y")],
    ["a byte order mark added", NOTE, `\uFEFF${NOTE.replace("x", "y")}`, wanted("y")],
    ["a byte order mark moved into the body", "\uFEFF# Ana\n", "---\nb: y\n---\n\uFEFF# Ana\n", wanted("y")],
    ["the block is none any more", NOTE, NOTE.replace("---\na", "--\na"), ABSENT],
    ["the block is never closed", NOTE, "---\nb: y\n", wanted("y")],
    ["the block can't be read", NOTE, NOTE.replace("x", "["), wanted("[")],
  ])("%s", (_, before, after, of) => {
    expect(says(before, after, of)).toBe(false);
  });
});
