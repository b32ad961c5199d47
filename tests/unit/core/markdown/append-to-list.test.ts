import { describe, expect, it } from "vitest";
import { appendToList } from "../../../../src/core/markdown/append-to-list";
import { applied } from "./support/apply";
import { yamlParser } from "./support/yaml-parser";

const ITEM = "2026-11-23 intro to [[Bo]]";

const append = (text: string, item = ITEM): string => applied(text, appendToList(text, "gave", item, yamlParser));

describe("appendToList writes in the list's own style", () => {
  it.each([
    ["indented", "---\ngave:\n  - a\nb: 1\n---\n", `---\ngave:\n  - a\n  - ${ITEM}\nb: 1\n---\n`],
    ["not indented", "---\ngave:\n- a\n---\n", `---\ngave:\n- a\n- ${ITEM}\n---\n`],
    ["deeper", "---\ngave:\n      - a\n---\n", `---\ngave:\n      - a\n      - ${ITEM}\n---\n`],
    ["before a comment and a blank line", "---\ngave:\n  - a # x\n\n# y\nb: 1\n---\n", `---\ngave:\n  - a # x\n  - ${ITEM}\n\n# y\nb: 1\n---\n`],
    ["behind an item over several lines", "---\ngave:\n  - a:\n      b\n---\n", `---\ngave:\n  - a:\n      b\n  - ${ITEM}\n---\n`],
    ["in brackets", "---\ngave: [a, 'b, c'] # x\n---\n", `---\ngave: [a, 'b, c', "${ITEM}"] # x\n---\n`],
    ["in brackets with blanks", "---\ngave: [ a ]\n---\n", `---\ngave: [ a, "${ITEM}" ]\n---\n`],
    ["in brackets with a comma at the end", "---\ngave: [a, ]\n---\n", `---\ngave: [a, "${ITEM}" ]\n---\n`],
    ["brackets in items", '---\ngave: ["x]", [y], z]\n---\n', `---\ngave: ["x]", [y], z, "${ITEM}"]\n---\n`],
    ["in empty brackets", "---\ngave: []\n---\n", `---\ngave: ["${ITEM}"]\n---\n`],
    ["nothing yet", "---\ngave:\nb: 1\n---\n", `---\ngave:\n  - ${ITEM}\nb: 1\n---\n`],
    ["nothing yet but a comment", "---\ngave: # x\n---\n", `---\ngave: # x\n  - ${ITEM}\n---\n`],
    ["a missing key", "---\nb: 1\n---\n", `---\nb: 1\ngave:\n  - ${ITEM}\n---\n`],
    ["no block", "body", `---\ngave:\n  - ${ITEM}\n---\nbody`],
    ["a single text", "---\ngave: book # x\n---\n", `---\ngave: [book, "${ITEM}"] # x\n---\n`],
    ["a single text in quotes", "---\ngave: 'a, b'\n---\n", `---\ngave: ['a, b', "${ITEM}"]\n---\n`],
    ["a single text that brackets would break", "---\ngave: a, b\n---\n", `---\ngave: ["a, b", "${ITEM}"]\n---\n`],
    ["a number", "---\ngave: 12\n---\n", `---\ngave: [12, "${ITEM}"]\n---\n`],
    ["an empty text", '---\ngave: ""\n---\n', `---\ngave: ["${ITEM}"]\n---\n`],
    ["a text that an alias says", `---\na: &a x\ngave: *a\n---\n`, `---\na: &a x\ngave: [*a, "${ITEM}"]\n---\n`],
    ["null by name", "---\ngave: null # x\n---\n", `---\ngave: ["${ITEM}"] # x\n---\n`],
    ["brackets over two lines", "---\ngave: [a,\n  b]\n---\n", `---\ngave: [a,\n  b, "${ITEM}"]\n---\n`],
    ["brackets with a comma at the end of a line", "---\ngave: [\n  a, # x\n]\n---\n", `---\ngave: [\n  a, "${ITEM}" # x\n]\n---\n`],
    ["brackets with a comment inside", "---\ngave: [\n  a, # ], b\n  b # y\n]\n---\n", `---\ngave: [\n  a, # ], b\n  b, "${ITEM}" # y\n]\n---\n`],
    ["a text over lines at its end", "---\ngave:\n  - |\n    a\n    # b\n---\n", `---\ngave:\n  - |\n    a\n    # b\n  - ${ITEM}\n---\n`],
    ["a text that keeps the blank lines below it", `---\ngave:\n  - |+\n    a\n\nb: 1\n---\n`, `---\ngave:\n  - |+\n    a\n\n  - ${ITEM}\nb: 1\n---\n`],
    ["a line that only looks like another item", `---\ngave:\n  - a\n    -b\n---\n`, `---\ngave:\n  - a\n    -b\n  - ${ITEM}\n---\n`],
    ["an anchor that nothing refers to", "---\ngave: &a\n  - x\n---\n", `---\ngave: &a\n  - x\n  - ${ITEM}\n---\n`],
    ["in a block that is indented", "---\n  gave:\n  b: 1\n---\n", `---\n  gave:\n    - ${ITEM}\n  b: 1\n---\n`],
    ["in a block that ends with dots", "---\ngave:\n- x\n...\n---\n", `---\ngave:\n- x\n- ${ITEM}\n...\n---\n`],
    ["CRLF", "---\r\ngave:\r\n  - a\r\n---\r\n", `---\r\ngave:\r\n  - a\r\n  - ${ITEM}\r\n---\r\n`],
  ])("%s", (_, before, after) => {
    expect(append(before)).toBe(after);
    expect(append(after)).toBe("<nothing to do>");
  });

  it.each([
    ["in brackets", "gave: [a]", "gave: [a, tea]"],
    ["in empty brackets", "gave: []", "gave: [tea]"],
    ["behind a comma", "gave: [a,]", "gave: [a, tea]"],
    ["a single text", "gave: book", "gave: [book, tea]"],
    ["a single text that brackets would break", "gave: a, b", 'gave: ["a, b", tea]'],
    ["an empty item", "gave:\n  -", "gave:\n  -\n  - tea"],
  ])("leaves bare what needs no quotes: %s", (_, before, after) => {
    expect(append(`---\n${before}\n---\n`, "tea")).toBe(`---\n${after}\n---\n`);
  });

  it("quotes what needs it", () => {
    expect(append("---\ngave:\n  - a\n---\n", "help: hers")).toBe('---\ngave:\n  - a\n  - "help: hers"\n---\n');
  });

  it.each([
    ["a map", "gave:\n  a: 1", "value-not-simple"],
    ["a map in braces", "gave: {a: 1}", "value-not-simple"],
    ["an alias", "a: &a [x]\ngave: *a", "value-not-simple"],
    ["an anchor that is used", "gave: &a\n  - x\nb: *a", "value-not-simple"],
    ["bad YAML", "gave: [", "frontmatter-unreadable"],
  ])("refuses %s", (_, content, kind) => {
    expect(append(`---\n${content}\n---\n`)).toBe(`<${kind}>`);
  });
});
