import { describe, expect, it } from "vitest";
import { findFrontmatter } from "../../../../src/core/markdown/frontmatter-block";
import { keyLine } from "../../../../src/core/markdown/frontmatter-entries";

function content(text: string): string {
  const search = findFrontmatter(text);
  if (search.kind !== "found") return `<${search.kind}>`;
  expect(text.slice(search.block.from, search.block.to)).toBe(search.block.content);
  return search.block.content;
}

describe("findFrontmatter", () => {
  it.each([
    ["a block", "---\na: 1\n---\nbody\n", "a: 1\n"],
    ["an empty one", "---\n---\n", ""],
    ["closed at the end of the note", "---\na: 1\n---", "a: 1\n"],
    ["CRLF", "---\r\na: 1\r\n---\r\nbody", "a: 1\r\n"],
    ["a byte order mark", "\uFEFF---\na: 1\n---\n", "a: 1\n"],
    ["blanks behind the fences", "--- \na: 1\n---\t\nbody", "a: 1\n"],
    ["never closed", "---\na: 1\n", "<unclosed>"],
    ["only a rule", "---", "<unclosed>"],
    ["four hyphens close nothing", "---\na: 1\n----\n---\n", "a: 1\n----\n"],
    ["an indented fence closes nothing", "---\na: |\n  x\n ---\n---\n", "a: |\n  x\n ---\n"],
    ["not in the first line", "\n---\na: 1\n---\n", "<none>"],
    ["a language is no fence", "---js\na: 1\n---\n", "<none>"],
    ["four hyphens open nothing", "----\na: 1\n----\n", "<none>"],
    ["an empty note", "", "<none>"],
  ])("%s", (_, text, expected) => {
    expect(content(text)).toBe(expected);
  });

  it("tells lines and where the body begins", () => {
    expect(findFrontmatter("\uFEFF---\r\na: 1\r\n---\r\nbody")).toEqual({
      kind: "found",
      block: { content: "a: 1\r\n", from: 6, to: 12, end: 17, firstLine: 1, closingLine: 2 },
    });
  });
});

describe("keyLine", () => {
  const text = ["---", "# a: 1", "a:", "  - b: 1", "- c: 2", "'it''s': x", '"q": 1', "note: |", "  d: 1", "e : 1", "u:rl: 1", "---", ""];
  const search = findFrontmatter(text.join("\n"));

  it.each([
    ["a", 2],
    ["b", null],
    ["c", null],
    ["it's", 5],
    ["q", 6],
    ["d", null],
    ["e", 9],
    ["u:rl", 10],
    ["A", null],
  ])("%s", (key, line) => {
    expect(search.kind === "found" && keyLine(search.block, key)).toBe(line);
  });
});
