import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { propertiesOf } from "../../../corpus/properties";
import { unintendedBytes, type Wish } from "../../../corpus/oracle";
import { applyEdit, invert } from "../../../../src/core/markdown/edit";
import { insertUnderHeading, lineUnderHeading } from "../../../../src/core/markdown/insert-under-heading";
import { outlineOf } from "../../../../src/core/markdown/outline";
import type { PropertyChange } from "../../../../src/core/markdown/property-change";
import { setProperty } from "../../../../src/core/markdown/set-property";
import { takeBack } from "../../../../src/core/markdown/take-back";
import { arbitraryNote } from "./support/arbitrary-note";
import { anyCase, type BodyWrite, bodyCase, type Case, LINE, propertyCase, type Write } from "./support/arbitrary-write";
import { PROPERTY_TIMEOUT, RUNS } from "./support/runs";
import { yamlParser } from "./support/yaml-parser";

function property<T>(name: string, cases: fc.Arbitrary<Case<T>>, run: (each: Case<T>, after: string) => void): void {
  it(name, { timeout: PROPERTY_TIMEOUT }, () => {
    fc.assert(
      fc.property(cases, (each) => {
        const result = each.write(each.text);
        if (result.ok && result.value !== null) run(each, applyEdit(each.text, result.value));
      }),
      { numRuns: RUNS },
    );
  });
}

/** What the property must say then, in words of our own: the writer's idea of it is not asked. */
function wanted(old: unknown, change: PropertyChange): unknown {
  const items: readonly unknown[] = Array.isArray(old) ? old : old === undefined || old === null || old === "" ? [] : [old];
  switch (change.kind) {
    case "set":
      return Array.isArray(old) && !Array.isArray(old[0]) ? [change.value] : change.value;
    case "append":
      return [...items, change.item];
    case "take-out":
      return items.filter((_, index) => index !== items.lastIndexOf(change.item));
    case "remove":
      return undefined;
  }
}

function wishOf(what: BodyWrite, after: string): Wish {
  if (what.kind === "new line") return { kind: "new line", line: LINE, heading: "Touchpoints" };
  if (what.kind !== "task") return what;
  const now = after.split(/\r?\n/)[what.at] ?? "";
  return { kind: "other line", line: what.line, now: sameButDates(what.line, now) ? now : what.line };
}

const DATES = /\[[ x/-]\]|[✅❌📅]|\d{4}-\d{2}-\d{2}|\s/gu;
const bare = (line: string): string => line.replace(DATES, "").replace(/\[(?:due|completion|cancelled)::\]/g, "");
const sameButDates = (a: string, b: string): boolean => bare(a) === bare(b);

describe("every writer", () => {
  property("of properties touches nothing else: bytes, comments, other entries, the body", propertyCase, ({ text, what }, after) => {
    const old = propertiesOf(text)?.data ?? {};
    const value = wanted(Object.hasOwn(old, what.key) ? old[what.key] : undefined, what);
    expect(unintendedBytes(text, after, { kind: "property", key: what.key, value })).toBe(0);
  });

  property("of lines touches nothing else: bytes, other lines, the properties", bodyCase, ({ text, what }, after) => {
    expect(unintendedBytes(text, after, wishOf(what, after))).toBe(0);
    expect(propertiesOf(after)?.data).toEqual(propertiesOf(text)?.data);
  });

  property("is taken back to the byte, by its edit and by undo", anyCase, ({ text, write }, after) => {
    const result = write(text);
    if (result.ok && result.value !== null) expect(applyEdit(after, invert(result.value, text))).toBe(text);
    expect(takeBack(after, text, after)).toBe(text);
  });

  property("of properties has nothing to do the second time", propertyCase, ({ what, write, text }, after) => {
    const old = propertiesOf(text)?.data[what.key];
    const isTwice = what.kind === "take-out" && Array.isArray(old) && old.indexOf(what.item) !== old.lastIndexOf(what.item);
    if (!isTwice) expect(write(after)).toEqual({ ok: true, value: null });
  });

  property("of lines never doubles a line when repeated", bodyCase, ({ what, write }, after) => {
    if (what.kind === "new line") return expect(lineUnderHeading(after, "Touchpoints", LINE)).not.toBeNull();
    const again = write(after);
    if (again.ok && what.kind !== "line gone") expect(again.value).toBeNull();
    else if (!again.ok) expect(again.error.kind).toMatch(/^line-(?:missing|twice)$/);
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
});

describe("a write to the properties and one to the body", () => {
  const insert: Write = (note) => insertUnderHeading(note, "Touchpoints", 2, LINE);
  const set: Write = (note) => setProperty(note, "last-contact", "2026-11-23", yamlParser);

  /** The text after both; null when one is refused or has nothing to do. */
  const then = (first: Write, second: Write, text: string): string | null => {
    const one = first(text);
    if (!one.ok || one.value === null) return null;
    const middle = applyEdit(text, one.value);
    const two = second(middle);
    return two.ok && two.value !== null ? applyEdit(middle, two.value) : null;
  };

  it("commute", { timeout: PROPERTY_TIMEOUT }, () => {
    fc.assert(
      fc.property(propertyCase, bodyCase, ({ text, write }, body) => {
        const [a, b] = [then(insert, set, text), then(set, insert, text)];
        if (a !== null && b !== null) expect(a).toBe(b);
        const [c, d] = [then(write, insert, text), then(insert, write, text)];
        if (c !== null && d !== null) expect(c).toBe(d);
        // A new block takes the ending of the note's first line: it must still be there.
        if (body.what.kind === "line gone") return;
        const [e, f] = [then(set, body.write, body.text), then(body.write, set, body.text)];
        if (e !== null && f !== null) expect(e).toBe(f);
      }),
      { numRuns: RUNS },
    );
  });
});
