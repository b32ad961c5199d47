import { parseDocument } from "yaml";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSimpleYaml } from "../../src/adapters/disk/simple-yaml";
import { runs } from "../runs";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function byLibrary(block: string): unknown {
  const document = parseDocument(block, { schema: "core", uniqueKeys: true, strict: true, logLevel: "error" });
  return document.errors.length > 0 || document.warnings.length > 0 ? "unreadable" : plain(document.toJS() ?? {});
}

describe("parseSimpleYaml", () => {
  it.each([
    ["type: person\nlast contact: 2026-11-24\ncadence: 2w\n", { type: "person", "last contact": "2026-11-24", cadence: "2w" }],
    ['org: "[[Acme]]"\naliases:\n  - Ana\n  - "Ań"\nn: 14', { org: "[[Acme]]", aliases: ["Ana", "Ań"], n: 14 }],
    ["tags: [a, b/c, 7]\nempty:\nnone: []", { tags: ["a", "b/c", 7], empty: null, none: [] }],
    ["tags:\n- a\n\n- b\n", { tags: ["a", "b"] }],
    ["paused: true\nrest: FALSE\nnone: Null\nodd: tRUE\nhalf: 1.5", { paused: true, rest: false, none: null, odd: "tRUE", half: 1.5 }],
    ["a: x # y\nb: [1, 2] # z\nc:\n  - d # e", { a: "x", b: [1, 2], c: ["d"] }],
    ["last: [[2026-11-24]]\nmet: [[ Ana Diaz ]] # at work", { last: [["2026-11-24"]], met: [["Ana Diaz"]] }],
    ["url: https://example.org/a?b=c%20d", { url: "https://example.org/a?b=c%20d" }],
  ])("%j", (block, data) => {
    expect(plain(parseSimpleYaml(block))).toEqual(data);
    expect(byLibrary(block)).toEqual(data);
  });

  it.each([
    "a: 1\na: 2",
    "a: b: c",
    "a: |\n  x",
    "a: 012",
    "a: 0x1F",
    "a: 1e3",
    "a: 01.5",
    "a: 'x' # y",
    "a: [x] y",
    "True: 1",
    "a: ~",
    "a: x\n  y",
    "a:\n  b: 1",
    "a:\n  - x\n - y",
    "a: x\n- y",
    "# note",
    "a: [x,]",
    "a: [[b, c]]",
    "a: [[b|c]]",
    "a: [[b]] c",
    "a: *x",
    "a : 1",
    "a:1",
    'a: "x\\n"',
    "a: 'it''s'",
    "- a",
    "__proto__: 1",
    "a: x \nb: 1",
    "a: x\t",
    "...",
  ])("%j is left to the library", (block) => {
    expect(parseSimpleYaml(block)).toBeNull();
  });

  it("reads what it reads as the library does", () => {
    const key = fc.oneof(fc.constantFrom("a", "last contact", "n-o", "null", "yes", "x1", "Null"), fc.stringMatching(/^[\w -]{1,6}$/));
    const value = fc.oneof(
      fc.constantFrom("2026-11-24", "12:30", "007", "1e3", "0o17", "1_000", "2w", "yes", "No", "null", "True", "3.14", "+1", "a: b", "a:", "a #b", "a#b"),
      fc.constantFrom('"x"', "'x'", '"', "[a, b]", "[1, 2w]", "[ ]", "[a b]", "x,y", "it's", "a & b", "wow!", "éa", "望月", "0x1f", "1:2:3", "e5", "5e", "0b11", "a=b~c", "5%"),
      fc.constantFrom("true", "FALSE", "Null", "nULL", "1.50", "0.1", "12.", "00.5", "a # b", "2026-11-24 #c", "[a] # b", "[[a]]", "[[ a b ]]", "[[a]] #", "a  #b", '"a" # b', "[[a]", "[[]]"),
      fc.stringMatching(/^[a-z0-9 :'",.[\]#&!?+/_-]{0,8}$/),
    );
    const line = fc.oneof(
      fc.tuple(key, value).map(([k, v]) => (v === "" ? `${k}:` : `${k}: ${v}`)),
      fc.tuple(fc.constantFrom("", "  ", "    "), value).map(([i, v]) => `${i}- ${v}`),
      fc.constantFrom("", "a:", "b:", "list:"),
    );
    let simple = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const block = lines.join("\n");
        const parsed = parseSimpleYaml(block);
        if (parsed === null) return;
        simple++;
        expect(plain(parsed)).toEqual(byLibrary(block));
      }),
      { numRuns: runs(4000), seed: 11 },
    );
    expect(simple).toBeGreaterThan(300);
  });
});
