import { describe, expect, it } from "vitest";
import { endingAfter, endingBefore } from "../../../../src/core/markdown/line-ending";

describe("the line ending beside an offset", () => {
  it.each([
    ["a\nb\r\n", 2, "\n", "\r\n"],
    ["a\r\nb\n", 3, "\r\n", "\n"],
    ["a\r\nb", 3, "\r\n", "\n"],
    ["a\r\nb\n", 4, "\n", "\n"],
    ["a\n\nb", 2, "\n", "\n"],
    ["\r\na", 0, "\n", "\r\n"],
    ["\r\n", 1, "\n", "\n"],
    ["", 0, "\n", "\n"],
  ])("of %j at %i", (text, at, before, after) => {
    expect(endingBefore(text, at)).toBe(before);
    expect(endingAfter(text, at)).toBe(after);
  });
});
