import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../../src/core/markdown/outline";

const MEGABYTE = 1_000_000;

const filled = (piece: string): string => piece.repeat(MEGABYTE / piece.length);

/** Each of these makes a scanner that looks again for what it didn't find take minutes. */
const HOSTILE: Readonly<Record<string, string>> = {
  "ten thousand links in a line": "[[Ana]] ".repeat(10_000),
  "open wiki links": filled("[["),
  "wiki links that never close": filled("[[a"),
  "opened, then closed": "[[".repeat(MEGABYTE / 4) + "]]".repeat(MEGABYTE / 4),
  "runs of backticks, all of different lengths": "[" + Array.from({ length: 1400 }, (_, i) => "`".repeat(i + 1)).join(" "),
  "comments that never close": filled("[<!-- "),
  "money": filled("[$a "),
  "destinations in destinations": filled("[]("),
  "titles that never close": filled('[](a "'),
  "titles in parentheses": filled("[](a ("),
  "quotes in quotes": filled("> "),
  "items in items": filled("- ") + "x",
  "almost a rule": filled("* ") + "x",
  "deep indentation": Array.from({ length: 1400 }, (_, i) => " ".repeat(i) + "- x").join("\n"),
  "a tag with a hundred thousand attributes": "<a" + " b".repeat(MEGABYTE / 2),
  "blanks in a tag": "<a " + " ".repeat(MEGABYTE),
  "fences": filled("```\n"),
  "a paragraph of a megabyte": filled("[[a]]\n"),
  "comments that each paragraph opens": filled("[%% a <!-- $$\n\n"),
  "frontmatter of a megabyte": "---\n" + filled("a: b\n"),
  "tabs": filled("\t"),
  "footnotes in footnotes": filled("[^a]: "),
  "closing marks": "# a" + filled(" #"),
};

describe("outlineOf takes time in proportion, whatever the text is", () => {
  it.each(Object.entries(HOSTILE))("%s", { timeout: 20_000 }, (_, text) => {
    const begun = performance.now();
    outlineOf(text);
    // Under a second on an idle machine; tests run beside others.
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
