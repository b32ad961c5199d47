import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendToList } from "../../../../src/core/markdown/append-to-list";
import { applyEdit, type Edit, invert } from "../../../../src/core/markdown/edit";
import { findFrontmatter } from "../../../../src/core/markdown/frontmatter-block";
import { insertUnderHeading, lineUnderHeading } from "../../../../src/core/markdown/insert-under-heading";
import { outlineOf } from "../../../../src/core/markdown/outline";
import { setProperty, type TextRefusal } from "../../../../src/core/markdown/set-property";
import type { Result } from "../../../../src/core/result";
import { arbitraryNote } from "./support/arbitrary-note";
import { PROPERTY_TIMEOUT, RUNS } from "./support/runs";
import { yamlParser } from "./support/yaml-parser";

const LINE = "- 18:10 call with [[Bo Lind]]: news";

type Write = (text: string) => Result<Edit | null, TextRefusal>;

const value = fc.oneof(
  fc.constantFrom("2026-11-23", "true", "a: b", "# x", "", " ", "it's", '"', "null", "12", "ż", "- a", "[[Ana]]", "a\nb"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);

const key = fc.constantFrom("last-contact", "Last Contact", "gave", "new key", "map", "a: b", "x", "12");

const write: fc.Arbitrary<Write> = fc.oneof(
  fc.tuple(key, value).map(([name, text]): Write => (note) => setProperty(note, name, text, yamlParser)),
  fc.tuple(key, value).map(([name, text]): Write => (note) => appendToList(note, name, text, yamlParser)),
  fc.constant<Write>((note) => insertUnderHeading(note, "Touchpoints", 2, LINE)),
);

function property(name: string, run: (text: string, change: Write) => void): void {
  it(name, { timeout: PROPERTY_TIMEOUT }, () => {
    fc.assert(fc.property(arbitraryNote, write, run), { numRuns: RUNS });
  });
}

/** An independent reading of a note's properties: null when it can't be read, `{}` when there are none. */
function propertiesOf(text: string): Readonly<Record<string, unknown>> | null {
  const search = findFrontmatter(text);
  if (search.kind === "none") return {};
  if (search.kind === "unclosed") return null;
  const parsed = yamlParser.parse(search.block.content.split("\r\n").join("\n"));
  return parsed.ok ? parsed.data : null;
}

/** What a property must say after it was set, in words of its own: the writer's idea of it is not asked. */
function afterSet(old: unknown, wanted: string): unknown {
  return Array.isArray(old) ? [wanted] : wanted;
}

function afterAppend(old: unknown, item: string): readonly unknown[] {
  const items: readonly unknown[] = Array.isArray(old) ? old : old === undefined || old === null || old === "" ? [] : [old];
  return items.some((each) => each === item) ? items : [...items, item];
}

const bodyOf = (text: string): string => {
  const search = findFrontmatter(text);
  return search.kind === "found" ? text.slice(search.block.end) : text.replace("\uFEFF", "");
};

describe("every writer", () => {
  property("is taken back to the byte", (text, change) => {
    const result = change(text);
    if (!result.ok || result.value === null) return;
    const after = applyEdit(text, result.value);
    expect(applyEdit(after, invert(result.value, text))).toBe(text);
  });

  property("changes nothing outside of its span", (text, change) => {
    const result = change(text);
    if (!result.ok || result.value === null) return;
    const { from, to, insert } = result.value;
    const after = applyEdit(text, result.value);
    expect(after.startsWith(text.slice(0, from))).toBe(true);
    expect(after.endsWith(text.slice(to))).toBe(true);
    expect(after.length).toBe(text.length - (to - from) + insert.length);
  });
});

describe("setProperty", () => {
  it("says just that, and leaves every other property and the body", { timeout: PROPERTY_TIMEOUT }, () => {
    fc.assert(
      fc.property(arbitraryNote, key, value, (text, name, wanted) => {
        const result = setProperty(text, name, wanted, yamlParser, { keepLinkWrap: false });
        const before = propertiesOf(text);
        if (!result.ok) return;
        expect(before).not.toBeNull();
        const after = result.value === null ? text : applyEdit(text, result.value);
        expect(propertiesOf(after)).toEqual({ ...before, [name]: afterSet(before?.[name], wanted) });
        expect(bodyOf(after)).toBe(bodyOf(text));
        expect(setProperty(after, name, wanted, yamlParser, { keepLinkWrap: false })).toEqual({ ok: true, value: null });
      }),
      { numRuns: RUNS },
    );
  });
});

describe("appendToList", () => {
  it("adds just one item, and leaves every other property and the body", { timeout: PROPERTY_TIMEOUT }, () => {
    fc.assert(
      fc.property(arbitraryNote, key, value, (text, name, item) => {
        const result = appendToList(text, name, item, yamlParser);
        if (!result.ok) return;
        const before = propertiesOf(text) ?? {};
        const after = result.value === null ? text : applyEdit(text, result.value);
        const wanted = afterAppend(before[name], item);
        expect(propertiesOf(after)).toEqual(result.value === null ? before : { ...before, [name]: wanted });
        if (result.value === null) expect(afterAppend(before[name], item)).toContain(item);
        expect(bodyOf(after)).toBe(bodyOf(text));
        expect(appendToList(after, name, item, yamlParser)).toEqual({ ok: true, value: null });
      }),
      { numRuns: RUNS },
    );
  });
});

describe("insertUnderHeading", () => {
  it("adds one root list item under the heading, and leaves headings and items", { timeout: PROPERTY_TIMEOUT }, () => {
    fc.assert(
      fc.property(arbitraryNote, (text) => {
        const result = insertUnderHeading(text, "Touchpoints", 2, LINE);
        if (!result.ok) return;
        const before = outlineOf(text);
        const after = applyEdit(text, result.value);
        const outline = outlineOf(after);
        expect(lineUnderHeading(after, "Touchpoints", LINE)).not.toBeNull();
        expect(outline.listItems).toHaveLength(before.listItems.length + 1);
        expect(after.endsWith("\n")).toBe(["", "\uFEFF"].includes(text) || text.endsWith("\n"));
        const made = before.headings.some((heading) => heading.text.toLowerCase() === "touchpoints") ? 0 : 1;
        expect(outline.headings.map((heading) => heading.text).slice(0, before.headings.length)).toEqual(
          before.headings.map((heading) => heading.text),
        );
        expect(outline.headings).toHaveLength(before.headings.length + made);
      }),
      { numRuns: RUNS },
    );
  });

  it("commutes with writing a property", { timeout: PROPERTY_TIMEOUT }, () => {
    const insert: Write = (note) => insertUnderHeading(note, "Touchpoints", 2, LINE);
    const set: Write = (note) => setProperty(note, "last-contact", "2026-11-23", yamlParser);
    const then = (first: Write, second: Write, text: string): string | null => {
      const one = first(text);
      if (!one.ok || one.value === null) return null;
      const middle = applyEdit(text, one.value);
      const two = second(middle);
      return two.ok && two.value !== null ? applyEdit(middle, two.value) : null;
    };
    fc.assert(
      fc.property(arbitraryNote, (text) => {
        const [a, b] = [then(insert, set, text), then(set, insert, text)];
        if (a !== null && b !== null) expect(a).toBe(b);
      }),
      { numRuns: RUNS },
    );
  });
});
