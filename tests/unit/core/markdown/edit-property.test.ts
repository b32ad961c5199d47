import { describe, expect, it } from "vitest";
import { editProperty } from "../../../../src/core/markdown/edit-property";
import { applyPropertyChange, type PropertyChange } from "../../../../src/core/markdown/property-change";
import { applied } from "./support/apply";
import { yamlParser } from "./support/yaml-parser";

const edited = (content: string, change: PropertyChange): string =>
  applied(`---\n${content}\n---\nbody\n`, editProperty(`---\n${content}\n---\nbody\n`, change, yamlParser));

describe("an item taken out of a list", () => {
  const out: PropertyChange = { kind: "take-out", key: "gave", item: "b" };

  it.each([
    ["in the middle of brackets", "gave: [a, b, c] # x", "gave: [a, c] # x"],
    ["first in brackets", "gave: [b, c]", "gave: [c]"],
    ["last in brackets", "gave: [a, 'b' ]", "gave: [a ]"],
    ["last in brackets, with a comma behind", "gave: [a, b, ]", "gave: [a, ]"],
    ["alone in brackets", "gave: [ b ]", "gave: [  ]"],
    ["alone in brackets, with a comma behind", "gave: [b,]", "gave: []"],
    ["in brackets over lines", "gave: [\n  a,\n  b, # x\n  c\n]", "gave: [\n  a, # x\n  c\n]"],
    ["in the middle", "gave:\n  - a\n  - b # x\n  # of c\n  - c\nd: 1", "gave:\n  - a\n  # of c\n  - c\nd: 1"],
    ["in quotes", 'gave:\n- a\n- "b"\nd: 1', "gave:\n- a\nd: 1"],
    ["the last, before a blank line", "gave:\n  - a\n  - b\n\nd: 1", "gave:\n  - a\n\nd: 1"],
    ["alone", "gave:\n  - b\nd: 1", "gave:\nd: 1"],
    ["the second of two", "gave: [b, a, b]", "gave: [b, a]"],
    ["a single text", "gave: b # x", "gave:  # x"],
    ["a single text in quotes", "gave: 'b'", "gave: "],
    ["a text over lines before it", "gave:\n  - |\n    - b\n  - b", "gave:\n  - |\n    - b"],
    ["a text over lines of its own", "gave:\n  - a\n  - >-\n    b\n\n  # of c\n  - c", "gave:\n  - a\n\n  # of c\n  - c"],
    ["a text that goes on below a comment", "gave:\n  - 'b' # x\n\nd: 1", "gave:\n\nd: 1"],
    ["that an alias says", "a: &a b\ngave: *a # x", "a: &a b\ngave:  # x"],
    ["that is not there", "gave: [a]", null],
    ["from a list that is not there", "d: 1", null],
  ])("%s", (_, before, after) => {
    expect(edited(before, out)).toBe(after === null ? "<nothing to do>" : `---\n${after}\n---\nbody\n`);
  });

  it("is refused for a map and for what an alias says, with the offer of the latter", () => {
    expect(edited("gave: {b: 1}", out)).toBe("<value-not-simple>");
    const text = "---\na: &a [b]\ngave: *a\n---\n";
    expect(editProperty(text, out, yamlParser)).toEqual({
      ok: false,
      error: { kind: "value-not-simple", field: "gave", line: 2, rewrite: out },
    });
  });
});

describe("a property removed", () => {
  const remove: PropertyChange = { kind: "remove", key: "b" };

  it.each([
    ["in one line", "a: 1\nb: 2 # x\nc: 3", "a: 1\nc: 3"],
    ["first, with a comment below that stays", "b: 2\n# of c\nc: 3", "# of c\nc: 3"],
    ["with its list", "a: 1\nb:\n- x\n- y\n\nc: 3", "a: 1\n\nc: 3"],
    ["with its map", "b:\n  x: 1\n  # y\n  z: 2\nc: 3", "c: 3"],
    ["with its text", "b: |\n  x\n  # y\nc: 3", "c: 3"],
    ["that is not there", "a: 1", null],
  ])("%s", (_, before, after) => {
    expect(edited(before, remove)).toBe(after === null ? "<nothing to do>" : `---\n${after}\n---\nbody\n`);
  });

  it("leaves an empty block where it was the only one, and keeps CRLF", () => {
    expect(applied("---\r\nb: 2\r\n---\r\nx", editProperty("---\r\nb: 2\r\n---\r\nx", remove, yamlParser))).toBe("---\r\n---\r\nx");
  });

  it("is refused when a comment below it would become part of the text above it", () => {
    expect(edited("a: >+\n  x\n\nb: 2\n  # of b\nc: 3", remove)).toBe("<value-not-simple>");
  });

  it("is refused while others refer to it", () => {
    expect(edited("b: &b 1\nc: *b", remove)).toBe("<value-not-simple>");
  });
});

describe("the same changes to parsed properties, for the app to write", () => {
  it.each<[string, Record<string, unknown>, PropertyChange, Record<string, unknown> | null]>([
    ["set", { a: 1, b: 2 }, { kind: "set", key: "a", value: "x", keepLink: true }, { a: "x", b: 2 }],
    ["add", { a: 1 }, { kind: "set", key: "b", value: true, keepLink: true }, { a: 1, b: true }],
    ["keep a link", { a: "[[D/x|y]]" }, { kind: "set", key: "a", value: "z", keepLink: true }, { a: "[[D/z]]" }],
    ["drop a link", { a: "[[D/x]]" }, { kind: "set", key: "a", value: "z", keepLink: false }, { a: "z" }],
    ["a link instead of a link", { a: "[[x]]" }, { kind: "set", key: "a", value: "[[z]]", keepLink: true }, { a: "[[z]]" }],
    ["a number instead of a link", { a: "[[x]]" }, { kind: "set", key: "a", value: 3, keepLink: true }, { a: 3 }],
    ["a bare link", { a: [["D/x"]] }, { kind: "set", key: "a", value: "z", keepLink: true }, { a: [["D/z"]] }],
    ["a bare link that is to go", { a: [["x"]] }, { kind: "set", key: "a", value: "z", keepLink: false }, { a: "z" }],
    ["a list of one", { a: ["x"] }, { kind: "set", key: "a", value: "z", keepLink: true }, { a: ["z"] }],
    ["a list of two", { a: ["x", "y"] }, { kind: "set", key: "a", value: "z", keepLink: true }, null],
    ["a bare link that is the same", { a: [["z"]] }, { kind: "set", key: "a", value: "z", keepLink: true }, { a: [["z"]] }],
    ["a number instead of a bare link", { a: [["x"]] }, { kind: "set", key: "a", value: 3, keepLink: true }, { a: 3 }],
    ["a link instead of a bare link", { a: [["x"]] }, { kind: "set", key: "a", value: "[[z]]", keepLink: true }, { a: "[[z]]" }],
    ["a list of one link", { a: ["[[D/x|y]]"] }, { kind: "set", key: "a", value: "z", keepLink: true }, { a: ["[[D/z]]"] }],
    ["half a link", { a: "[[x" }, { kind: "set", key: "a", value: "z", keepLink: true }, { a: "z" }],
    ["the end of a link", { a: "x]]" }, { kind: "set", key: "a", value: "z", keepLink: true }, { a: "z" }],
    ["a list with nothing behind", { a: ["x", null] }, { kind: "set", key: "a", value: "z", keepLink: true }, null],
    ["a list of a map", { a: [{ b: 1 }] }, { kind: "set", key: "a", value: "z", keepLink: true }, null],
    ["two bare links", { a: [["x"], ["y"]] }, { kind: "set", key: "a", value: "z", keepLink: true }, null],
    ["a list in a list", { a: [["x", "y"]] }, { kind: "set", key: "a", value: "z", keepLink: true }, null],
    ["a map", { a: { b: 1 } }, { kind: "set", key: "a", value: "z", keepLink: true }, null],
    ["append", { a: ["x"] }, { kind: "append", key: "a", item: "y" }, { a: ["x", "y"] }],
    ["append what is there", { a: ["x"] }, { kind: "append", key: "a", item: "x" }, { a: ["x"] }],
    ["append to nothing", { a: null }, { kind: "append", key: "a", item: "y" }, { a: ["y"] }],
    ["append to a text", { a: "x" }, { kind: "append", key: "a", item: "y" }, { a: ["x", "y"] }],
    ["append to a map", { a: { b: 1 } }, { kind: "append", key: "a", item: "y" }, null],
    ["take out", { a: ["x", "y"] }, { kind: "take-out", key: "a", item: "x" }, { a: ["y"] }],
    ["remove", { a: 1, b: 2 }, { kind: "remove", key: "a" }, { b: 2 }],
    ["never what every object has", {}, { kind: "remove", key: "toString" }, {}],
  ])("%s", (_, before, change, after) => {
    const properties = structuredClone(before);
    expect(applyPropertyChange(properties, change)).toBe(after !== null);
    expect(properties).toEqual(after ?? before);
  });
});
