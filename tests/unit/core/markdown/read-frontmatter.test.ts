import { describe, expect, it } from "vitest";
import { readFrontmatter } from "../../../../src/core/markdown/read-frontmatter";
import type { FrontmatterParser } from "../../../../src/core/note/frontmatter";
import { yamlParser } from "./support/yaml-parser";

const neverAsked: FrontmatterParser = {
  parse() {
    throw new Error("a hostile block reached the parser");
  },
};

describe("readFrontmatter", () => {
  it.each([
    ["none", "body\n", { kind: "none" }],
    ["an empty block", "---\n---\n", { kind: "read", data: {} }],
    ["values", "---\r\na: 1\r\nb: 2026-01-24\r\n---\r\n", { kind: "read", data: { a: 1, b: "2026-01-24" } }],
    ["only a comment", "---\n# x\n---\n", { kind: "read", data: {} }],
    ["unclosed is not none", "---\na: 1\n", { kind: "unreadable", line: 0, reason: "the block is not closed" }],
    ["a key twice", "---\na: 1\nb: 2\na: 3\n---\n", { kind: "unreadable", line: 3, reason: "DUPLICATE_KEY" }],
    ["a list is no map", "---\n- a\n---\n", { kind: "unreadable", line: 1, reason: "not a map" }],
  ])("%s", (_, text, expected) => {
    expect(readFrontmatter(text, yamlParser)).toEqual(expected);
  });

  it.each([
    ["too large", `a: ${"x".repeat(65_536)}`, "larger than 64 KB"],
    ["brackets", `a: ${"[".repeat(65)}`, "nested deeper than 64 levels"],
    ["braces", `a: ${"{a: ".repeat(3000)}`, "nested deeper than 64 levels"],
    ["indentation", Array.from({ length: 70 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), "nested deeper than 64 levels"],
    ["marks in a line", `a:\n  ${"- ".repeat(3000)}x`, "nested deeper than 64 levels"],
    ["complex keys", "? ".repeat(3000), "nested deeper than 64 levels"],
    ["aliases", `a: &a [x]\nb: [${"*a, ".repeat(201)}]`, "more than 200 aliases"],
  ])("never parses what is hostile: %s", (_, content, reason) => {
    expect(readFrontmatter(`---\n${content}\n---\n`, neverAsked)).toEqual({ kind: "unreadable", line: 1, reason });
  });

  it("parses what is only unusual", () => {
    const content = `a: ${"[".repeat(20)}${"]".repeat(20)}\nb: x ${"**bold** ".repeat(300)}`;
    expect(readFrontmatter(`---\n${content}\n---\n`, yamlParser).kind).toBe("read");
  });
});
