import { parseDocument } from "yaml";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { grayMatterParser } from "../../src/adapters/disk/gray-matter-parser";
import { readFrontmatter } from "../../src/core/markdown/read-frontmatter";

const data = (block: string): unknown => {
  const parsed = grayMatterParser.parse(block);
  return parsed.ok ? parsed.data : `unreadable, line ${parsed.line}: ${parsed.reason}`;
};
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("gray-matter, hardened", () => {
  it.each([
    ["a day stays text", "last-contact: 2026-03-04", { "last-contact": "2026-03-04" }],
    ["an impossible day stays text", "d: 2024-13-45", { d: "2024-13-45" }],
    ["a date-time stays text", "d: 2026-03-04T10:00:00Z", { d: "2026-03-04T10:00:00Z" }],
    ["a time stays text", "t: 12:30", { t: "12:30" }],
    ["a number with zeros in front", "n: 007", { n: 7 }],
    ["lists, links, quotes", 'a: [x, "[[Y]]"]\nb:\n  - 1\n  - two # no', { a: ["x", "[[Y]]"], b: [1, "two"] }],
    ["an empty value", "a:\nb: ~", { a: null, b: null }],
    ["only a comment", "# nothing", {}],
    ["a line of four dashes in a text", "a: |\n  x\n  ----\n  y", { a: "x\n----\ny\n" }],
    ["a name of a code engine", "a: ---js", { a: "---js" }],
    ["a tag of code", 'a: !!js/function "function () {}"', { a: "function () {}" }],
    ["a tag of bytes", "a: !!binary aGVsbG8=", { a: "aGVsbG8=" }],
    ["a tag of a time", "a: !!timestamp 2026-01-01", { a: "2026-01-01" }],
    ["an alias", "a: &x [1]\nb: *x", { a: [1], b: [1] }],
    ["a template's placeholder, as the app reads it", "date: {{date}}", { date: { '{ "date":null }': null } }],
    ["a list as a key", "? [a]\n: 2", { '[ "a" ]': 2 }],
    ["windows line ends", "a: one\r\nb: two\r", { a: "one", b: "two" }],
  ])("%s", (_, block, expected) => {
    expect(plain(data(block))).toEqual(expected);
  });

  it.each([
    ["bad YAML, twice the same", "a: [1\nb: 2"],
    ["a key twice", "a: 1\na: 2"],
    ["a list", "- a\n- b"],
    ["a text", "hello"],
    ["a second document", "a: 1\n--- \nb: 2"],
    ["too deep", "a: " + "[".repeat(3000) + "]".repeat(3000)],
    ["too large", `a: ${"x".repeat(70_000)}`],
    ["too many aliases", `a: &x 1\nb: [${"*x, ".repeat(300)}1]`],
    ["billion laughs", "a: &a [1,1,1,1,1,1,1,1,1]\n" + [..."bcdefgh"].map((key, i) => `${key}: &${key} [${Array(9).fill(`*${"abcdefgh"[i]}`).join(",")}]`).join("\n")],
    ["a list that contains itself", "a: &a [*a]"],
    ["an alias of nothing", "a: *nobody"],
    ["a fence of ours", "a: 1\n---reconnect-frontmatter\nb: 2"],
  ])("%s is unreadable, never empty", (_, block) => {
    expect(grayMatterParser.parse(block).ok).toBe(false);
    expect(grayMatterParser.parse(block)).toEqual(grayMatterParser.parse(block));
  });

  it("says what is wrong, and gives no advice to programmers", () => {
    expect(grayMatterParser.parse("a: 1\n...\nb")).toMatchObject({ reason: "Source contains multiple documents" });
  });

  it("tells the line", () => {
    expect(grayMatterParser.parse("a: 1\nb: 2\na: 3")).toMatchObject({ ok: false, line: 2 });
    expect(grayMatterParser.parse("a: 1\nb: x: y")).toMatchObject({ ok: false, line: 1 });
  });

  it("has no prototypes to spoil", () => {
    const parsed = grayMatterParser.parse("__proto__:\n  polluted: yes\nconstructor: 1\na: {__proto__: {x: 1}}");
    if (!parsed.ok) throw new Error(parsed.reason);
    expect(Object.keys(parsed.data)).toEqual(["__proto__", "constructor", "a"]);
    expect(Object.getPrototypeOf(parsed.data)).toBeNull();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it.each(["---js\n", "---javascript\n", "---JS\n", "--- js\n", "\ufeff---js\n", "---json\n", "---coffee\n", "---toml\n"])(
    "a note beginning %j runs nothing",
    (fence) => {
      const note = `${fence}globalThis.ran = true\n---\nbody`;
      expect(readFrontmatter(note, grayMatterParser).kind).toBe("none");
      expect("ran" in globalThis).toBe(false);
    },
  );

  it("says nothing on the console", () => {
    const spies = [
      vi.spyOn(process, "emitWarning").mockImplementation(() => undefined),
      vi.spyOn(process.stdout, "write"),
      vi.spyOn(console, "warn"),
    ];
    const before = spies.map((spy) => spy.mock.calls.length);
    grayMatterParser.parse("a: !unknown 1\n? [x]\n: 2\nb: %\n");
    grayMatterParser.parse("a: !unknown 1");
    expect(spies.map((spy) => spy.mock.calls.length)).toEqual(before);
    vi.restoreAllMocks();
  });

  it("agrees with the library on what it can read", () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9 ._/#@'"[\]{}:,&!|>%-]{0,12}$/);
    const line = fc.tuple(fc.stringMatching(/^[a-z-]{1,8}$/), word).map(([key, value]) => `${key}: ${value}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const block = lines.join("\n");
        const parsed = grayMatterParser.parse(block);
        const document = parseDocument(block, { schema: "core", uniqueKeys: true, logLevel: "error" });
        expect(parsed.ok || document.errors.length > 0).toBe(true);
        if (parsed.ok && document.errors.length === 0) expect(plain(parsed.data)).toEqual(plain(document.toJS() ?? {}));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
