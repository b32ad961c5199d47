import { describe, expect, it } from "vitest";
import { findFrontmatter, type FrontmatterBlock } from "../../../../src/core/markdown/frontmatter-block";
import { endOfEntries, entriesOf, keyLine, rootIndent } from "../../../../src/core/markdown/frontmatter-entries";

function block(content: string): FrontmatterBlock {
  const search = findFrontmatter(`---\n${content}---\nbody: 1\n`);
  if (search.kind !== "found") throw new Error("no block");
  return search.block;
}

/** Each entry as `line key|value`, and the lines that belong to it in brackets; in angle brackets those that say nothing. */
function shown(content: string): readonly string[] {
  const text = `---\n${content}---\nbody: 1\n`;
  return entriesOf(block(content)).map(({ key, line, valueFrom, lineEnd, following }) => {
    const below = following.map((each) => (each.empty ? `<${each.text}>` : `[${each.text}]`)).join("");
    return `${line} ${key ?? "?"}|${text.slice(valueFrom, lineEnd)}${below}`;
  });
}

describe("the entries of a block, by its lines", () => {
  it.each<[string, string, readonly string[]]>([
    ["one a line", "a: 1\nb:\n", ["1 a| 1", "2 b|"]],
    ["CRLF", "a: 1\r\n\r\nb: 2\r\n", ["1 a| 1<>", "3 b| 2"]],
    ["an empty block", "", []],
    ["values below", "a:\n  - x\n\n  # y\nb:\n- z\n", ["1 a|[  - x]<><  # y>", "5 b|[- z]"]],
    ["a list of one empty item", "a:\n-\nb: 1\n", ["1 a|[-]", "3 b| 1"]],
    ["an item that looks like a key", "a:\n- b: 1\n-\tc: 2\n", ["1 a|[- b: 1][-\tc: 2]"]],
    ["a key that begins with a dash", "-a: 1\n", ["1 -a| 1"]],
    ["deeper keys", "a:\n  b: 1\n", ["1 a|[  b: 1]"]],
    ["comments", "# x: 1\na: 1 # b: 2\n#c: 3\n", ["2 a| 1 # b: 2<#c: 3>"]],
    ["indented as the first line", "\n  # x\n  a: 1\n  b: 2\n    c: 3\n  # y\n d\n", ["3 a| 1", "4 b| 2[    c: 3]<  # y>[ d]"]],
    ["blanks in and behind a key", "last contact : 1\na\t: 2\n", ["1 last contact| 1", "2 a| 2"]],
    ["a colon in a key", "a:b: 1\nurl:http://x: 2\n", ["1 a:b| 1", "2 url:http://x| 2"]],
    ["no key without a blank behind the colon", "a:1\n:b\n", []],
    ["no key behind a comment", "a: 1\nx #b: 2\n", ["1 a| 1[x #b: 2]"]],
    ["quoted keys", "'it''s': 1\n\"a: b\" : 2\n\"\\u0041\": 3\n", ["1 it's| 1", "2 a: b| 2", "3 A| 3"]],
    ["quoted texts that are no keys", "a: 1\n'b' c: 2\n\"d\":3\n\"e\n'\\x'\n", ["1 a| 1['b' c: 2][\"d\":3][\"e]['\\x']"]],
    ["a quoted key with an escape that only YAML has", 'a: 1\n"\\x41": 2\n', ["1 a| 1[\"\\x41\": 2]"]],
    ["a text over lines", "a: |\n  b: 1\n\n  # x\nc: 2\n", ["1 a| |[  b: 1]<>[  # x]", "5 c| 2"]],
    ["a line of blanks in a text over lines", "a: >\n  b\n   \n  c\n", ["1 a| >[  b]<   >[  c]"]],
    ["a quoted text over lines", "a: \"x\nb: 1\n# y\nz\"\nc: 2\n", ['1 a| "x[b: 1][# y][z"]', "5 c| 2"]],
    ["a text in single quotes over lines", "a: 'x\nb: 1\n# y\nz'\nc: 2\n", ["1 a| 'x[b: 1][# y][z']", "5 c| 2"]],
    ["a text over lines with a short line of blanks", "  a: |\n    x\n \n    # y\n", ["1 a| |[    x]< >[    # y]"]],
    ["a text over lines whatever its letters", "a: |\n  undue\n  # y\nb: 1\n", ["1 a| |[  undue][  # y]", "4 b| 1"]],
    ["a lone key", "? a\n: 1\nb: 2\n?\tc\n?d: 3\n", ["1 ?|[: 1]", "3 b| 2", "4 ?|", "5 ?d| 3"]],
    ["a lone key in a text over lines", "a: |\n  x\n  ? y\nb: 1\n", ["1 a| |[  x][  ? y]", "4 b| 1"]],
    ["a lone key of a map below", "a:\n  ? b\n  : c\n", ["1 a|[  ? b][  : c]"]],
    ["lines that are indented less, and so are no keys", "  a: 1\nabc: 1\nxx? b\n", ["1 a| 1[abc: 1][xx? b]"]],
    ["a text behind what looks like a quoted key", "a: 1\n'b' c d: 2\n", ["1 a| 1['b' c d: 2]"]],
    ["a lone key among indented ones", "  a: 1\n  ? b\n", ["1 a| 1", "2 ?|"]],
    ["up to dots", "a: 1\n... \nb: 2\n", ["1 a| 1"]],
    ["dots that go on", "a: 1\n...b\n ...\nx...\nc: 2\n", ["1 a| 1[...b][ ...][x...]", "5 c| 2"]],
  ])("%s", (_, content, entries) => {
    expect(shown(content)).toEqual(entries);
  });

  it("is asked for a key's line", () => {
    expect(keyLine(block("a: 1\nb: 2\n"), "b")).toBe(2);
    expect(keyLine(block("a: 1\nb: 2\n"), "c")).toBeNull();
  });
});

describe("where lines are added", () => {
  it.each([
    ["nothing", "", ""],
    ["no indentation", "a: 1\n  b: 2\n", ""],
    ["the first line that says something", "\n# x\n  a: 1\n", "  "],
    ["comments alone", "  # x\n", ""],
  ])("is indented as %s", (_, content, indent) => {
    expect(rootIndent(block(content))).toBe(indent);
  });

  it.each([
    ["a: 1\nb: 2\n", ""],
    ["a: 1\n...\nb: 2\n", "...\nb: 2\n"],
    ["a: 1\r\n...\t\r\n", "...\t\r\n"],
    ["a: 1\nx: ...\n...b\n", ""],
  ])("ends before dots, or the fence: %j", (content, behind) => {
    const found = block(content);
    expect(found.content.slice(endOfEntries(found) - found.from)).toBe(behind);
  });
});
