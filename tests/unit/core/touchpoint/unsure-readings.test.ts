import { describe, expect, it } from "vitest";
import { PeopleIndex } from "../../../../src/core/index/people-index";
import { readNote } from "../../../../src/core/note/read-note";
import { compileRules } from "../../../../src/core/note/reading-rules";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { DEFAULT_SETTINGS, type MentionSetting } from "../../../../src/core/settings/settings";
import { isoDay, parseIsoDay, type DayNumber } from "../../../../src/core/time/civil-date";
import { lastContact } from "../../../../src/core/followup/contact";
import { unsureReadings } from "../../../../src/core/touchpoint/unsure-readings";
import { yamlParser } from "../note/yaml-parser";

const PERSON = "---\ntype: person\n---\n";
const TODAY = parseIsoDay("2026-11-24") as DayNumber;

const DIARY: Readonly<Record<string, string>> = {
  "People/Ana.md": PERSON,
  "People/Bo.md": PERSON,
  "2026-11-22.md": "- [[Ana]] and [[Bo]] got engaged\n- [[Rome]] is lovely\n- read about [[Ana]]\n- should call [[Bo]]\n- called [[Bo]]",
  "2026-11-23.md": "[[Ana]] was at the harbour. Had coffee with [[Bo]].\n\n[[Bo]] waved [contact:: no]\n- lunch [[Ana]] [contact:: yes]",
  "2026-11-25.md": "[[Ana]] to come",
};

function index(mentions: MentionSetting): PeopleIndex {
  const rules = compileRules({ ...DEFAULT_SETTINGS, touchpoints: { ...DEFAULT_SETTINGS.touchpoints, mentions } }, null);
  const people = new PeopleIndex();
  for (const [path, text] of Object.entries(DIARY)) {
    const day = parseIsoDay(path.slice(0, -3));
    people.upsert(readNote({ path: vaultPath(path), text, day, frontmatter: yamlParser, rules }));
  }
  return people;
}

function unsure(mentions: MentionSetting): readonly string[] {
  const people = index(mentions);
  const entries = [...people.people()].flatMap(({ path }) => people.entries(path) ?? []);
  return unsureReadings(entries, TODAY).map(({ path, line, text, people: whom }) => `${path}:${line} ${whom.join("+")} | ${text}`);
}

const last = (mentions: MentionSetting, name: string): string => {
  const entries = index(mentions).entries(vaultPath(`People/${name}.md`));
  const found = entries && lastContact(entries, mentions, TODAY);
  return found ? `${isoDay(found.day)} ${found.source}` : "never";
};

describe("unsure lines", () => {
  it("are listed when mentions are to be confirmed: what tells either way, or has its mark, is not among them", () => {
    expect(unsure("confirm")).toEqual([
      "2026-11-23.md:0 People/Ana.md | [[Ana]] was at the harbour. Had coffee with [[Bo]].",
      "2026-11-22.md:0 People/Ana.md+People/Bo.md | - [[Ana]] and [[Bo]] got engaged",
    ]);
  });

  it.each(["count", "ignore"] as const)("are nobody's business when mentions are set to %s", (mentions) => {
    expect(unsure(mentions)).toEqual([]);
  });

  it.each([
    ["count", "Bo", "2026-11-23 mention"],
    ["confirm", "Bo", "2026-11-23 mention"],
    ["ignore", "Bo", "2026-11-22 touchpoint"],
    ["count", "Ana", "2026-11-23 touchpoint"],
    ["confirm", "Ana", "2026-11-23 touchpoint"],
    ["ignore", "Ana", "2026-11-23 touchpoint"],
  ] as const)("with mentions set to %s the last contact with %s is %s", (mentions, name, expected) => {
    expect(last(mentions, name)).toBe(expected);
  });
});
