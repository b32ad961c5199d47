import { describe, expect, it } from "vitest";
import { outlineOf } from "../../../../src/core/markdown/outline";
import { compileRules } from "../../../../src/core/note/reading-rules";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import type { NoteShape } from "../../../../src/core/structure/note-shape";
import { structureContacts } from "../../../../src/core/structure/structure-contacts";
import { isoDay } from "../../../../src/core/time/civil-date";
import { day } from "../followup/people";

/** What the app would tell of this text: outline, and where each link ends. */
function shapeOf(text: string): NoteShape {
  const lines = text.split("\n");
  const outline = outlineOf(text);
  const links = outline.links.map((link) => {
    const rest = (lines[link.line] ?? "").slice(link.column);
    const length = /^!?(?:\[\[.*?\]\]|\[.*?\]\(.*?\))/.exec(rest)?.[0].length ?? 0;
    return { ...link, endLine: link.line, endColumn: link.column + length };
  });
  return { ...outline, links };
}

const RULES = compileRules(DEFAULT_SETTINGS, null);
const IGNORING = compileRules({ ...DEFAULT_SETTINGS, touchpoints: { ...DEFAULT_SETTINGS.touchpoints, mentions: "ignore" } }, null);

const inDaily = (text: string, rules = RULES) =>
  structureContacts({ path: vaultPath("Daily/2026-11-02.md"), shape: shapeOf(text), dailyDay: day("2026-11-02"), isPerson: false, rules });
const inPerson = (text: string) =>
  structureContacts({ path: vaultPath("People/Ana.md"), shape: shapeOf(text), dailyDay: null, isPerson: true, rules: RULES });

describe("who was met, without the text", () => {
  it.each([
    ["- call with [[Ana]] and [[Bo]]: her launch; [[Cy]] joins", ["Ana", "Bo"]],
    ["- [[Ana]], [[Bo]] & [[Cy]]", ["Ana", "Bo", "Cy"]],
    ["- coffee with [Ana](Ana.md)", ["Ana.md"]],
    ["Thought of [[Ana]] and, much later, of [[Bo]].", ["Ana", "Bo"]],
    ["- [x] called [[Ana]]", ["Ana"]],
    ["- [ ] call [[Ana]]\n  - about [[Bo]]", []],
    ["- [-] call [[Ana]]", []],
    ["> [[Ana]]", []],
    ["> [!note]\n> - call with [[Ana]]", []],
    ["```\n- call with [[Ana]]\n```", []],
    ["![[Ana]]", []],
    ["- call [[Ana]]\n- coffee [[Ana]]", ["Ana"]],
  ])("%j: %j", (text, people) => {
    const { touchpoints, mentions } = inDaily(text);
    expect(mentions.map(({ target }) => target)).toEqual(people);
    expect(touchpoints).toEqual([]);
  });

  it("is contact under the touchpoints heading, whatever mentions count for", () => {
    const text = "- coffee [[Bo]]\n\n## Touchpoints\n- [[Ana]] and [[Bo]]: the move of [[Cy]]\n\n## Else\n- [[Cy]]\n";
    const { touchpoints, mentions } = inDaily(text, IGNORING);
    expect(touchpoints.map(({ people, day: on, kind }) => [people, isoDay(on), kind])).toEqual([[["Ana", "Bo"], "2026-11-02", "other"]]);
    expect(mentions).toEqual([]);
  });

  it("is in a person's own log where a line begins with a linked day", () => {
    const { touchpoints } = inPerson("## Contact log\n- [[2026-08-14]] — coffee\n- [[2026-13-45]] x\n- [[Bo]] x\n\n# Else\n- [[2026-08-15]] y\n");
    expect(touchpoints.map(({ people, day: on }) => [people, isoDay(on)])).toEqual([[["People/Ana"], "2026-08-14"]]);
  });
});
