import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { needsQuotes, writeScalar } from "../../../../src/core/markdown/yaml-scalar";
import { PROPERTY_TIMEOUT, RUNS } from "./support/runs";

describe("needsQuotes", () => {
  it.each(["2026-11-23", "2026-11-23T10:00:00", "--11-23", "6w", "6 weeks", "P1M", "Ana Diaz", "a#b", "a:b", "https://x.org/a", "ż", "+a", ".x"])(
    "no: %s",
    (text) => {
      expect(needsQuotes(text, "block")).toBe(false);
    },
  );

  it.each([
    "", " a", "a ", "true", "No", "null", "~", "12", "-5", "1.5", "0x1F", "1e3", ".inf", "12:30", "1_000", "007", "- a", "-", "---", "...",
    "? a", "[[Ana]]", "{a}", "#a", "a #b", "a: b", "a:", "'a'", '"a"', "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "a\nb", "a\tb", "\u2028", "=", "<<",
  ])("yes: %j", (text) => {
    expect(needsQuotes(text, "block")).toBe(true);
  });

  it("knows that commas and brackets are marks in a flow list", () => {
    expect(needsQuotes("a, b", "block")).toBe(false);
    expect(needsQuotes("a, b", "flow")).toBe(true);
    expect(needsQuotes("to [[Ana]]", "flow")).toBe(true);
  });
});

describe("writeScalar", () => {
  it("keeps a style, where it can hold the text", () => {
    expect(writeScalar("it's", "single", "block")).toBe("'it''s'");
    expect(writeScalar("a\nb", "single", "block")).toBe('"a\\nb"');
    expect(writeScalar('say "x"', "double", "block")).toBe('"say \\"x\\""');
    expect(writeScalar("true", "plain", "block")).toBe('"true"');
    expect(writeScalar("a\u0085b\u2028", "plain", "block")).toBe('"a\\u0085b\\u2028"');
    expect(writeScalar("", "plain", "block")).toBe('""');
    expect(writeScalar(true, "plain", "block")).toBe("true");
    expect(writeScalar(14, "single", "block")).toBe("14");
  });

  it("is read back as the text that it was, by both versions of YAML", { timeout: PROPERTY_TIMEOUT }, () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.string({ unit: fc.constantFrom(..."-?:#,[]{}&*!|>'\"%@` \t\n019.eExo_+~nulltruy=<\\"), maxLength: 8 }),
    );
    const style = fc.constantFrom("plain" as const, "single" as const, "double" as const);
    fc.assert(
      fc.property(text, style, (value, wanted) => {
        const inBlock = writeScalar(value, wanted, "block");
        expect(parse(`key: ${inBlock} # c\n`, { schema: "core" })).toEqual({ key: value });
        expect(parse(`- ${inBlock}\n`, { schema: "core" })).toEqual([value]);
        const inFlow = writeScalar(value, wanted, "flow");
        expect(parse(`[a, ${inFlow}, b]\n`, { schema: "core" })).toEqual(["a", value, "b"]);
        expect(parse(`- ${inBlock}\n`, { version: "1.1", schema: "yaml-1.1", customTags: (tags) => tags.filter((tag) => tag !== "timestamp" && (typeof tag === "string" || !tag.tag.endsWith("timestamp"))) })).toEqual([value]);
      }),
      { numRuns: RUNS },
    );
  });
});
