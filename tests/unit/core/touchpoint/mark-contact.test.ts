import { describe, expect, it } from "vitest";
import { applyEdit } from "../../../../src/core/markdown/edit";
import { markContact } from "../../../../src/core/touchpoint/mark-contact";

/** The text with the line marked, or why it was not. */
function marked(text: string, line: number, isContact: boolean, shown = text.split(/\r?\n/)[line] ?? ""): string {
  const edit = markContact(text, { line, text: shown, isContact });
  if (!edit.ok) return `refused: ${edit.error.kind}`;
  return edit.value === null ? "as it was" : applyEdit(text, edit.value);
}

describe("the mark of an unsure line", () => {
  it.each([
    ["at the end", "- [[Ana]] is in town", "- [[Ana]] is in town [contact:: no]"],
    ["in prose", "[[Ana]] was there.", "[[Ana]] was there. [contact:: no]"],
    ["before a block id", "- [[Ana]] ^abc", "- [[Ana]] [contact:: no] ^abc"],
    ["before the fields of Tasks", "- [x] [[Ana]] 📅 2026-11-20 ✅ 2026-11-21", "- [x] [[Ana]] [contact:: no] 📅 2026-11-20 ✅ 2026-11-21"],
    ["before a line break", "- [[Ana]]  \n  more", "- [[Ana]] [contact:: no]  \n  more"],
    ["in place of another", "- [[Ana]] [contact:: yes] x", "- [[Ana]] [contact:: no] x"],
    ["in place of one in round brackets", "- [[Ana]] (contact:: yes)", "- [[Ana]] [contact:: no]"],
    ["in place of one that says nothing", "- [[Ana]] [contact:: maybe]", "- [[Ana]] [contact:: no]"],
    ["with CRLF", "- [[Ana]]\r\n- b\r\n", "- [[Ana]] [contact:: no]\r\n- b\r\n"],
    ["when it says so", "- [[Ana]] [contact:: nie]", "as it was"],
  ])("%s", (_, before, after) => expect(marked(before, 0, false)).toBe(after));

  it("says yes as well", () => expect(marked("a\n- [[Ana]]", 1, true)).toBe("a\n- [[Ana]] [contact:: yes]"));

  it.each([
    ["the line moved", "# new\n- [[Ana]]", 0, "- [[Ana]]", "refused: line-gone"],
    ["the line is gone", "x", 4, "- [[Ana]]", "refused: line-gone"],
    ["nothing was shown", "\n\n", 0, "", "refused: line-gone"],
    ["a comment swallows it", "- [[Ana]] %% x", 0, "- [[Ana]] %% x", "refused: line-not-exact"],
    ["a heading would change", "# [[Ana]]", 0, "# [[Ana]]", "refused: line-not-exact"],
  ])("is refused when %s", (_, text, line, shown, expected) => expect(marked(text, line, true, shown)).toBe(expected));
});
