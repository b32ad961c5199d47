import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTouchpointLine, type NewTouchpoint } from "../../../../src/core/touchpoint/format-touchpoint";
import { parseTouchpointLine } from "../../../../src/core/touchpoint/parse-touchpoint";
import { TOUCHPOINT_KINDS } from "../../../../src/core/touchpoint/touchpoint";
import { compileVocabulary } from "../../../../src/core/touchpoint/vocabulary";
import { runs } from "../../../runs";

const touchpoint = (said: Partial<NewTouchpoint>): NewTouchpoint => ({
  time: null,
  kind: "call",
  links: ["[[Ana Diaz]]"],
  by: null,
  text: "",
  ledger: [],
  ...said,
});

const written = (said: Partial<NewTouchpoint>): string => {
  const line = formatTouchpointLine(touchpoint(said));
  return line.ok ? line.value : `refused: ${line.error.kind}`;
};

describe("a written line", () => {
  it.each<[Partial<NewTouchpoint>, string]>([
    [
      {
        time: "18:10",
        links: ["[[Ana Diaz]]", "[[Bo Lind]]"],
        by: "them",
        text: "her launch moved",
        ledger: [{ side: "gave", text: "intro to Bo" }],
      },
      "18:10 call with [[Ana Diaz]] and [[Bo Lind]]: her launch moved [gave:: intro to Bo] [by:: them]",
    ],
    [{ kind: "message", by: "them" }, "message from [[Ana Diaz]]"],
    [{ kind: "message", by: "me", text: "hi" }, "message to [[Ana Diaz]]: hi"],
    [{ kind: "message" }, "message with [[Ana Diaz]]"],
    [{ kind: "coffee", by: "me" }, "coffee with [[Ana Diaz]] [by:: me]"],
    [{ kind: "gift", text: "a map" }, "gift to [[Ana Diaz]]: a map"],
    [{ kind: "intro", links: ["[[A]]", "[[B]]"], intro: "made" }, "intro [[A]] ↔ [[B]] [intro:: made]"],
    [{ kind: "other" }, "contact with [[Ana Diaz]]"],
    [{ text: " two\n lines: - and — more " }, "call with [[Ana Diaz]]: two lines: - and — more"],
    [{ text: "thanks: she did" }, "call with [[Ana Diaz]]: thanks: she did"],
    [{ links: ["[[<% x %>]]", "[[{{date}}]]"] }, "call with [[<% x %>]] and [[{{date}}]]"],
    [{ links: ["[Cy](People/Cy%20Ro.md)"], text: "tomorrow" }, "call with [Cy](People/Cy%20Ro.md): tomorrow"],
    [{ text: "cost $& and $1 [mood:: fine]" }, "call with [[Ana Diaz]]: cost $& and $1 [mood:: fine]"],
  ])("%o", (said, expected) => {
    expect(written(said)).toBe(expected);
  });

  it.each<[string, Partial<NewTouchpoint>]>([
    ["a field in the text", { text: "x [gave:: y]" }],
    ["a bracket that would end the field", { ledger: [{ side: "gave", text: "a ] b" }] }],
    ["a comment that doesn't end", { text: "see %% this" }],
    ["an HTML comment that doesn't end", { text: "see <!-- this" }],
    ["a link that is none", { links: ["Ana"] }],
    ["a link with more behind it", { links: ["[[Ana]] x"] }],
    ["a name that ends the link", { links: ["[[Ana]] ]]"] }],
    ["nobody", { links: [] }],
    ["a time that is none", { time: "25:99" }],
    ["a block id", { text: "see ^abc" }],
    ["an empty ledger entry", { ledger: [{ side: "gave", text: " " }] }],
  ])("is refused: %s", (_, said) => {
    expect(written(said)).toBe("refused: line-not-exact");
  });

  it.each(TOUCHPOINT_KINDS)("is there for every kind and side: %s", (kind) => {
    for (const by of [null, "me", "them"] as const) {
      expect(written({ kind, by, links: ["[[A]]"] })).not.toContain("refused");
      expect(written({ kind, by, links: ["[[A]]", "[[B]]", "[[C]]"], text: "x" })).not.toContain("refused");
    }
  });
});

const nasty = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(" ", ":", "::", " - ", "—", "[", "]", "[[", "]]", "(", ")", "%%", "`", "<!--", "-->", "$", "by", "gave", "[by:: ", "tomorrow", "called", "[[Bo]]", "and", ",", "18:10", "\n", "✅ 2026-11-20", "^id", "\ufffc", "|", "#", "!"),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

describe("whatever is asked for", () => {
  it("reads back as it was meant, or is refused", () => {
    const by = fc.constantFrom(null, "me" as const, "them" as const);
    const ledger = fc.array(
      fc.record({ side: fc.constantFrom("gave" as const, "received" as const, "asked" as const, "thanked" as const), text: nasty }),
      { maxLength: 2 },
    );
    const names = fc.array(fc.oneof(nasty, fc.constantFrom("Ana Diaz", "Bo Lind")), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...TOUCHPOINT_KINDS), names, by, nasty, ledger, (kind, people, side, text, marks) => {
        const asked = touchpoint({ kind, links: people.map((name) => `[[${name}]]`), by: side, text, ledger: marks });
        const line = formatTouchpointLine(asked);
        if (!line.ok) return;
        expect(line.value).not.toMatch(/[\r\n]/);
        const parsed = parseTouchpointLine(line.value, { underHeading: true }, compileVocabulary({}));
        if (parsed.kind !== "touchpoint") throw new Error(`${line.value} is no touchpoint`);
        const trimmed = (value: string): string => value.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").trim();
        expect(parsed.line.kind).toBe(kind);
        expect(parsed.line.text).toBe(trimmed(text));
        expect(parsed.line.people).toHaveLength(new Set(parsed.line.people).size);
        expect(parsed.line.ledger).toEqual(marks.map((mark) => ({ ...mark, text: trimmed(mark.text) })));
        if (side !== null) expect(parsed.line.by).toBe(side);
      }),
      { numRuns: runs(2_000) },
    );
  }, 60_000);
});
