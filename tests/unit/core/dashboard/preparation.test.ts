import { describe, expect, it } from "vitest";
import { preparation } from "../../../../src/core/dashboard/preparation";
import { readNote } from "../../../../src/core/note/read-note";
import { compileRules } from "../../../../src/core/note/reading-rules";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { plainWords } from "../../../../src/core/touchpoint/plain-words";
import { yamlParser } from "../../../support/memory-ports";
import { day, entries, follow, person, promise, TODAY, touchpoint } from "../followup/people";
import { speechIn } from "./speech";

const ANA = follow(
  entries(
    person("Ana Diaz", {
      interests: ["sailing", "[[Tea]]"],
      goals: [{ day: day("2026-12-12"), text: "the skipper's exam" }, { day: day("2026-01-12"), text: "long over" }],
      changes: [{ day: day("2026-11-02"), text: "new job" }, { day: day("2025-11-02"), text: "old news" }],
      birthday: { year: 1986, month: 12, day: 3 },
      ledger: [{ side: "gave", day: day("2026-11-01"), text: "a chart" }],
    }),
    {
      touchpoints: [
        touchpoint("2026-11-10", { kind: "coffee", text: "her launch moved to May; [[Cy Ott]] joins her [gave:: a tip] #later ^a1" }),
        ...["2026-10-01", "2026-09-01", "2026-08-01", "2026-07-01", "2026-06-01"].map((iso) => touchpoint(iso)),
        touchpoint("2026-11-30", { text: "a plan is no talk" }),
      ],
      promises: [promise({ text: "send the book", due: day("2026-12-01") }), promise({ owner: "them", text: "the address" }), promise({ state: "dropped" })],
    },
  ),
);
const BO = follow(entries(person("Bo Lind", { interests: ["Sailing", "tea"] })));

describe("before a meeting", () => {
  it("tells of one person what there is to know", () => {
    expect(preparation([ANA], speechIn()).text).toBe(`## Meeting with Ana Diaz

last: coffee, 2 weeks ago
You gave last.

**Last talks**
- 10 November, coffee: her launch moved to May; Cy Ott joins her later
- 1 October, call
- 1 September, call
- 1 August, call
- 1 July, call

**Promises**
- From you: send the book (due 1 December)
- From them: the address

**In their life**
- Working on: the skipper's exam (12 December)
- News: new job (2 November)
- Birthday in 9 days (turns 40).

**Something to give**
- a hand with: the skipper's exam
- something about sailing
- something about Tea`);
  });

  it("tells of several what they have in common, however it is spelled", () => {
    const { title, common, text } = preparation([BO, ANA], speechIn());
    expect(title).toBe("Meeting with Bo Lind and Ana Diaz");
    expect(common).toEqual(["Sailing: Bo Lind and Ana Diaz", "tea: Bo Lind and Ana Diaz"]);
    expect(text).toContain("### Bo Lind\nno contact on record yet\n\n**Something to give**");
    expect(text.endsWith("### In common\n- Sailing: Bo Lind and Ana Diaz\n- tea: Bo Lind and Ana Diaz")).toBe(true);
  });

  it("speaks Polish", () => {
    expect(preparation([BO], speechIn("pl")).text).toBe(
      "## Spotkanie: Bo Lind\n\njeszcze bez zapisanego kontaktu\n\n**Coś do dania**\n- coś na temat: Sailing\n- coś na temat: tea",
    );
  });
});

describe("wherever it is put", () => {
  const rules = compileRules(DEFAULT_SETTINGS, null, null);
  const nasty = [
    "call with [[Bo Lind]] and [Cy](People/Cy.md) [by:: them]",
    "#person tells #people/close",
    "%% a comment that <!-- never ends",
    "`= dv.run()` <% tp.run() %>",
    "waiting for [[Bo Lind]] 📅 2026-12-01 ^block",
    "gave:: everything",
    "![[Picture.png]] $$ x",
  ];
  const of = follow(
    entries(person("Ana", { interests: nasty, goals: nasty.map((text) => ({ day: null, text })), changes: nasty.map((text) => ({ day: TODAY, text })) }), {
      touchpoints: nasty.map((text, at) => touchpoint(`2026-11-0${at + 1}`, { text, people: ["Ana"] })),
      promises: nasty.map((text) => promise({ text, due: TODAY })),
    }),
  );
  const { text } = preparation([of, BO], speechIn());

  it.each([
    ["in today's note, under touchpoints", "Daily/2026-11-24.md", TODAY, (inside: string) => `## Touchpoints\n${inside}\n\n## After\nSeen [[Bo Lind]].\n`],
    ["in a person's own log", "People/Ana.md", null, (inside: string) => `---\ntype: person\n---\n## Log\n${inside}\n`],
    ["anywhere else", "Notes/Plan.md", null, (inside: string) => inside],
  ])("it says nothing to Reconnect %s", (_, path, dailyDay, around) => {
    const read = (inside: string) => readNote({ path: vaultPath(path), text: around(inside), day: dailyDay, frontmatter: yamlParser, rules });
    const { touchpoints, promises, mentions, person: who } = read(text);
    const without = read("");
    expect(touchpoints).toEqual([]);
    expect(promises).toEqual([]);
    expect(mentions.map(({ target }) => target)).toEqual(without.mentions.map(({ target }) => target));
    expect(who === null).toBe(without.person === null);
  });

  it.each([
    ["a [[People/Bo Lind|friend]] of [Cy](Cy.md)", "a friend of Cy"],
    ["C# and #tea, (#deep/tag)", "C# and tea, (deep/tag)"],
    ["her launch [mood:: good] (place:: home)", "her launch"],
    ["the end ^abc-1", "the end"],
    ["2^10 stays", "2^10 stays"],
    ["gave:: a chart", "gave: a chart"],
    ["line\none  two", "line one two"],
  ])("%s reads %s", (written, plain) => expect(plainWords(written)).toBe(plain));
});
