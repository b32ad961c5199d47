import { describe, expect, it } from "vitest";
import { applyEdit } from "../../../../src/core/markdown/edit";
import { compileRules } from "../../../../src/core/note/reading-rules";
import { raiseLastContact } from "../../../../src/core/person/raise-last-contact";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { parseIsoDay, type DayNumber } from "../../../../src/core/time/civil-date";
import { yamlParser } from "../markdown/support/yaml-parser";

const rules = compileRules(DEFAULT_SETTINGS, null);
const day = parseIsoDay("2026-11-23") as DayNumber;

/** The line of the property after logging; `same`, or why it was refused. */
function raised(property: string): string {
  const text = `---\n${property}\n---\n`;
  const edit = raiseLastContact(text, day, rules, yamlParser);
  if (!edit.ok) return `<${edit.error.kind}>`;
  return edit.value === null ? "same" : (applyEdit(text, edit.value).split("\n")[1] ?? "");
}

describe("last contact after logging", () => {
  it.each([
    ["last-contact: 2026-11-01 # by phone", "last-contact: 2026-11-23 # by phone"],
    ['last_contacted: "[[2026-11-01]]"', 'last_contacted: "[[2026-11-23]]"'],
    ["Last Contact:", "Last Contact: 2026-11-23"],
    ["last-contact: 2026-11-23", "same"],
    ["last-contact: 2027-01-01", "same"],
    ["last-contact: soon", "<value-unreadable>"],
    ["last-contact: 2026-11", "<value-unreadable>"],
    ['last-contact: " "', 'last-contact: "2026-11-23"'],
    ["last-contact: []", "last-contact: [2026-11-23]"],
    ["last-contact: [2026-11-01, 2026-11-02]", "<value-unreadable>"],
    ["last-contact: [", "<frontmatter-unreadable>"],
  ])("%s → %s", (property, expected) => {
    expect(raised(property)).toBe(expected);
  });

  it.each([
    ["properties without it", "---\ntags: friend\n---\n", "---\ntags: friend\nlast-contact: 2026-11-23\n---\n"],
    ["no properties", "# Ana\n", "---\nlast-contact: 2026-11-23\n---\n# Ana\n"],
    ["an empty item of a list", "---\nlast-contact:\n  -\n---\n", "---\nlast-contact:\n  - 2026-11-23\n---\n"],
  ])("is added to a note with %s", (_, text, expected) => {
    const edit = raiseLastContact(text, day, rules, yamlParser);
    expect(edit.ok && edit.value && applyEdit(text, edit.value)).toBe(expected);
  });

  it("says which line is in the way of reading the properties", () => {
    expect(raiseLastContact("---\na: 1\nb: c: d\n---\n", day, rules, yamlParser)).toMatchObject({
      ok: false,
      error: { kind: "frontmatter-unreadable", line: 2 },
    });
  });

  it("reads a link without quotes, and never says that it can't", () => {
    expect(raised("last-contact: [[2026-11-23]]")).toBe("same");
    expect(raised("last-contact: [[2026-11-01]]")).toBe("last-contact: [[2026-11-23]]");
  });
});
