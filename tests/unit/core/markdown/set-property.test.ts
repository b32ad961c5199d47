import { describe, expect, it } from "vitest";
import { setProperty } from "../../../../src/core/markdown/set-property";
import { applied } from "./support/apply";
import { yamlParser } from "./support/yaml-parser";

const KEY = "last-contact";
const DAY = "2026-11-23";

const set = (text: string, key = KEY, value: string | number | boolean = DAY): string =>
  applied(text, setProperty(text, key, value, yamlParser));

describe("setProperty replaces a value and nothing else", () => {
  it.each([
    ["plain", "---\nlast-contact: 2026-01-24\nb: 1\n---\n", "---\nlast-contact: 2026-11-23\nb: 1\n---\n"],
    ["before a comment", "---\nlast-contact: 2026-01-24  # ok\n---\n", "---\nlast-contact: 2026-11-23  # ok\n---\n"],
    ["single quotes", "---\nlast-contact: '2026-01-24' # ok\n---\n", "---\nlast-contact: '2026-11-23' # ok\n---\n"],
    ["double quotes", '---\nlast-contact: "2026-01-24"\n---\n', '---\nlast-contact: "2026-11-23"\n---\n'],
    ["empty quotes", '---\nlast-contact: ""\n---\n', '---\nlast-contact: "2026-11-23"\n---\n'],
    ["a link", '---\nlast-contact: "[[2026-01-24]]"\n---\n', '---\nlast-contact: "[[2026-11-23]]"\n---\n'],
    ["a link with folder and alias", "---\nlast-contact: '[[Daily/2026-01-24|then]]'\n---\n", "---\nlast-contact: '[[Daily/2026-11-23]]'\n---\n"],
    ["nothing", "---\nlast-contact:\nb: 1\n---\n", "---\nlast-contact: 2026-11-23\nb: 1\n---\n"],
    ["a blank", "---\nlast-contact: \n---\n", "---\nlast-contact: 2026-11-23\n---\n"],
    ["nothing before a comment", "---\nlast-contact: # none\n---\n", "---\nlast-contact: 2026-11-23 # none\n---\n"],
    ["nothing before a distant comment", "---\nlast-contact:   # none\n---\n", "---\nlast-contact: 2026-11-23  # none\n---\n"],
    ["a text that begins like a map", "---\nlast-contact: ?!\n---\n", "---\nlast-contact: 2026-11-23\n---\n"],
    ["null", "---\nlast-contact: ~\n---\n", "---\nlast-contact: 2026-11-23\n---\n"],
    ["several blanks and a tab", "---\nlast-contact:  \t2026-01-24\t\n---\n", "---\nlast-contact:  \t2026-11-23\t\n---\n"],
    ["a quoted key", "---\n\"last-contact\" : 2026-01-24\n---\n", "---\n\"last-contact\" : 2026-11-23\n---\n"],
    ["CRLF", "---\r\nlast-contact: 2026-01-24\r\nb: 1\r\n---\r\n", "---\r\nlast-contact: 2026-11-23\r\nb: 1\r\n---\r\n"],
    ["a byte order mark", "\uFEFF---\nlast-contact: 2026-01-24\n---", "\uFEFF---\nlast-contact: 2026-11-23\n---"],
    ["among what looks like it", "---\n# last-contact: 1\nx:\n  last-contact: 2\nlast-contact: 3\nn: |\n  last-contact: 4\n---\nlast-contact: 5\n", "---\n# last-contact: 1\nx:\n  last-contact: 2\nlast-contact: 2026-11-23\nn: |\n  last-contact: 4\n---\nlast-contact: 5\n"],
  ])("%s", (_, before, after) => {
    expect(set(before)).toBe(after);
    expect(set(after)).toBe("<nothing to do>");
  });

  it("goes by the key as it is spelled", () => {
    const before = "---\nLast Contact: 2026-01-24\nlast_contact: 1\n---\n";
    expect(set(before, "Last Contact")).toBe("---\nLast Contact: 2026-11-23\nlast_contact: 1\n---\n");
  });

  it("drops the link when asked to", () => {
    const before = '---\nlast-contact: "[[2026-01-24]]"\n---\n';
    const result = setProperty(before, KEY, DAY, yamlParser, { keepLinkWrap: false });
    expect(applied(before, result)).toBe('---\nlast-contact: "2026-11-23"\n---\n');
  });

  it("drops a link without quotes when asked to", () => {
    const before = "---\nlast-contact: [[2026-01-24]] # x\n---\n";
    const result = setProperty(before, KEY, DAY, yamlParser, { keepLinkWrap: false });
    expect(applied(before, result)).toBe("---\nlast-contact: 2026-11-23 # x\n---\n");
  });

  it("never reads a value as a pattern", () => {
    expect(set("---\na: x\n---\n", "a", "$& $1 $$")).toBe("---\na: $& $1 $$\n---\n");
  });

  it("quotes what would be read as something else", () => {
    expect(set("---\na: x\n---\n", "a", "true")).toBe('---\na: "true"\n---\n');
    expect(set("---\na: x\n---\n", "a", "grief: hers")).toBe('---\na: "grief: hers"\n---\n');
    expect(set("---\na: 'x'\n---\n", "a", "it's")).toBe("---\na: 'it''s'\n---\n");
  });

  it("quotes what a list in brackets would take apart", () => {
    expect(set("---\ntags: [x]\n---\n", "tags", "a, b")).toBe('---\ntags: ["a, b"]\n---\n');
    expect(set("---\ntags: []\n---\n", "tags", "a, b")).toBe('---\ntags: ["a, b"]\n---\n');
    expect(set("---\ntags: x\n---\n", "tags", "a, b")).toBe("---\ntags: a, b\n---\n");
  });

  it("writes a number and a truth value also where a list of one stands", () => {
    expect(set("---\ncadence: [7]\n---\n", "cadence", 14)).toBe("---\ncadence: [14]\n---\n");
    expect(set("---\npaused:\n  - no\n---\n", "paused", true)).toBe("---\npaused:\n  - true\n---\n");
  });

  it("writes truth values and numbers as such", () => {
    expect(set("---\npaused: 'no'\n---\n", "paused", true)).toBe("---\npaused: true\n---\n");
    expect(set("", "cadence", 14)).toBe("---\ncadence: 14\n---\n");
  });
});

describe("setProperty adds a missing key at the end of the block", () => {
  it.each([
    ["to a block", "---\na: 1 # x\n---\nbody", "---\na: 1 # x\nlast-contact: 2026-11-23\n---\nbody"],
    ["to an empty block", "---\n---\nbody", "---\nlast-contact: 2026-11-23\n---\nbody"],
    ["to a block at the end of the note", "---\na: 1\n---", "---\na: 1\nlast-contact: 2026-11-23\n---"],
    ["below a list", "---\na:\n- 1\n---\n", "---\na:\n- 1\nlast-contact: 2026-11-23\n---\n"],
    ["below a block of text", "---\na: |\n  x\n---\n", "---\na: |\n  x\nlast-contact: 2026-11-23\n---\n"],
    ["with the ending of the line above", "---\na: 1\r\n---\n", "---\na: 1\r\nlast-contact: 2026-11-23\r\n---\n"],
    ["to a note without a block", "# Ana\n", "---\nlast-contact: 2026-11-23\n---\n# Ana\n"],
    ["to a note without a block, CRLF", "# Ana\r\n", "---\r\nlast-contact: 2026-11-23\r\n---\r\n# Ana\r\n"],
    ["to a note that begins with a byte order mark", "\uFEFFAna", "\uFEFF---\nlast-contact: 2026-11-23\n---\nAna"],
    ["to an empty note", "", "---\nlast-contact: 2026-11-23\n---\n"],
  ])("%s", (_, before, after) => {
    expect(set(before)).toBe(after);
    expect(set(after)).toBe("<nothing to do>");
  });
});

describe("setProperty writes into whatever one value stands in", () => {
  it.each([
    ["a list of one", "last-contact:\n  - 2026-01-24 # x\nb: 1", "last-contact:\n  - 2026-11-23 # x\nb: 1"],
    ["a list of one that is not indented", "last-contact:\n- '2026-01-24'", "last-contact:\n- '2026-11-23'"],
    ["a list of one in brackets", "last-contact: [ 2026-01-24 ] # x", "last-contact: [ 2026-11-23 ] # x"],
    ["a list of one, quoted", 'last-contact: ["2026-01-24"]', 'last-contact: ["2026-11-23"]'],
    ["brackets over several lines", "last-contact: [\n  2026-01-24, # x\n]", "last-contact: [\n  2026-11-23, # x\n]"],
    ["a list of one link", 'last-contact:\n  - "[[D/2026-01-24|x]]"', 'last-contact:\n  - "[[D/2026-11-23]]"'],
    ["empty brackets", "last-contact: []", "last-contact: [2026-11-23]"],
    ["a list of one in single quotes, in brackets", "last-contact: ['2026-01-24']", "last-contact: ['2026-11-23']"],
    ["an empty item", "last-contact:\n  - # x\nb: 1", "last-contact:\n  - 2026-11-23 # x\nb: 1"],
    ["a link without quotes", "last-contact: [[2026-01-24]]", "last-contact: [[2026-11-23]]"],
    ["a link without quotes, in a folder", "last-contact: [[D/2026-01-24]] # x", "last-contact: [[D/2026-11-23]] # x"],
    ["a block of text", "last-contact: |\n  x\n\n# y\nb: 1", "last-contact: 2026-11-23\n\n# y\nb: 1"],
    ["a block of text with what looks like a comment", "last-contact: >-\n  x\n  # y\nb: 1", "last-contact: 2026-11-23\nb: 1"],
    ["text over two lines", "last-contact: 2026\n  01\nb: 1", "last-contact: 2026-11-23\nb: 1"],
    ["text over two lines, with a comment behind", "last-contact: 2026\n  01  # x\nb: 1", "last-contact: 2026-11-23  # x\nb: 1"],
    ["quotes over two lines", 'last-contact: "2026\n  01" # x\nb: 1', 'last-contact: "2026-11-23" # x\nb: 1'],
    ["single quotes over two lines", "last-contact: '2026\n  01' # x\nb: 1", "last-contact: '2026-11-23' # x\nb: 1"],
    ["text that ends with what is no comment", "last-contact: 2026\n  01#x\nb: 1", "last-contact: 2026-11-23\nb: 1"],
    ["a text with a hash and a blank", "last-contact: 2026# 1 # x\nb: 1", "last-contact: 2026-11-23 # x\nb: 1"],
    ["a comment without a blank in it", "last-contact: 2026-01-24 #x\nb: 1", "last-contact: 2026-11-23 #x\nb: 1"],
    ["a text with a hash", "last-contact: 2026#1 # x\nb: 1", "last-contact: 2026-11-23 # x\nb: 1"],
    ["an anchor and blanks", "last-contact:  &a   2026-01-24\nb: 1", "last-contact:  &a   2026-11-23\nb: 1"],
    ["the line below its key", "last-contact:\n  # x\n  2026-01-24 # y\nb: 1", "last-contact:\n  # x\n  2026-11-23 # y\nb: 1"],
    ["quotes in the line below its key", "last-contact: # x\n  '2026-01-24'", "last-contact: # x\n  '2026-11-23'"],
    ["quotes over lines that end with what looks like a comment", 'last-contact: "a\n  # b"\nb: 1', 'last-contact: "2026-11-23"\nb: 1'],
    ["an anchor that nothing refers to", "last-contact: &a 2026-01-24 # x", "last-contact: &a 2026-11-23 # x"],
    ["an alias", "b: &a 2026-01-24\nlast-contact: *a # x", "b: &a 2026-01-24\nlast-contact: 2026-11-23 # x"],
    ["an alias in a list", "b: &a 2026-01-24\nlast-contact:\n  - *a # x", "b: &a 2026-01-24\nlast-contact:\n  - 2026-11-23 # x"],
    ["an alias at the end of its line", "b: &a 2026-01-24\nlast-contact: *a\nc: 1", "b: &a 2026-01-24\nlast-contact: 2026-11-23\nc: 1"],
    ["a tag", "last-contact: !!str 2026-01-24", "last-contact: !!str 2026-11-23"],
    ["a block that is indented", "  # x\n  a: 1\n  last-contact: 2026-01-24", "  # x\n  a: 1\n  last-contact: 2026-11-23"],
    ["a block that ends with dots", "last-contact: 2026-01-24\n...", "last-contact: 2026-11-23\n..."],
  ])("%s", (_, before, after) => {
    expect(set(`---\n${before}\n---\nbody\n`)).toBe(`---\n${after}\n---\nbody\n`);
    expect(set(`---\n${after}\n---\nbody\n`)).toBe("<nothing to do>");
  });

  it.each([
    ["dots", "a: 1\n...", "a: 1\nlast-contact: 2026-11-23\n..."],
    ["indentation", "  a: 1", "  a: 1\n  last-contact: 2026-11-23"],
    ["comments alone", "# none", "# none\nlast-contact: 2026-11-23"],
  ])("a new key in a block of %s", (_, before, after) => {
    expect(set(`---\n${before}\n---\n`)).toBe(`---\n${after}\n---\n`);
  });
});

describe("setProperty refuses what it can't do exactly", () => {
  it.each([
    ["a list of several", "last-contact:\n  - 2026-01-24\n  - 2026-02-24", "value-not-simple"],
    ["a flow list of several", "last-contact: [2026-01-24, 2026-02-24]", "value-not-simple"],
    ["a map", "last-contact:\n  day: 1", "value-not-simple"],
    ["a flow map", "last-contact: {day: 1}", "value-not-simple"],
    ["an anchor that is used", "last-contact: &a 2026-01-24\nb: *a", "value-not-simple"],
    ["an item that is a map", "last-contact:\n  - day: 1", "value-not-simple"],
    ["a text over two lines below its key", "last-contact:\n  2026\n  01", "value-not-simple"],
    ["a text over two lines below a comment, which would go", "last-contact: # x\n  2026\n  01", "value-not-simple"],
    ["a text over two lines with a comment that would go", "last-contact: | # x\n  2026\n  01", "value-not-simple"],
    ["an alias in a list", "b: &a x\nlast-contact: [*a, *a]", "value-not-simple"],
    ["a map in braces", '{ "last-contact": "2026-01-24" }', "value-not-simple"],
    ["a key over two lines", "? last-contact\n: 2026-01-24", "value-not-simple"],
    ["the key twice", "last-contact: 1\nlast-contact: 2", "frontmatter-unreadable"],
    ["bad YAML elsewhere", "last-contact: 1\na: [", "frontmatter-unreadable"],
    ["braces that a line can't be added to", "{ a: 1 }", "value-not-simple"],
    ["too large", `a: ${"x".repeat(70_000)}`, "frontmatter-unreadable"],
  ])("%s", (_, content, kind) => {
    expect(set(`---\n${content}\n---\nbody\n`)).toBe(`<${kind}>`);
  });

  it("names the line", () => {
    const refused = (text: string): unknown => setProperty(text, KEY, DAY, yamlParser);
    expect(refused("---\na: 1\nlast-contact: [x, y]\n---\n")).toEqual({
      ok: false,
      error: { kind: "value-not-simple", field: KEY, line: 2 },
    });
    expect(refused("---\na: 1\nb: c: d\n---\n")).toMatchObject({ error: { kind: "frontmatter-unreadable", line: 2 } });
    expect(refused("---\na: 1\n")).toEqual({ ok: false, error: { kind: "frontmatter-unclosed", line: 0 } });
  });

  it("sees a key twice also where the parser lets it pass", () => {
    const lenient = { parse: () => ({ ok: true as const, data: { [KEY]: "2" } }) };
    expect(setProperty("---\nlast-contact: 1\nlast-contact: 2\n---\n", KEY, DAY, lenient)).toEqual({
      ok: false,
      error: { kind: "key-twice", field: KEY, line: 2 },
    });
  });

  it("believes the parser, not the lines: what looks like a key inside of brackets", () => {
    const text = "---\na: [x,\nlast-contact: 1]\n---\n";
    const lenient = { parse: () => ({ ok: true as const, data: { a: ["x", { [KEY]: 1 }] } }) };
    expect(setProperty(text, KEY, DAY, lenient)).toMatchObject({ ok: false, error: { kind: "not-verified" } });
  });

  it("never takes a line of a text for a key", () => {
    const data = { a: "x last-contact: 1" };
    const lenient = { parse: () => ({ ok: true as const, data }) };
    expect(setProperty('---\na: "x\nlast-contact: 1"\n---\n', KEY, DAY, lenient)).toMatchObject({ ok: false });
    expect(set('---\na: "x\nlast-contact: 1"\n---\n')).toBe("<frontmatter-unreadable>");
  });

  it("does not walk what aliases make endless", () => {
    const laughs = { parse: () => ({ ok: true as const, data: { a: nested(30) } }) };
    expect(setProperty("---\na: x\n---\n", KEY, DAY, laughs)).toMatchObject({
      ok: false,
      error: { kind: "value-not-simple" },
    });
  });

  it("offers what the app could rewrite, and only that", () => {
    const change = { kind: "set", key: KEY, value: DAY, keepLink: true };
    const offered = (content: string): unknown => {
      const result = setProperty(`---\n${content}\n---\n`, KEY, DAY, yamlParser);
      return result.ok ? "written" : result.error.rewrite;
    };
    expect(offered("{ a: 1 }")).toEqual(change);
    expect(offered("last-contact: &a 2026-01-24\nb: *a")).toEqual(change);
    expect(offered('{ "last-contact": "2026-01-24" }')).toEqual(change);
    expect(offered("last-contact: [x, y]")).toBeUndefined();
    expect(offered("last-contact: 1\na: [")).toBeUndefined();
  });
});

/** A list that holds another twice, which holds another twice …: 2^depth values in `depth` objects. */
function nested(depth: number): unknown {
  let value: unknown = "ha";
  for (let i = 0; i < depth; i++) value = [value, value];
  return value;
}
