import { describe, expect, it } from "vitest";
import { insertUnderHeading, lineUnderHeading } from "../../../../src/core/markdown/insert-under-heading";
import { applied } from "./support/apply";

const LINE = "- call with [[Ana]]";

const note = (...lines: readonly string[]): string => lines.join("\n") + "\n";

const insert = (text: string, heading = "Touchpoints"): string =>
  applied(text, insertUnderHeading(text, heading, 2, LINE));

describe("insertUnderHeading puts the line at the end of the section", () => {
  it.each([
    ["after its items", note("## Touchpoints", "- a", "", "## Next"), note("## Touchpoints", "- a", LINE, "", "## Next")],
    ["at the end of the note", note("## Touchpoints", "", "- a"), note("## Touchpoints", "", "- a", LINE)],
    ["right below an empty heading", note("## Touchpoints", "", "## Next"), note("## Touchpoints", LINE, "", "## Next")],
    ["right below, without blank line", note("## Touchpoints", "## Next"), note("## Touchpoints", LINE, "## Next")],
    ["before a higher heading", note("## Touchpoints", "- a", "# Next"), note("## Touchpoints", "- a", LINE, "# Next")],
    ["behind deeper headings", note("## Touchpoints", "- a", "### Calls", "- b", "## Next"), note("## Touchpoints", "- a", "### Calls", "- b", LINE, "## Next")],
    ["after nested items", note("## Touchpoints", "- a", "    - b", "\t\tc"), note("## Touchpoints", "- a", "    - b", "\t\tc", LINE)],
    ["after text", note("## Touchpoints", "text"), note("## Touchpoints", "text", LINE)],
    ["after a numbered list", note("## Touchpoints", "1. a"), note("## Touchpoints", "1. a", LINE)],
    ["after a quote", note("## Touchpoints", "> [!note]", "> - a"), note("## Touchpoints", "> [!note]", "> - a", LINE)],
    ["after a closed fence", note("## Touchpoints", "```", "# x", "```"), note("## Touchpoints", "```", "# x", "```", LINE)],
    ["after HTML, with a blank line between", note("## Touchpoints", "<div>x</div>"), note("## Touchpoints", "<div>x</div>", "", LINE)],
    ["before an underlined heading, with a blank line between", note("## Touchpoints", "Next", "---"), note("## Touchpoints", LINE, "", "Next", "---")],
    ["below an underlined heading", note("Touchpoints", "---", "", "# Next"), note("Touchpoints", "---", LINE, "", "# Next")],
    ["whatever the level and the case", note("#### TOUCHPOINTS ####", "- a"), note("#### TOUCHPOINTS ####", "- a", LINE)],
    ["of the first of two", note("## Touchpoints", "## Touchpoints"), note("## Touchpoints", LINE, "## Touchpoints")],
    ["with the neighbour's line ending", "## Touchpoints\r\n- a\r\n\r\n## Next\n", `## Touchpoints\r\n- a\r\n${LINE}\r\n\r\n## Next\n`],
    ["with the neighbour's line ending among others", "## Touchpoints\n- a\n\n## Next\r\n", `## Touchpoints\n- a\n${LINE}\n\n## Next\r\n`],
    ["without a final line ending", "## Touchpoints\r\n- a", `## Touchpoints\r\n- a\r\n${LINE}`],
    ["of a heading that is the whole note", "## Touchpoints", `## Touchpoints\n${LINE}`],
    ["keeping blank lines at the end", "## Touchpoints\n- a\n\n  \n", `## Touchpoints\n- a\n${LINE}\n\n  \n`],
  ])("%s", (_, before, after) => {
    expect(insert(before)).toBe(after);
    expect(lineUnderHeading(before, "Touchpoints", LINE)).toBeNull();
    expect(lineUnderHeading(after, "Touchpoints", LINE)).not.toBeNull();
  });
});

describe("insertUnderHeading makes the heading when there is none", () => {
  const made = ["## Touchpoints", LINE];

  it.each([
    ["an empty note", "", note(...made)],
    ["a note with text", note("text"), note("text", "", ...made)],
    ["a note that ends with a blank line", "text\n\n", note("text", "", ...made)],
    ["a note without a final line ending", "text", `text\n\n## Touchpoints\n${LINE}`],
    ["CRLF", "a\r\nb\r\n", `a\r\nb\r\n\r\n## Touchpoints\r\n${LINE}\r\n`],
    ["CRLF without a final line ending", "a\r\nb", `a\r\nb\r\n\r\n## Touchpoints\r\n${LINE}`],
    ["only frontmatter", "---\na: 1\n---\n", note("---", "a: 1", "---", ...made)],
    ["only frontmatter, without a final line ending", "---\na: 1\n---", `---\na: 1\n---\n## Touchpoints\n${LINE}`],
    ["only a byte order mark", "\uFEFF", "\uFEFF" + note(...made)],
    ["a heading in a fence", note("```", "## Touchpoints", "```"), note("```", "## Touchpoints", "```", "", ...made)],
    ["a heading in a comment", note("%%", "## Touchpoints", "%%"), note("%%", "## Touchpoints", "%%", "", ...made)],
    ["a heading in an HTML comment", note("<!--", "## Touchpoints", "-->"), note("<!--", "## Touchpoints", "-->", "", ...made)],
    ["a heading in math", note("$$", "## Touchpoints", "$$"), note("$$", "## Touchpoints", "$$", "", ...made)],
    ["a heading in a callout", note("> [!note]", "> ## Touchpoints"), note("> [!note]", "> ## Touchpoints", "", ...made)],
    ["a heading in a list", note("- ## Touchpoints"), note("- ## Touchpoints", "", ...made)],
    ["a heading in frontmatter", note("---", "## Touchpoints", "---", "x"), note("---", "## Touchpoints", "---", "x", "", ...made)],
    ["indented code", note("    ## Touchpoints"), note("    ## Touchpoints", "", ...made)],
    ["a heading that only contains the words", note("## Touchpoints of old", "- a"), note("## Touchpoints of old", "- a", "", ...made)],
  ])("%s", (_, before, after) => {
    expect(insert(before)).toBe(after);
    expect(lineUnderHeading(after, "Touchpoints", LINE)).not.toBeNull();
  });
});

it("writes a new heading without the blanks around it, at the level asked for", () => {
  expect(applied("a\n", insertUnderHeading("a\n", " Touch points ", 3, LINE))).toBe(note("a", "", "### Touch points", LINE));
});

describe("insertUnderHeading refuses", () => {
  it.each([
    ["an open fence", note("## Touchpoints", "```", "a")],
    ["an open comment", note("## Touchpoints", "%%", "a")],
    ["open math", note("## Touchpoints", "$$", "a")],
    ["an open HTML comment", note("## Touchpoints", "<!--", "a")],
    ["an open fence, when the heading has to be made", note("a", "```", "b")],
    ["a heading that would become part of the item", note("## Touchpoints", "  ## Next")],
  ])("%s", (_, text) => {
    expect(insert(text)).toBe("<section-not-exact>");
  });

  it("naming where what is in the way begins", () => {
    expect(insertUnderHeading(note("## Touchpoints", "a", "", "```", "b"), "Touchpoints", 2, LINE)).toEqual({
      ok: false,
      error: { kind: "section-not-exact", value: "Touchpoints", line: 3 },
    });
  });

  it("naming it also when the heading has to be made, as it would be written", () => {
    expect(insertUnderHeading(note("a", "", "```", "b", "c"), " Touchpoints ", 2, LINE)).toEqual({
      ok: false,
      error: { kind: "section-not-exact", value: "Touchpoints", line: 2 },
    });
  });

  it.each([
    ["a line that would be nested", note("## Touchpoints", "- a"), "Touchpoints", 2, `  ${LINE}`],
    ["a line that would be code", note("## Touchpoints"), "Touchpoints", 2, `    ${LINE}`],
    ["an item of a quote", note("## Touchpoints"), "Touchpoints", 2, `> ${LINE}`],
    ["a heading that would be read as another", "a\n", "C #", 2, LINE],
    ["a heading of a level that there is none of", "a\n", "Touchpoints", 7, LINE],
    ["a heading of two lines", "a\n", "Touch\n- points", 2, LINE],
  ])("%s", (_, text, heading, level, line) => {
    expect(applied(text, insertUnderHeading(text, heading, level, line))).toBe("<section-not-exact>");
  });

  it("more than one line, and what is no list item", () => {
    expect(insertUnderHeading("", "Touchpoints", 2, "- a\n- b")).toMatchObject({ error: { kind: "line-not-exact" } });
    expect(insertUnderHeading("", "Touchpoints", 2, "a")).toMatchObject({ error: { kind: "section-not-exact" } });
  });
});

describe("lineUnderHeading", () => {
  it.each([
    ["in the section", note("## Touchpoints", LINE), true],
    ["with CRLF", `## Touchpoints\r\n${LINE}\r\n`, true],
    ["above the section", note(LINE, "## Touchpoints", "- a"), false],
    ["without such a heading", note("# Monday", LINE), false],
    ["in another section", note("## Touchpoints", "## Next", LINE), false],
    ["in code", note("## Touchpoints", "```", LINE, "```"), false],
    ["as part of a longer line", note("## Touchpoints", `${LINE} again`), false],
    ["nowhere", "", false],
  ])("%s", (_, text, expected) => {
    expect(lineUnderHeading(text, "Touchpoints", LINE) !== null).toBe(expected);
  });
});
