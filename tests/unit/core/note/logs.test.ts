import { describe, expect, it } from "vitest";
import { readNote } from "../../../../src/core/note/read-note";
import { compileRules } from "../../../../src/core/note/reading-rules";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { isoDay, parseIsoDay } from "../../../../src/core/time/civil-date";
import { yamlParser } from "./yaml-parser";

/** The forms of logs, meeting notes and daily lines that are found in vaults (formats.md §2): before → after. */
const RULES = compileRules(DEFAULT_SETTINGS, null);

function told(path: string, text: string): readonly string[] {
  const day = path === "2026-11-23.md" ? parseIsoDay("2026-11-23") : null;
  const record = readNote({ path: vaultPath(path), text, day, frontmatter: yamlParser, rules: RULES });
  return [
    ...record.touchpoints.map(({ line, day: on, time, kind, by, people, text: said, attempt }) =>
      [
        `${line}`,
        isoDay(on),
        ...(time === null ? [] : [time]),
        ...(attempt ? ["attempt"] : []),
        kind,
        by ?? "?",
        people.join(", "),
        ...(said === "" ? [] : [`| ${said}`]),
      ].join(" "),
    ),
    ...record.mentions.map(({ line, target }) => `${line} mention ${target}`),
    ...record.problems.map(({ kind, line, value }) => `${line ?? "?"} ${kind} ${value ?? ""}`),
  ];
}

const person = (text: string): readonly string[] =>
  told("Ana.md", `---\ntype: person\n---\n${text}`).map((line) => line.replace(/^\d+/, (at) => `${Number(at) - 3}`));

describe("a person's own log", () => {
  it.each<[string, string, readonly string[]]>([
    // Lists
    ["- [[2026-08-14]] — coffee", "## Log\n- [[2026-08-14]] — coffee", ["1 2026-08-14 coffee ? Ana"]],
    ["- DAY · channel · text", "## Interactions\n- 2026-08-30 · slack · the draft", ["1 2026-08-30 message ? Ana | the draft"]],
    ["- [DAY]: text", "## Log\n- [2025-02-20]: Coffee chat about boats", ["1 2025-02-20 coffee ? Ana | Coffee chat about boats"]],
    ["a time in it", "## Log\n- 2026-08-30 18:10 call: hello", ["1 2026-08-30 18:10 call ? Ana | hello"]],
    ["nobody answered", "## Log\n- 2026-08-30 called, no answer", ["1 2026-08-30 attempt call me Ana | called, no answer"]],
    ["a date in a folder", "## Log\n- [[Daily/2026-08-14|Friday]] lunch", ["1 2026-08-14 meeting ? Ana"]],
    ["links to others are about them", "## Log\n- 2026-08-14 dinner with [[Bo]]", ["1 2026-08-14 meeting ? Ana | dinner with [[Bo]]"]],
    ["a note named after a day is no entry", "## Log\n- [[2026-08-14 Sync]]", []],
    ["Polish", "## Dziennik kontaktów\n- 2026-08-14 zadzwoniłam: zdrowa", ["1 2026-08-14 call me Ana | zdrowa"]],
    ["an impossible day", "## Log\n- 2026-02-30 call", ["1 date-impossible 2026-02-30"]],
    ["an ambiguous day", "## Log\n- 03/04/2026 call", ["1 date-ambiguous 03/04/2026"]],
    // Headings
    ...["Log", "Contact log", "Interactions", "Interaction Log", "🗣️ Conversations", "Contact history", "TOUCHPOINTS", "Rozmowy"].map(
      (heading): [string, string, readonly string[]] => [
        `under ${heading}`,
        `## ${heading}\n- 2026-08-14 call`,
        ["1 2026-08-14 call ? Ana"],
      ],
    ),
    ["under another heading", "## Ideas\n- 2026-08-14 call", []],
    ["### DAY — Email, with labels", "## Interactions\n### 2026-06-12 — Email\n**Direction:** Outbound\n**Summary:** the lease\n**Next step:** wait", ["1 2026-06-12 email me Ana | the lease"]],
    ["inbound", "## Interactions\n### 2026-06-12 — Email\n**Direction:** Inbound", ["1 2026-06-12 email them Ana"]],
    ["### DAY - topic, with a medium", "## Log\n### 2026-06-12 - the lease\n- **Medium**: phone call", ["1 2026-06-12 call ? Ana | the lease"]],
    ["## DAY, without a log heading", "## 2022-02-15\nWe walked.\n## [[2022-03-01]]\nSoup.", ["0 2022-02-15 other ? Ana", "2 2022-03-01 other ? Ana"]],
    ["below the title", "# Ana\n## 2022-02-15 lunch", ["1 2022-02-15 meeting ? Ana"]],
    ["a day below another heading", "## Books\n### 2022-02-15 lunch", []],
    ["a heading's impossible day", "## 2022-02-31", ["0 date-impossible 2022-02-31"]],
    // Tables
    ["| Date | Type | Notes |", "## Log\n| Date | Type | Notes |\n| --- | --- | --- |\n| 2026-08-14 | Call | boats |\n| [[2026-08-20]] | Coffee | |\n| | | |", ["3 2026-08-14 call ? Ana | boats", "4 2026-08-20 coffee ? Ana"]],
    ["other columns", "## Log\nx\n\n| What | When | Direction |\n|-|-|-|\n| sent a [[Boats\\|book]] | 2026-08-14 | Inbound |", ["5 2026-08-14 message them Ana | sent a [[Boats|book]]"]],
    ["Polish columns", "## Rozmowy\n| Data | Typ | Notatki |\n|-|-|-|\n| 2026-08-14 | telefon | lodz |", ["3 2026-08-14 call ? Ana | lodz"]],
    ["no column of days", "## Log\n| a | b |\n|-|-|\n| 2026-08-14 | c |", []],
    ["under another heading", "## Books\n| Date | Type |\n|-|-|\n| 2026-08-14 | Call |", []],
    ["a row's impossible day", "## Log\n| Date | Type |\n|-|-|\n| 2026-02-30 | Call |", ["3 date-impossible 2026-02-30"]],
    // Never
    ["in code", "## Log\n```\n- 2026-08-14 call\n### 2026-08-14\n```", []],
    ["in a quote", "## Log\n> - 2026-08-14 call", []],
    ["twice the same", "## Log\n- 2026-08-14 call\n- 2026-08-14 call", ["1 2026-08-14 call ? Ana"]],
  ])("%s", (_, text, expected) => {
    expect(person(text)).toEqual(expected);
  });
});

describe("a note about a meeting", () => {
  it.each<[string, string, readonly string[]]>([
    ["people (kepano)", "date: 2026-06-12\npeople: ['[[Ana]]', '[[Bo|B]]']", ["2 2026-06-12 meeting ? Ana, Bo | Sync"]],
    ["participants", "date: 2026-06-12\nparticipants: ['[[Ana]]']", ["2 2026-06-12 meeting ? Ana | Sync"]],
    ["Attendees, one text", "Date: 2026-06-12\nAttendees: '[[Ana]], [[Bo]]'", ["2 2026-06-12 meeting ? Ana, Bo | Sync"]],
    ["contacts and kind", "date: 2026-06-12\ncontacts: ['[[Ana]]']\nkind: call", ["2 2026-06-12 call ? Ana | Sync"]],
    ["person and interaction_type", "date: 2026-06-12\nperson: '[[Ana]]'\ninteraction_type: Email", ["2 2026-06-12 email ? Ana | Sync"]],
    ["a kind that is none", "date: 2026-06-12\nperson: '[[Ana]]'\nkind: seance", ["2 2026-06-12 other ? Ana | Sync"]],
    ["a linked date", "date: '[[2026-06-12]]'\npeople: '[[Ana]]'", ["2 2026-06-12 meeting ? Ana | Sync"]],
    ["a date-time, as written", "date: 2026-06-12T23:30:00-05:00\npeople: Ana", ["2 2026-06-12 meeting ? Ana | Sync"]],
    ["a bare link", "date: 2026-06-12\nperson: [[Ana]]", ["2 2026-06-12 meeting ? Ana | Sync"]],
    ["no date at all", "people: '[[Ana]]'", []],
    ["nobody", "date: 2026-06-12\npeople: []", []],
    ["an impossible date", "date: 2026-06-31\npeople: '[[Ana]]'", ["1 date-impossible 2026-06-31"]],
  ])("%s", (_, yaml, expected) => expect(told("Sync.md", `---\n${yaml}\n---\n`)).toEqual(expected));

  it("may tell its day by its name", () => {
    expect(told("Meetings/2026-06-12 Sync.md", "---\nattendees: ['[[Ana]]']\n---\n- coffee with [[Bo]]\n")).toEqual([
      "1 2026-06-12 meeting ? Ana | 2026-06-12 Sync",
      "3 2026-06-12 coffee ? Bo",
    ]);
    expect(told("Clippings/2026-06-12 Post.md", "- coffee with [[Bo]]\n")).toEqual([]);
    expect(told("2026-11-23.md", "---\npeople: '[[Ana]]'\n---\n")).toEqual([]);
  });
});

describe("a daily note", () => {
  it.each<[string, string, readonly string[]]>([
    ["a field names whom", "- Met (person:: [[AB1908]]) today", ["0 2026-11-23 meeting ? AB1908 | today"]],
    ["a field names whom, and nothing else does", "- soup [with:: [[Ana]]]", ["0 2026-11-23 other ? Ana"]],
    ["a time, a name, what it was", "## Log\n- 09:00 - [[Acme Corp]] - Onboarding call", ["1 2026-11-23 09:00 call ? Acme Corp | Onboarding call"]],
    ["bold time, under conversations", "## 🗣️ Conversations\n- **14:00** – [[Ana]]: the lease", ["1 2026-11-23 14:00 other ? Ana | the lease"]],
    ["people seen", "## People Seen\n- [[Ana]]", ["1 2026-11-23 other ? Ana"]],
    ["a ticked task", "- [x] called [[Sam]]", ["0 2026-11-23 call me Sam"]],
    ["an open one is none", "- [ ] Reach out to [[Sam]] 🔁 every 6 weeks 📅 2026-12-01", []],
    ["prose that tells", "Had coffee with [[Ana]] and read about [[Bo]].", ["0 mention Ana", "0 mention Bo"]],
    ["prose, sentence by sentence", "Thought of [[Bo]]. [[Ana]] was there. Should call [[Cy]].", ["0 mention Ana"]],
    ["the user's own answer: no", "- [[Ana]] was there [contact:: no]\n\n[[Bo]] too (contact:: no)", []],
    ["the user's own answer: yes", "- lunch [[Ana]] [contact:: yes]\n- should call [[Bo]] [contact:: tak]\n\n[[Cy]] too [contact:: yes]", ["0 2026-11-23 meeting ? Ana", "1 2026-11-23 call ? Bo", "3 mention Cy"]],
    ["an attempt", "- called [[Ana]]: no answer", ["0 2026-11-23 attempt call me Ana | no answer"]],
    ["Markdown links", "- call with [Ana](People/Ana%20Diaz.md) and [Bo](<People/Bo Lind.md>)", ["0 2026-11-23 call ? People/Ana Diaz.md, People/Bo Lind.md"]],
    ["a link to a heading", "- call with [[Ana#Log|Ana]]", ["0 2026-11-23 call ? Ana#Log"]],
  ])("%s", (_, text, expected) => expect(told("2026-11-23.md", text)).toEqual(expected));
});
