import { describe, expect, it } from "vitest";
import type { NoteHead } from "../../../../src/core/note/note-head";
import type { NoteRecord } from "../../../../src/core/note/note-record";
import { needsText, readHead, readNote } from "../../../../src/core/note/read-note";
import { compileRules } from "../../../../src/core/note/reading-rules";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { isoDay, parseIsoDay } from "../../../../src/core/time/civil-date";
import { yamlParser } from "./yaml-parser";

const RULES = compileRules(DEFAULT_SETTINGS, "Templates");
const DAILY = "Daily/2026-11-23.md";

const read = (path: string, text: string, rules = RULES): NoteRecord =>
  readNote({
    path: vaultPath(path),
    text,
    day: path === DAILY ? parseIsoDay("2026-11-23") : null,
    frontmatter: yamlParser,
    rules,
  });

/** What a record holds, a line each, as a person would list it. */
function told(record: NoteRecord): readonly string[] {
  return [
    ...(record.person ? [`person ${record.person.name}`] : []),
    ...record.touchpoints.map(
      (each) => `${each.line} ${isoDay(each.day)} ${each.kind} ${each.people.join(", ")}${each.counted ? "" : " (not counted)"}`,
    ),
    ...record.mentions.map((each) => `${each.line} mention ${each.target}`),
    ...record.promises.map((each) => `${each.line} promise ${each.owner} ${each.state} ${each.text}`),
    ...record.problems.map((each) => `${each.line ?? "?"} ${each.kind} ${each.field ?? ""} ${each.value ?? ""}`.trim()),
  ];
}

const daily = (...lines: readonly string[]): readonly string[] => told(read(DAILY, lines.join("\n")));

describe("a daily note", () => {
  it("tells touchpoints, mentions and promises, each from its own place", () => {
    expect(
      daily(
        "---", // 0
        "tags: [daily]",
        "people: '[[Zed]]'",
        "---",
        "[[Olga Kos]] moved to Gdynia. Thought of [[Nobody]] on the tram.", // 4
        "",
        "## Notes",
        "- called [[Ana Diaz]]: her book; [[Cy]] liked it", // 7
        "- read about [[Tomek Ryś]]", // 8
        "- jutro kawa z [[Maja Lis]]", // 9
        "- [ ] send [[Bo Lind]] the draft 📅 2026-11-30", // 10
        "- [x] texted [[Lena Fox]] ✅ 2026-11-22", // 11
        "- [-] call [[Nobody]]", // 12
        "- [?] ask [[Nobody]]", // 13
        "> - called [[Quoted]]", // 14
        "",
        "> [!note]", // 16
        "> met [[Called Out]]",
        "",
        "```", // 19
        "- called [[Code]]",
        "```",
        "%%", // 22
        "- called [[Comment]]",
        "%%",
        "$$",
        "- called [[Math]]",
        "$$",
        "![[Embedded]] `[[Coded]]` %%[[Hidden]]%% <!-- [[Html]] -->", // 28
        "",
        "## Touchpoints",
        "- [[Ewa]]: a walk along the river", // 31
        "### Evening",
        "- supper at [[Ola]]'s", // 33
        "## After",
        "- [[Iga]] was there", // 35
        "- intro [[Ana Diaz]] ↔ [[Bo Lind]] [intro:: idea]", // 36
      ),
    ).toEqual([
      "7 2026-11-23 call Ana Diaz",
      "11 2026-11-22 message Lena Fox",
      "31 2026-11-23 meeting Ewa",
      "33 2026-11-23 meeting Ola",
      "36 2026-11-23 intro Ana Diaz, Bo Lind (not counted)",
      "4 mention Olga Kos",
      "35 mention Iga",
      "10 promise me open send Bo Lind the draft",
      "11 promise me done texted Lena Fox",
      "12 promise me dropped call Nobody",
    ]);
  });

  it("reads the same with CRLF and a byte order mark", () => {
    const lines = ["---", "a: 1", "---", "## Touchpoints", "- 18:10 call with [[Ana]]: x", "- [ ] mail [[Bo]]", "", "[[Cy]]"];
    const plain = read(DAILY, lines.join("\n"));
    expect(told(plain)).toHaveLength(3);
    expect(read(DAILY, lines.join("\r\n"))).toEqual(plain);
    expect(read(DAILY, `\ufeff${lines.join("\r\n")}`)).toEqual(plain);
  });

  it("counts identical lines once", () => {
    expect(daily("- called [[Ana]]", "- called [[Ana]]", "  - called [[Ana]]", "- [ ] mail [[Bo]]", "- [ ] mail [[Bo]]", "", "[[Cy]]", "", "[[Cy]]")).toEqual([
      "0 2026-11-23 call Ana",
      "6 mention Cy",
      "3 promise me open mail Bo",
    ]);
  });

  it("leaves what is nested in a touchpoint or a plan to it", () => {
    expect(
      daily("- call with [[Ana]]", "  about [[Bo]]", "  - [[Cy]] moved", "    - met [[Dee]] there", "- [ ] party", "  - invite [[Ed]]", "- a list", "  - [[Fay]]", "  and [[Gil]]"),
    ).toEqual(["0 2026-11-23 call Ana", "3 2026-11-23 meeting Dee", "7 mention Fay", "8 mention Gil"]);
  });

  it("takes no touchpoint from a comment that ends in a later line", () => {
    expect(daily("- called %% [[Ana]]", "  until here %%", "- called [[Bo]]")).toEqual(["2 2026-11-23 call Bo"]);
  });

  it("ignores mentions when told to", () => {
    const rules = compileRules({ ...DEFAULT_SETTINGS, touchpoints: { ...DEFAULT_SETTINGS.touchpoints, mentions: "ignore" } }, null);
    expect(told(read(DAILY, "[[Ana]]\n- called [[Bo]]", rules))).toEqual(["1 2026-11-23 call Bo"]);
  });

  it("takes the heading from the settings", () => {
    const touchpoints = { ...DEFAULT_SETTINGS.touchpoints, heading: "## People Seen" };
    const rules = compileRules({ ...DEFAULT_SETTINGS, touchpoints }, null);
    expect(told(read(DAILY, "# people  seen\n- [[Ana]]", rules))).toEqual(["1 2026-11-23 other Ana"]);
  });

  it("is never a person", () => {
    expect(read(DAILY, "---\ntype: person\n---\n#person").person).toBeNull();
  });

  it("survives frontmatter that can't be read", () => {
    expect(daily("---", "a: [", "---", "- called [[Ana]]")).toEqual([
      "3 2026-11-23 call Ana",
      expect.stringMatching(/^\d frontmatter-unreadable/) as unknown as string,
    ]);
    expect(daily("---", "a: 1", "- called [[Ana]]")).toContain("0 frontmatter-unclosed");
    expect(daily("---", "", "- called [[Ana]]")).toEqual(["2 2026-11-23 call Ana"]);
  });
});

describe("a note with a date", () => {
  it("is a meeting of those who took part; its lines count, its links are no mentions", () => {
    const text = ["---", "date: 2026-11-20", "attendees:", "  - '[[Ana Diaz|Ana]]'", "  - Bo Lind", "---", "[[Cy]] sent regrets", "- called [[Dee]]"].join("\n");
    const record = read("Meetings/Kickoff.md", text);
    expect(told(record)).toEqual(["2 2026-11-20 meeting Ana Diaz, Bo Lind", "7 2026-11-20 call Dee"]);
    expect(record.touchpoints[0]?.text).toBe("Kickoff");
  });

  it.each([
    ["date: 2026-02-30", "1 date-impossible date 2026-02-30"],
    ["date: 03/04/2026", "1 date-ambiguous date 03/04/2026"],
    ["date: 2026-11", "1 date-partial date 2026-11"],
  ])("whose date can't be read says so: %s", (date, problem) => {
    expect(told(read("Meetings/Kickoff.md", `---\n${date}\npeople: ['[[Ana]]']\n---\n`))).toEqual([problem]);
  });

  it("without people says nothing", () => {
    expect(told(read("Clippings/Post.md", "---\ndate: last week\n---\n[[Ana]]\n- called [[Bo]]"))).toEqual([]);
  });
});

describe("a person's own note", () => {
  const person = (...lines: readonly string[]): readonly string[] =>
    told(read("People/Ana Diaz.md", ["---", "type: person", "---", ...lines].join("\n")));

  it("keeps a log", () => {
    expect(
      person(
        "## Contact log", // 3
        "- [[2026-08-14]] — coffee",
        "- 2026-08-30 · slack · the draft",
        "- [2025-02-20]: Coffee chat, with [[Bo]]",
        "- 2026-02-30: call",
        "- [x] 2026-09-01 called her",
        "- [ ] 2026-12-01 call her",
        "- no date",
        "### Older",
        "- **2024-01-02** she wrote about the move",
        "## Ideas",
        "- 2026-01-01 a book",
      ),
    ).toEqual([
      "person Ana Diaz",
      "4 2026-08-14 coffee People/Ana Diaz",
      "5 2026-08-30 message People/Ana Diaz",
      "6 2025-02-20 coffee People/Ana Diaz",
      "8 2026-09-01 call People/Ana Diaz",
      "12 2024-01-02 message People/Ana Diaz",
      "8 promise me done 2026-09-01 called her",
      "9 promise me open 2026-12-01 call her",
      "7 date-impossible  2026-02-30",
    ]);
  });

  it("tells who began", () => {
    const text = "---\ntype: person\n---\n# Log\n- 2026-01-01 she called: hi\n- 2026-01-02 called\n- 2026-01-03 email from her\n- 2026-01-04 lunch [by:: them]";
    expect(read("P.md", text).touchpoints.map(({ by, text: said }) => `${by ?? "?"} ${said}`)).toEqual([
      "them hi",
      "me called",
      "them email from her",
      "them lunch",
    ]);
  });

  it("holds promises without a link", () => {
    expect(person("- [ ] lend her the map 📅 2026-02-30")).toEqual([
      "person Ana Diaz",
      "3 promise me open lend her the map",
      "3 task-date  2026-02-30",
    ]);
  });

  it("is one by a tag in its body, but not in code", () => {
    expect(read("Ana.md", "Friend from school #person/school").person?.rule).toEqual({ kind: "tag", tag: "person/school" });
    expect(read("Ana.md", "`#person` and\n```\n#person\n```\n%% #person %%").person).toBeNull();
  });

  it("tells the line of what can't be read", () => {
    expect(told(read("Ana.md", "---\r\ntype: person\r\nlast-contact: 2026-13-45\r\n---\r\n"))).toEqual([
      "person Ana",
      "2 date-impossible last-contact 2026-13-45",
    ]);
  });

  it("with unreadable frontmatter is still one by its folder", () => {
    const rules = compileRules({ ...DEFAULT_SETTINGS, people: { ...DEFAULT_SETTINGS.people, folders: ["People"] } }, null);
    expect(told(read("People/Ana.md", "---\ntype: [\n---\n", rules))).toEqual([
      "person Ana",
      expect.stringMatching(/frontmatter-unreadable/) as unknown as string,
    ]);
  });
});

describe("any other note", () => {
  it("tells promises, and what was ticked on a day", () => {
    expect(told(read("Projects/Boat.md", "- [ ] ask [[Ana]] for oak\n- [x] called [[Bo]] ✅ 2026-11-20\n- [x] called [[Cy]]\n- called [[Dee]]\n[[Ed]]"))).toEqual([
      "1 2026-11-20 call Bo",
      "0 promise me open ask Ana for oak",
      "1 promise me done called Bo",
      "2 promise me done called Cy",
    ]);
  });

  it("heeds the Tasks plugin's global filter", () => {
    const rules = compileRules(DEFAULT_SETTINGS, null, "#task");
    expect(told(read("Boat.md", "- [ ] ask [[Ana]]\n- [ ] #task ask [[Bo]]", rules))).toEqual(["1 promise me open #task ask Bo"]);
  });

  it("in the templates folder, or left behind by sync, tells nothing", () => {
    expect(told(read("Templates/Daily.md", "---\ntype: person\nx: [\n---\n- [ ] call [[Ana]]"))).toEqual([]);
    expect(told(read("Boat (Conflicted copy).md", "- [ ] call [[Ana]]"))).toEqual([]);
  });

  it.each([
    ["nothing", ""],
    ["only a fence", "---"],
    ["deep lists", Array.from({ length: 500 }, (_, depth) => `${"  ".repeat(depth)}- [ ] [[A${depth}]]`).join("\n")],
    ["a huge line", `- called [[Ana]] ${"[[x]] [a:: b] ".repeat(5_000)}`],
    ["prototypes", "---\n__proto__: {type: person}\nconstructor: 1\n---\n- [ ] [[__proto__]]"],
  ])("never throws: %s", (_, text) => {
    expect(() => read(DAILY, text)).not.toThrow();
    expect(() => read("Note.md", text)).not.toThrow();
  });
});

describe("a head", () => {
  const head = (said: Partial<NoteHead>): NoteHead => ({
    frontmatter: { kind: "none" },
    tags: [],
    links: [],
    hasListItems: false,
    mayHoldLog: false,
    hasTasks: false,
    ...said,
  });
  const readIt = (path: string, said: Partial<NoteHead>): readonly string[] =>
    told(readHead({ path: vaultPath(path), head: head(said), day: path === DAILY ? parseIsoDay("2026-11-23") : null, rules: RULES }));

  it("tells the person and the meeting, and no line of the body", () => {
    expect(readIt("Ana.md", { frontmatter: { kind: "read", data: { type: "person", "last-contact": "x" } } })).toEqual([
      "person Ana",
      "? date-unreadable last-contact x",
    ]);
    expect(readIt("Ana.md", { tags: ["People"] })).toEqual(["person Ana"]);
    expect(readIt(DAILY, { links: ["Ana"], hasListItems: true })).toEqual([]);
    expect(readIt("Kickoff.md", { frontmatter: { kind: "read", data: { date: "2026-11-20", people: ["[[Ana]]"] } } })).toEqual([
      "0 2026-11-20 meeting Ana",
    ]);
    expect(readIt("X.md", { frontmatter: { kind: "unreadable", line: 2, reason: "bad" } })).toEqual(["2 frontmatter-unreadable  bad"]);
    expect(readIt("Ana.md", { frontmatter: { kind: "unread" } })).toEqual([]);
  });

  it.each<[Partial<NoteHead>, boolean, boolean]>([
    [{}, false, false],
    [{}, true, false],
    [{ links: ["Ana"] }, false, false],
    [{ links: ["Ana"] }, true, true],
    [{ hasListItems: true }, true, true],
    [{ mayHoldLog: true }, true, true],
    [{ mayHoldLog: true }, false, false],
    [{ hasTasks: true, hasListItems: true }, false, false],
    [{ hasTasks: true, hasListItems: true, links: ["Ana"] }, false, true],
    [{ frontmatter: { kind: "unread" } }, false, true],
    [{ frontmatter: { kind: "read", data: { date: "2026-11-20" } }, links: ["Ana"] }, false, true],
    [{ frontmatter: { kind: "read", data: { date: "soon" } }, links: ["Ana"] }, false, false],
  ])("needs its text or not: %o, %s", (said, isPersonOrDated, expected) => {
    expect(needsText(head(said), isPersonOrDated)).toBe(expected);
  });
});
