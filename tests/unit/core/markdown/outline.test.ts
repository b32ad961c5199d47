import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../../src/core/markdown/outline";

const note = (...lines: readonly string[]): string => lines.join("\n") + "\n";

const headings = (text: string): readonly string[] =>
  outlineOf(text).headings.map(({ level, text: title, line }) => `${line} ${"#".repeat(level)} ${title}`);

/** `line` `parent or -` `[task]` */
const items = (text: string): readonly string[] =>
  outlineOf(text).listItems.map(({ line, parentLine, task }) => `${line} ${parentLine ?? "-"}${task === undefined ? "" : ` [${task}]`}`);

const links = (text: string): readonly string[] =>
  outlineOf(text).links.map(({ target, line, column, embed }) => `${line}:${column} ${embed ? "!" : ""}${target}`);

const sections = (text: string): readonly string[] =>
  outlineOf(text).sections.map(({ type, startLine, endLine }) => `${type} ${startLine}-${endLine}`);

describe("headings", () => {
  it.each([
    ["levels", note("# a", "###### b", "####### c"), ["0 # a", "1 ###### b"]],
    ["a tag is none", note("#tag"), []],
    ["closing marks", note("## a ##", "## b#", "##"), ["0 ## a", "1 ## b#", "2 ## "]],
    ["up to three blanks before it", note("   # a", "", "    # b"), ["0 # a"]],
    ["underlined", note("a", "===", "", "b", "c", "---"), ["0 # a", "3 ## b\nc"]],
    ["not in code", note("```", "# a", "```", "", "    # b", "~~~", "# c"), []],
    ["not in comments", note("%%", "# a", "%%", "<!--", "# b", "-->"), []],
    ["not in math", note("$$", "# a", "$$"), []],
    ["not in HTML", note("<div>", "# a", "</div>", "", "# b"), ["4 # b"]],
    ["not in quotes and callouts", note("> # a", "> [!note]", "> # b"), []],
    ["not in lists", note("- # a", "  # b", "# c"), ["2 # c"]],
    ["not in frontmatter", note("---", "# a", "---", "# b"), ["3 # b"]],
    ["a fence that looks closed but is longer", note("````", "```", "# a", "````", "# b"), ["4 # b"]],
    ["behind a byte order mark", "\uFEFF# a\n", ["0 # a"]],
  ])("%s", (_, text, expected) => {
    expect(headings(text)).toEqual(expected);
  });
});

describe("list items", () => {
  it.each([
    ["nesting by the width of the marker", note("- a", " - b", "  - c", "1. d", "  - e", "   - f"), ["0 -", "1 -", "2 -", "3 -", "4 -", "5 -"]],
    ["tabs", note("- a", "\t- b", "\t\t- c", "- d"), ["0 -", "1 0", "2 1", "3 -"]],
    ["tasks", note("- [ ] a", "- [x] b", "* [?] c", "1. [✅] d", "- [] e", "- [ab] f", "- [ ]g", "- [ ] "), ["0 - [ ]", "1 - [x]", "2 - [?]", "3 - [✅]", "4 -", "5 -", "6 -", "7 - [ ]"]],
    ["a number other than 1 does not interrupt text", note("a", "2. b", "", "2. c"), ["3 -"]],
    ["text that goes on", note("- a", "b", "", "  c", "  - d"), ["0 -", "4 0"]],
    ["not in code", note("- a", "  ```", "  - b", "  ```", "  - c"), ["0 -", "4 0"]],
    ["in quotes", note("> - a", ">   - b", "- c"), ["0 -", "1 0", "2 -"]],
    ["one for a line", note("- - a", "  - b"), ["0 -", "1 0"]],
    ["rules are none", note("- - -", "* * *"), []],
    ["an empty item and a blank line end it", note("-", "", "  - a"), ["0 -", "2 -"]],
  ])("%s", (_, text, expected) => {
    expect(items(text)).toEqual(expected);
  });
});

describe("links", () => {
  it.each([
    ["targets and places", note("[[Ana]] and [[People/Bo#Work|Bo]]"), ["0:0 Ana", "0:12 People/Bo#Work"]],
    ["embeds", note("![[a.png]] ![b](c.png)"), ["0:0 !a.png", "0:11 !c.png"]],
    ["Markdown links to notes, decoded", note("[a](My%20note.md) [b](<My other.md>) [c](x.md 'title')"), ["0:0 My note.md", "0:18 My other.md", "0:37 x.md"]],
    ["not what leads out", note("[a](https://x.org) [b](mailto:a@x.org) <https://y.org>"), []],
    ["not in code", note("`[[a]]` ``[[b]] ` [[c]]`` [[d]]", "```", "[[e]]", "```"), ["0:26 d"]],
    ["not in code over two lines", note("`a", "[[b]]` [[c]]"), ["1:7 c"]],
    ["not in comments", note("%%[[a]]%% [[b]] <!-- [[c]] --> [[d]]", "", "%%", "[[e]]", "%%"), ["0:10 b", "0:31 d"]],
    ["not in math", note("$[[a]]$ $$[[b]]$$ [[c]]"), ["0:18 c"]],
    ["money is no math", note("paid $5 to [[Ana]] and $6 to [[Bo]]"), ["0:11 Ana", "0:29 Bo"]],
    ["not when escaped", note("\\[\\[a\\]\\] \\[[b]] [[c]]"), ["0:17 c"]],
    ["in tables", note("| a | b |", "|---|---|", "| [[Ana\\|A]] | [[Bo]] |"), ["2:2 Ana", "2:15 Bo"]],
    ["in headings, quotes, footnotes", note("# [[a]]", "> [[b]]", "", "[^1]: [[c]]"), ["0:2 a", "1:2 b", "3:6 c"]],
    ["in reading order", note("[x [[a]] y](b.md) [[c]]"), ["0:0 b.md", "0:3 a", "0:18 c"]],
    ["over lines of a paragraph", note("- a", "  [[b]]", "c [[d]]"), ["1:2 b", "2:2 d"]],
    ["half open", note("[[a", "b]] [[c]] [[d [[e]] [[]] [[|f]]"), ["1:4 c", "1:14 e"]],
    ["not in frontmatter", note("---", 'a: "[[b]]"', "---", "[[c]]"), ["3:0 c"]],
    ["in a task", note("- [ ] [[Ana]] [x](y.md)"), ["0:6 Ana", "0:14 y.md"]],
  ])("%s", (_, text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe("sections", () => {
  it.each([
    ["lists by their marker", note("- a", "- b", "* c", "", "* d"), ["list 0-1", "list 2-4"]],
    ["a list and what is below it", note("- a", "b", "", "c"), ["list 0-1", "paragraph 3-3"]],
    ["tables", note("| a |", "|---|", "| b |", "", "a | b", "c"), ["table 0-2", "paragraph 4-5"]],
    ["rules", note("***", "- - -", "a", "", "---"), ["thematicBreak 0-0", "thematicBreak 1-1", "paragraph 2-2", "thematicBreak 4-4"]],
    ["comments and math in one line", note("%% a %%", "%% b %% c", "", "$$ d $$"), ["comment 0-0", "paragraph 1-1", "math 3-3"]],
    ["what is never closed", note("```", "a", "", "b"), ["code 0-3"]],
    ["quotes", note("> a", "b", "", "> c", ">", "> d"), ["blockquote 0-1", "blockquote 3-5"]],
    ["indented code", note("    a", "", "    b", "c"), ["code 0-2", "paragraph 3-3"]],
    ["footnotes", note("[^1]: a", "    b", "", "    c", "", "d"), ["footnoteDefinition 0-3", "paragraph 5-5"]],
    ["HTML up to a blank line", note("<div>", "a", "", "b"), ["html 0-1", "paragraph 3-3"]],
    ["an unclosed fence is a rule", note("---", "a"), ["thematicBreak 0-0", "paragraph 1-1"]],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(sections(text)).toEqual(expected);
  });

  it("reads the same with CRLF", () => {
    const text = note("# a", "- b", "  - [x] c", "", "```", "# d", "```", "[[e]]", "===");
    expect(outlineOf(text.split("\n").join("\r\n"))).toEqual(outlineOf(text));
  });
});
