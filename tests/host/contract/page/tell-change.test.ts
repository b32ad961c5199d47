import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showInvisible } from "../../page/changes/invisible";
import { lineDiff } from "../../page/changes/line-diff";
import { tellChange } from "../../page/changes/tell-change";
import { runs } from "../../../runs";

describe("a change, told", () => {
  it.each<[before: string | null, after: string | null, happened: string, facts: string, remarks: string[]]>([
    ["a\nb\n", "a\nb\nc\n", "changed", "line 3 · +1 −0 line · 4 → 6 bytes (+2)", []],
    ["a\nb\n", "a\nc\n", "changed", "line 2 · +1 −1 lines · 4 → 4 bytes (+0)", []],
    [null, "ż\n", "created", "line 1 · +1 −0 line · 3 bytes", []],
    ["a\n", null, "deleted", "line 1 · +0 −1 line · 2 bytes", []],
    [null, "", "created", "+0 −0 lines · 0 bytes", []],
    ["a\r\nb", "a\r\nb\r\nc", "changed", "line 2 · +2 −1 lines · 4 → 7 bytes (+3)", ["Lines end with CRLF (␍ is the first half of it)."]],
    ["a\r\nb\n", "a\r\nb\nc\n", "changed", "line 3 · +1 −0 line · 5 → 7 bytes (+2)", ["Some lines end with CRLF, others with LF."]],
    ["a", "a\n", "changed", "line 1 · +1 −1 lines · 1 → 2 bytes (+1)", ["Now ends with a line break."]],
    ["\ufeffa\n", "\ufeffb\n", "changed", "line 1 · +1 −1 lines · 5 → 5 bytes (+0)", ["Begins with a byte order mark."]],
  ])("%j → %j", (before, after, happened, facts, remarks) => {
    expect(tellChange({ kind: "text", path: "A.md", before, after })).toMatchObject({ happened, facts, remarks });
  });
});

describe("the lines of a diff", () => {
  it("are the two texts: every removed and added line, the same ones around", () => {
    const line = fc.constantFrom("a", "b", "- call with [[Ana]]", "", "x\r", "\t");
    const text = fc.tuple(fc.array(line, { maxLength: 8 }), fc.boolean()).map(([lines, ends]) => lines.join("\n") + (ends && lines.length > 0 ? "\n" : ""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const rows = lineDiff(before, after).flat();
        const [old, fresh] = [before.split("\n"), after.split("\n")];
        for (const row of rows) {
          if (row.before !== null) expect(old[row.before - 1]).toBe(row.text);
          if (row.after !== null) expect(fresh[row.after - 1]).toBe(row.text);
        }
        expect(rows.some(({ sign }) => sign !== "same")).toBe(before !== after);
      }),
      { numRuns: runs(300) },
    );
  });

  it("mark what differs between a line and the one that replaces it", () => {
    const [rows = []] = lineDiff("last-contact: 2026-06-02   # the long call\n", "last-contact: 2026-11-24   # the long call\n");
    expect(rows.map(({ text, differs }) => text.slice(...(differs ?? [0, 0])))).toEqual(["06-02", "11-24"]);
  });
});

describe("characters that nobody would see", () => {
  it.each<[line: string, shown: string, told: string[]]>([
    ["plain text", "plain text", []],
    ["a\tb", "a→b", ["tab"]],
    ["end  ", "end··", ["space at the end", "space at the end"]],
    ["end \r", "end·␍", ["space at the end", "carriage return"]],
    [" \u00a0x", " ⍽x", ["no-break space"]],
    ["\ufeff---", "⋮---", ["byte order mark"]],
    ["a\u200db", "a⋮b", ["zero-width joiner"]],
    ["\u0007", "␇", ["control character 7"]],
    ["👋🏽 סלמה", "👋🏽 סלמה", []],
    ["", "", []],
    ["   ", "···", ["space at the end", "space at the end", "space at the end"]],
  ])("%j", (line, shown, told) => {
    const pieces = showInvisible(line);
    expect(pieces.map(({ text }) => text).join("")).toBe(shown);
    expect(pieces.flatMap(({ told: words }) => words ?? [])).toEqual(told);
  });
});
