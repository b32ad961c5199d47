import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseTouchpointLine } from "../../../../src/core/touchpoint/parse-touchpoint";
import { compileVocabulary } from "../../../../src/core/touchpoint/vocabulary";

/** Tables of real-sounding lines and what they tell (tests/fixtures/lines). */
const FOLDER = new URL("../../../fixtures/lines/", import.meta.url);
const WORDS = compileVocabulary({});

interface Case {
  readonly expected: string;
  readonly line: string;
}

function cases(name: string): readonly Case[] {
  const lines = readFileSync(new URL(name, FOLDER), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [expected = "", read = ""] = line.split(" <- ");
      return { expected, line: read };
    });
}

function told(line: string): string {
  const parsed = parseTouchpointLine(line, { underHeading: false }, WORDS);
  if (parsed.kind === "plan" || parsed.kind === "about") return parsed.kind;
  if (parsed.kind === "mention") return `mention ${parsed.targets.join(", ")}`;
  const { attempt, time, kind, by, people } = parsed.line;
  const words = [attempt ? "attempt" : "", time ?? "", kind, by ?? "?", people.join(", ")];
  return words.filter((word) => word !== "").join(" ");
}

describe.each([
  ["English", "english.txt", 245],
  ["Polish", "polish.txt", 230],
])("what lines in %s tell", (_, name, fewest) => {
  const table = cases(name);

  it("is written down for many", () => {
    expect(table.length).toBeGreaterThanOrEqual(fewest);
    expect(new Set(table.map(({ line }) => line)).size).toBe(table.length);
  });

  it.each(table)("$line", ({ expected, line }) => expect(told(line)).toBe(expected));
});
