import { describe, expect, it } from "vitest";
import { endOfQuoted, unquoted } from "../../../../src/core/markdown/quoted-text";

describe("where a quoted text ends", () => {
  it.each([
    ['"a" b', 3],
    ["'a' b", 3],
    ["''", 2],
    ["'it''s' b", 7],
    ["'it''", -1],
    ['"it""s"', 4],
    ['"say \\"x\\"" b', 11],
    ['"a\\\\" b', 5],
    ['"a\\"', -1],
    ["'a\\' b", 4],
    ["'a\"b' c", 5],
    ["\"a'b\" c", 5],
    ['"a\nb" c', 5],
    ["'", -1],
    ['"a', -1],
  ])("%j: %i", (text, end) => {
    expect(endOfQuoted(text, 0)).toBe(end);
    expect(endOfQuoted(`x: ${text}`, 3)).toBe(end < 0 ? end : end + 3);
  });
});

describe("what a quoted text says", () => {
  it.each([
    ["'a'", "a"],
    ["'it''s ''x'''", "it's 'x'"],
    ["'a\\n'", "a\\n"],
    ['"a\\n\\u0041 \\"x\\""', 'a\nA "x"'],
    ['"\\x41"', null],
    ['"a\tb"', null],
  ])("%j: %j", (scalar, said) => expect(unquoted(scalar, scalar.slice(0, 1))).toBe(said));
});
