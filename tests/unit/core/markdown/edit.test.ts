import { describe, expect, it } from "vitest";
import { applyEdit, type Edit, invert } from "../../../../src/core/markdown/edit";

describe("an edit and the one that takes it back", () => {
  it.each<[string, Edit, string]>([
    ["abcd", { from: 1, to: 3, insert: "xyz" }, "axyzd"],
    ["abcd", { from: 2, to: 2, insert: "x" }, "abxcd"],
    ["abcd", { from: 0, to: 4, insert: "" }, ""],
    ["", { from: 0, to: 0, insert: "a" }, "a"],
  ])("%s, %j: %s", (before, edit, after) => {
    expect(applyEdit(before, edit)).toBe(after);
    expect(applyEdit(after, invert(edit, before))).toBe(before);
  });
});
