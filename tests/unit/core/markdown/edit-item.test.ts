import { describe, expect, it } from "vitest";
import { editItem } from "../../../../src/core/markdown/edit-item";
import { removeItem } from "../../../../src/core/markdown/remove-item";
import { applied } from "./support/apply";

const OLD = "- call with [[Ana]]";
const NOW = "- 18:10 call with [[Ana]]: news";

const note = (...lines: readonly string[]): string => lines.join("\n") + "\n";
const edit = (text: string, line = OLD, now = NOW): string => applied(text, editItem(text, line, now));
const remove = (text: string, line = OLD): string => applied(text, removeItem(text, line));

describe("editItem writes another text into one line", () => {
  it.each([
    ["in a list", note("- a", OLD, "- b"), note("- a", NOW, "- b")],
    ["whatever has moved it", note("", "", "text", "", OLD), note("", "", "text", "", NOW)],
    ["keeping what is nested", note(OLD, "  - she is well", "  more"), note(NOW, "  - she is well", "  more")],
    ["keeping its ending", `a\n\n${OLD}\r\n- b\n`, `a\n\n${NOW}\r\n- b\n`],
    ["without a final line ending", `a\n\n${OLD}`, `a\n\n${NOW}`],
    ["with blanks at its end", note(`${OLD}  `), note(NOW)],
    ["not in code", note("```", OLD, "```", "", OLD), note("```", OLD, "```", "", NOW)],
    ["not in a comment", note("%%", OLD, "%%", OLD), note("%%", OLD, "%%", NOW)],
  ])("%s", (_, before, after) => {
    expect(edit(before)).toBe(after);
    expect(edit(after)).toBe("<nothing to do>");
  });

  it("finds a line in another Unicode form", () => {
    expect(edit("- kawa z [[Zoe\u0301]]\n", "- kawa z [[Zo\u00e9]]", "- obiad z [[Zo\u00e9]]")).toBe("- obiad z [[Zo\u00e9]]\n");
  });

  it.each([
    ["- 😀 a", "- 😁 a", { from: 2, to: 4, insert: "😁" }],
    ["- 😀 a", "- \u{1fa00} a", { from: 2, to: 4, insert: "\u{1fa00}" }],
    ["- 😀😀", "- 😀", { from: 4, to: 6, insert: "" }],
    ["- aa", "- aaa", { from: 4, to: 4, insert: "a" }],
    ["- aab", "- ab", { from: 3, to: 4, insert: "" }],
    ["- abc", "- axc", { from: 3, to: 4, insert: "x" }],
  ])("replaces only what differs, and never tears a character apart: %s → %s", (old, now, difference) => {
    expect(editItem(`${old}\n`, old, now)).toEqual({ ok: true, value: difference });
  });

  it("edits a line that opened a comment before, and closes one", () => {
    expect(edit(note("- a %% b", "c"), "- a %% b", "- x %% b")).toBe(note("- x %% b", "c"));
  });

  it("edits a line in a callout and a nested one", () => {
    expect(edit(note("> [!note]", `> ${OLD}`), `> ${OLD}`, `> ${NOW}`)).toBe(note("> [!note]", `> ${NOW}`));
    expect(edit(note("- a", `  ${OLD}`), `  ${OLD}`, `  ${NOW}`)).toBe(note("- a", `  ${NOW}`));
  });

  it.each([
    ["a line that is gone", note("- b"), OLD, NOW, "line-missing"],
    ["a line that is there twice", note(OLD, "- b", OLD), OLD, NOW, "line-twice"],
    ["one of two, though the new line is there too", note(OLD, OLD, NOW), OLD, NOW, "line-twice"],
    ["two lines in one", note(OLD), OLD, "- a\n- b", "line-not-exact"],
    ["a text that is no item", note(OLD), OLD, "call", "line-not-exact"],
    ["an item that would move", note("- a", `  ${OLD}`), `  ${OLD}`, NOW, "line-not-exact"],
    ["a text that opens a comment", note(OLD, "", "## Next", "- [[Bo]]"), OLD, "- a %%", "line-not-exact"],
    ["a text that takes the next lines into its code", note(OLD, "  [[Bo]]"), OLD, "- ```", "line-not-exact"],
  ])("refuses %s", (_, text, line, now, kind) => {
    expect(edit(text, line, now)).toBe(`<${kind}>`);
  });

  it.each([
    ["two lines", "- a\n- b", { kind: "line-not-exact", value: "- a\n- b" }],
    ["a text that opens a comment", "- a %%", { kind: "line-not-exact", line: 1, value: "- a %%" }],
    ["no item", `call ${"x".repeat(60)}`, { kind: "line-not-exact", line: 1, value: `call ${"x".repeat(55)}` }],
  ])("shows what was to be written: %s", (_, now, error) => {
    expect(editItem(note("# T", OLD), OLD, now)).toEqual({ ok: false, error });
  });

  it("names the second of two", () => {
    expect(editItem(note(OLD, "- b", OLD), OLD, NOW)).toEqual({
      ok: false,
      error: { kind: "line-twice", line: 2, value: OLD },
    });
  });
});

describe("removeItem removes one line", () => {
  it.each([
    ["in a list", note("- a", OLD, "- b"), note("- a", "- b")],
    ["with its ending", `- a\n${OLD}\r\n- b\n`, "- a\n- b\n"],
    ["that is the whole section", note("## T", OLD, "", "## Next"), note("## T", "", "## Next")],
    ["that is the last of a note without final line ending", `- a\n${OLD}`, "- a"],
    ["that is the last, below a blank line", `## T\n\n${OLD}`, "## T\n"],
    ["that is the whole note", OLD, ""],
    ["between blank lines", note("- a", "", OLD, "", "- b"), note("- a", "", "", "- b")],
    ["moving nested items up", note("- a", OLD, "  - b", "    - c", "- d"), note("- a", "- b", "  - c", "- d")],
    ["moving items nested by a tab up", note(OLD, "\t- b", "\t\t- c"), note("- b", "\t- c")],
    ["moving nested tasks with their text up", note(OLD, "  - [ ] b", "    more", "", "  - c"), note("- [ ] b", "  more", "", "- c")],
    ["that is nested itself", note("- a", `  ${OLD}`, "    - b"), note("- a", "  - b")],
    ["and nothing behind a blank line", note(OLD, "", "text"), note("", "text")],
    ["and nothing of another list below", note(OLD, "", "text", "", "- b"), note("", "text", "", "- b")],
    ["that is the last", note("- a", OLD), note("- a")],
    ["with others behind, in a note without final line ending", `- a\n${OLD}\n- b`, "- a\n- b"],
    ["that is nested, with others beside it", note("- a", `  ${OLD}`, "  - b"), note("- a", "  - b")],
    ["that is nested, with text of its parent below", note("- a", `  ${OLD}`, "", "  text of a"), note("- a", "", "  text of a")],
    ["in the list of a section", note("# T", "text", "", "- a", OLD, "  - b"), note("# T", "text", "", "- a", "- b")],
    ["with a blank line before nested items", note(OLD, "", "  - b"), note("", "- b")],
    ["with a line of blanks before nested items", note(OLD, "   ", "  - b"), note(" ", "- b")],
    ["with a line of few blanks between nested items", note(OLD, "  - b", " ", "  - c"), note("- b", " ", "- c")],
    ["keeping the endings of nested items", `${OLD}\r\n  - b\r\n  - c\n- d\r\n`, "- b\r\n- c\n- d\r\n"],
    ["moving the last item up in a note without final line ending", `${OLD}\n  - b`, "- b"],
    ["moving an item up with text that it goes on with", note(OLD, "  - b", "    more", "    ", "    and more"), note("- b", "  more", "  ", "  and more")],
  ])("%s", (_, before, after) => {
    expect(remove(before, before.includes(`  ${OLD}`) ? `  ${OLD}` : OLD)).toBe(after);
  });

  it.each([
    ["a line that is gone", note("- b"), "line-missing"],
    ["a line that is there twice", note(OLD, "", OLD), "line-twice"],
    ["a line with more text of its own", note(OLD, "  and more"), "line-holds-more"],
    ["a line with more text, not even indented", note(OLD, "and more"), "line-holds-more"],
    ["a line with a paragraph of its own", note(OLD, "", "  and more"), "line-holds-more"],
    ["nested items indented in two ways", note(OLD, "    - b", "  - c"), "line-not-exact"],
    ["a nested item whose text goes on without indentation", note(OLD, "  - b", "more"), "line-not-exact"],
  ])("refuses %s", (_, text, kind) => {
    expect(remove(text)).toBe(`<${kind}>`);
  });

  it.each([
    ["in a callout", note("> [!note]", `> ${OLD}`, ">   - b"), `> ${OLD}`],
    ["by blanks and tabs", note("- a", `    ${OLD}`, "\t\t- b"), `    ${OLD}`],
  ])("refuses to move items up that are nested %s", (_, text, line) => {
    expect(removeItem(text, line)).toEqual({ ok: false, error: { kind: "line-not-exact", line: 1, value: line.trim() } });
  });

  it("names the line that holds more", () => {
    expect(removeItem(note("# T", OLD, "  and more"), OLD)).toEqual({ ok: false, error: { kind: "line-holds-more", line: 1, value: OLD } });
  });

  it("takes all that is nested along when asked to", () => {
    const text = note("- a", OLD, "  and more", "  - b", "", "  - c", "- d");
    expect(applied(text, removeItem(text, OLD, "remove"))).toBe(note("- a", "- d"));
  });
});
