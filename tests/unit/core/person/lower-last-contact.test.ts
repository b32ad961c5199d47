import { describe, expect, it } from "vitest";
import { applyEdit } from "../../../../src/core/markdown/edit";
import { compileRules } from "../../../../src/core/note/reading-rules";
import { lowerLastContact } from "../../../../src/core/person/lower-last-contact";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { parseIsoDay, type DayNumber } from "../../../../src/core/time/civil-date";
import { yamlParser } from "../markdown/support/yaml-parser";

const rules = compileRules(DEFAULT_SETTINGS, null);
const day = parseIsoDay("2026-11-01") as DayNumber;

/** The properties after a line was undone; `same`, or why it was refused. */
function lowered(content: string, to: DayNumber | null): string {
  const text = `---\n${content}---\n`;
  const edit = lowerLastContact(text, to, rules, yamlParser);
  if (!edit.ok) return `<${edit.error.kind}>`;
  return edit.value === null ? "same" : applyEdit(text, edit.value).slice(4, -4);
}

describe("last contact after a line was undone", () => {
  it.each<[string, DayNumber | null, string]>([
    ["last-contact: 2026-11-23 # x\n", day, "last-contact: 2026-11-01 # x\n"],
    ['Last Contacted: "[[2026-11-23]]"\n', day, 'Last Contacted: "[[2026-11-01]]"\n'],
    ["last-contact:\n  - 2026-11-23\n", day, "last-contact:\n  - 2026-11-01\n"],
    ["last-contact: 2026-11-01\n", day, "same"],
    ["last-contact: 2026-10-01\n", day, "same"],
    ["last-contact:\n", day, "same"],
    ["a: 1\n", day, "same"],
    ["a: 1\nlast-contact: 2026-11-23\nb: 2\n", null, "a: 1\nb: 2\n"],
    ["last-contact: 2026-11-23\n", null, ""],
    ["last-contact:\n", null, "same"],
    ["last-contact: soon\n", day, "<value-unreadable>"],
    ["last-contact: soon\n", null, "<value-unreadable>"],
    ["last-contact: [\n", day, "<frontmatter-unreadable>"],
  ])("%j to %s: %j", (content, to, expected) => {
    expect(lowered(content, to)).toBe(expected);
  });

  it.each([
    ["soon", "soon"],
    ["12", "12"],
    ["[a, b]", '["a","b"]'],
    ["x".repeat(70), "x".repeat(60)],
  ])("names the line and what stands there: %s", (value, shown) => {
    const text = `---\na: 1\nlast-contact: ${value}\n---\n`;
    const error = { kind: "value-unreadable", field: "last-contact", value: shown, line: 2 };
    expect(lowerLastContact(text, day, rules, yamlParser)).toEqual({ ok: false, error });
  });

  it("names no line where none is the key's", () => {
    const error = { kind: "value-unreadable", field: "last-contact", value: "soon" };
    expect(lowerLastContact("---\n{ last-contact: soon }\n---\n", day, rules, yamlParser)).toEqual({ ok: false, error });
  });

  it("is nothing to do in a note without properties", () => {
    expect(lowerLastContact("# Ana\n", day, rules, yamlParser)).toEqual({ ok: true, value: null });
  });
});
