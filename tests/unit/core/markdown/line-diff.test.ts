import fc from "fast-check";
import { expect, it } from "vitest";
import { lineDiff } from "../../../../src/core/markdown/line-diff";
import { runs } from "../../../runs";

const shown = (before: string, after: string): string[] =>
  lineDiff(before, after).map(({ kind, text }) => ({ same: " ", removed: "-", added: "+" })[kind] + text);

it.each([
  ["nothing", "a\nb\n", "a\nb\n", [" a\n", " b\n"]],
  ["a line more", "a\nc\n", "a\nb\nc\n", [" a\n", "+b\n", " c\n"]],
  ["two places", "a\nb\nc\nd\n", "x\nb\nc\ny\n", ["-a\n", "+x\n", " b\n", " c\n", "-d\n", "+y\n"]],
  ["the end without its newline", "a\nb", "a\nb\n", [" a\n", "-b", "+b\n"]],
  ["from nothing", "", "a\n", ["+a\n"]],
  ["to nothing", "a\n", "", ["-a\n"]],
])("%s", (_what, before, after, expected) => {
  expect(shown(before, after)).toEqual(expected);
});

const text = fc.array(fc.constantFrom("a\n", "b\n", "c\n", "\n", "d\r\n"), { maxLength: 12 }).map((lines) => lines.join(""));

it("what is the same and removed is the first text, what is the same and added the second; nothing shared is told as changed twice", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineDiff(before, after);
      const side = (other: string): string => lines.filter(({ kind }) => kind !== other).map((line) => line.text).join("");
      expect([side("added"), side("removed")]).toEqual([before, after]);
    }),
    { numRuns: runs(500) },
  );
});

it("a region too large to compare is told as a whole", () => {
  const before = Array.from({ length: 500 }, (_, line) => `${line}\n`).join("");
  const after = Array.from({ length: 500 }, (_, line) => `${line}!\n`).join("");
  expect(lineDiff(before, after)).toHaveLength(1000);
});
