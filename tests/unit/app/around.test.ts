import { describe, expect, it } from "vitest";
import { settled } from "../../support/keeper-world";
import { aroundReasons, openAround, person } from "./around-app";

/** Somebody to share with, last spoken to on 1 October. */
const OLGA = person("last-contact: 2026-10-01", "cadence: 1y", "interests: [tidal mills, '[[Old maps]]', '#fog']");
const shares = async (notes: Readonly<Record<string, string>>) => aroundReasons((await openAround({ "Olga.md": OLGA, ...notes })).app);
const dated = (day: string, ...more: readonly string[]): string => [`---\ncreated: ${day}`, ...more, "---\n"].join("\n");

describe("something to share", () => {
  it.each([
    ["a tag in the properties", { "A.md": dated("2026-10-11", "tags: [tidal-mills]") }, ["Olga: share A"]],
    ["a tag in the text", { "A.md": `${dated("2026-10-11")}About #Tidal-Mill.\n` }, ["Olga: share A"]],
    ["a link", { "A.md": `${dated("2026-10-11")}See [[Atlas/old maps#Sea|these]].\n` }, ["Olga: share A"]],
    ["a Markdown link", { "A.md": `${dated("2026-10-11")}See [these](Atlas/Old%20maps.md).\n` }, ["Olga: share A"]],
    ["the words of its name", { "Where tidal mills stood.md": dated("2026-10-11") }, ["Olga: share Where tidal mills stood"]],
    ["a `date` before `created`", { "A.md": dated("2026-10-11", "date: 2026-09-01", "tags: fog") }, []],
    ["the newest of several", { "A.md": dated("2026-10-11", "tags: fog"), "B.md": dated("2026-10-12", "tags: fog") }, ["Olga: share B"]],
    ["the first by path of one day", { "B.md": dated("2026-10-11", "tags: fog"), "A.md": dated("2026-10-11", "tags: fog") }, ["Olga: share A"]],
    ["not a link in code", { "A.md": `${dated("2026-10-11")}\`[[Old maps]]\`\n` }, []],
    ["not a tag in code", { "A.md": `${dated("2026-10-11")}\`\`\`\n#fog\n\`\`\`\n` }, []],
    ["not an embed", { "A.md": `${dated("2026-10-11")}![[Old maps]]\n` }, []],
    ["not another topic", { "A.md": dated("2026-10-11", "tags: [foggy]") }, []],
    ["not without a day", { "A.md": "---\ntags: fog\n---\n" }, []],
    ["not when its day can't be read", { "A.md": dated("2026-13-45", "tags: fog") }, []],
    ["not of the day of the last contact", { "A.md": dated("2026-10-01", "tags: fog") }, []],
    ["not of a day to come", { "A.md": dated("2026-11-25", "tags: fog") }, []],
    ["not a person", { "A.md": person("created: 2026-10-11", "tags: fog", "last-contact: 2026-10-01") }, []],
    ["not a daily note", { "Daily/2026-10-11.md": "#fog\n" }, []],
    ["not another diary", { "2026-W41.md": dated("2026-10-11", "tags: fog"), "2026-10-11 Walk.md": dated("2026-10-11", "tags: fog") }, []],
    ["a book of a year", { "1984.md": dated("2026-10-11", "tags: fog") }, ["Olga: share 1984"]],
    ["not what is about them", { "A.md": `${dated("2026-10-11", "tags: fog")}For [[Olga]].\n`, "A present for Olga.md": dated("2026-10-11", "tags: fog") }, []],
    ["not a template", { "Templates/A.md": dated("2026-10-11", "tags: fog") }, []],
    ["not a copy of a sync", { "A (conflicted copy).md": dated("2026-10-11", "tags: fog") }, []],
    ["not the notes of a meeting", { "A.md": dated("2026-10-11", "tags: fog", "attendees: ['[[Bo]]']") }, []],
    ["not what they were shown", { "A.md": dated("2026-10-11", "tags: fog"), "Daily/2026-09-11.md": "- shared with [[Olga]]: [[A]]\n" }, []],
    ["what others were shown", { "A.md": dated("2026-10-11", "tags: fog"), "Daily/2026-10-12.md": "- shared with [[Bo]]: [[A]]\n" }, ["Olga: share A"]],
    [
      "the next one, after what they were shown",
      { "A.md": dated("2026-10-11", "tags: fog"), "B.md": dated("2026-10-10", "tags: fog"), "Daily/2026-09-11.md": "- shared with [[Olga]]: [[A]]\n" },
      ["Olga: share B"],
    ],
  ])("is %s", async (_, notes: Readonly<Record<string, string>>, expected) => expect(await shares(notes)).toEqual(expected));

  const note = { "A.md": dated("2026-10-11", "tags: fog") };
  it.each([
    ["never spoken to", person("interests: fog", "cadence: 1y"), {}],
    ["on hold", person("interests: fog", "cadence: 1y", "last-contact: 2026-10-01", "hold-until: 2027-01-01"), {}],
    ["paused", person("interests: fog", "last-contact: 2026-10-01", "cadence: none"), {}],
    ["without a rhythm", person("interests: fog", "last-contact: 2026-10-01"), {}],
    [
      "who did not answer twice",
      person("interests: fog", "cadence: 1y"),
      { "Daily/2026-09-01.md": "- message to [[Olga]]\n", "Daily/2026-09-02.md": "- message to [[Olga]]\n" },
    ],
  ])("is nothing for someone %s", async (_, olga, more) => expect(await shares({ ...note, "Olga.md": olga, ...more })).toEqual([]));

  it("looks at the ten newest only", async () => {
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`N${10 + at}.md`, dated(`2026-10-${10 + at}`, "tags: fog")]));
    const shown = Array.from({ length: 10 }, (_, at) => `- coffee with [[Olga]]: [[N${11 + at}]]\n`).join("");
    expect(await shares({ ...many, "Daily/2026-09-11.md": shown })).toEqual([]);
    expect(await shares({ ...many, "Daily/2026-09-11.md": shown.replace("[[N15]]", "N15") })).toEqual(["Olga: share N15"]);
  });
});

const NIA = person("last-contact: 2026-10-20", "cadence: 1y", "looking-for: [rehearsal room]");
const BO = person("last-contact: 2026-11-01", "cadence: 1y", "can-help-with: [van, '#rehearsal-rooms']", "aliases: [Bobby]");
const both = ["Bo: helps rehearsal-rooms Nia", "Nia: seeks rehearsal room Bo"];
const introductions = async (notes: Readonly<Record<string, string>>) => aroundReasons((await openAround({ "Nia.md": NIA, "Bo.md": BO, ...notes })).app);

describe("an introduction worth making", () => {
  it.each([
    ["what one seeks and the other has", {}, both],
    ["also when one is overdue for long, but not for half a year", { "Bo.md": BO.replace("2026-11-01", "2026-05-28") }, both],
    ["not after half a year", { "Bo.md": BO.replace("2026-11-01", "2026-05-27") }, []],
    ["not with whom I never spoke to", { "Bo.md": BO.replace("last-contact: 2026-11-01\n", "") }, []],
    ["not with somebody at rest", { "Bo.md": BO.replace("---\n", "---\nsnooze-until: 2027-01-01\n") }, []],
    ["not when they are on one line", { "Daily/2025-11-02.md": "- coffee with [[Bo]] and [[Nia]]\n" }, []],
    ["not when they are on one line by an alias", { "Daily/2025-11-02.md": "- coffee with [[Bobby]] and [[Nia]]\n" }, []],
    ["not when they met in one meeting", { "M.md": "---\ndate: 2026-01-01\npeople: ['[[Nia]]', '[[Bo]]']\n---\n" }, []],
    ["not when it is an idea already", { "Daily/2026-11-02.md": "- intro [[Bo]] ↔ [[Nia]] [intro:: idea]\n" }, []],
    ["when only the day is one", { "Daily/2026-11-02.md": "- coffee with [[Bo]]\n- coffee with [[Nia]]\n" }, both],
    ["when one told about the other", { "Daily/2026-11-02.md": "- coffee with [[Bo]]: he knows [[Nia]]\n" }, both],
    ["not when one brought the other", { "Nia.md": NIA.replace("---\n", "---\nintroduced-by: '[[Bobby]]'\n") }, []],
    ["not when the other brought the one", { "Bo.md": BO.replace("---\n", "---\nintroduced-by: Nia\n") }, []],
    ["not with oneself", { "Bo.md": "", "Nia.md": NIA.replace("---\n", "---\ncan-help-with: rehearsal room\n") }, []],
    ["with the first by path", { "Al.md": BO.replace("Bobby", "Alfred") }, ["Al: helps rehearsal-rooms Nia", ...both.slice(0, 1), "Nia: seeks rehearsal room Al"]],
    ["with a namesake of somebody they know", { "Work/Bo.md": person(), "Daily/2026-11-02.md": "- coffee with [[Work/Bo]] and [[Nia]]\n" }, both],
  ])("is %s", async (_, notes: Readonly<Record<string, string>>, expected) => expect(await introductions(notes)).toEqual(expected));

  it("is nothing for someone who did not answer twice, but may be for the other: a message to one takes nothing from the other", async () => {
    const notes = { "Daily/2026-11-03.md": "- message to [[Nia]]\n", "Daily/2026-11-02.md": "- message to [[Nia]]\n" };
    expect(await introductions(notes)).toEqual(both.slice(0, 1));
  });

  it("is no reason to get in touch by itself", async () => {
    const { app } = await openAround({ "Nia.md": NIA, "Bo.md": BO });
    expect(app.ranked().map(({ surfaces }) => surfaces)).toEqual([false, false]);
  });
});

describe("being in the same place", () => {
  const KASIA = person("last-contact: 2026-10-20", "cadence: 1y", "location: wrocław");
  const there = async (notes: Readonly<Record<string, string>>) => aroundReasons((await openAround({ "Kasia.md": KASIA, ...notes })).app);
  const day = (iso: string, place: string): Record<string, string> => ({ [`Daily/${iso}.md`]: `---\nplace: ${place}\n---\n` });

  it.each([
    ["today", day("2026-11-24", "Wrocław"), ["Kasia: in wrocław"]],
    ["within the week, linked", day("2026-11-17", "'[[Places/Wrocław|Wrocław]]'"), ["Kasia: in wrocław"]],
    ["in the evening", day("2026-11-24", "[Lisbon, Wrocław]"), ["Kasia: in wrocław"]],
    ["not before that", day("2026-11-16", "Wrocław"), []],
    ["not elsewhere since", { ...day("2026-11-20", "Wrocław"), ...day("2026-11-23", "Lisbon") }, []],
    ["not in a note of no day", { "Trip.md": "---\ndate: 2026-11-24\nplace: Wrocław\n---\n" }, []],
    ["not in a copy of a sync", { "Daily/2026-11-24 (conflicted copy).md": "---\nplace: Wrocław\n---\n" }, []],
    ["not in a part of the day's place", day("2026-11-24", "Wrocław Main Station"), []],
  ])("%s", async (_, notes: Readonly<Record<string, string>>, expected) => expect(await there(notes)).toEqual(expected));
});

describe("what could be given to somebody", () => {
  const VAULT = {
    "Nia.md": NIA.replace("---\n", "---\ninterests: [fog, jazz]\n"),
    "Bo.md": BO.replace("---\n", "---\ninterests: [jazz]\n"),
    "Cy.md": person("last-contact: 2026-11-02", "interests: [Jazz]"),
    "A.md": dated("2026-10-21", "tags: fog"),
    "B.md": dated("2026-10-22", "tags: fog"),
    "Templates/Daily.md": "",
  };

  it("is notes, whom they could meet for a need, and whom for an interest", async () => {
    const { app } = await openAround(VAULT);
    expect(app.suggestions(app.index.named("Nia")[0]?.path ?? ("" as never)).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "share: Your note “B” is about fog: they might like it.",
      "share: Your note “A” is about fog: they might like it.",
      "introduction: Worth an introduction: Bo can help them with rehearsal room.",
      "introduction: Worth an introduction? Cy likes jazz too.",
    ]);
  });

  it("is taken by one command each, which ends the suggestion", async () => {
    const { app, host } = await openAround(VAULT);
    const nia = app.index.named("Nia")[0]?.path ?? ("" as never);
    const [share, , meet] = app.suggestions(nia);
    if (!share || !meet) throw new Error("nothing to suggest");
    expect((await app.run(meet.take)).refused).toEqual([]);
    expect((await app.run(share.take)).refused).toEqual([]);
    expect(host.vault.text("Daily/2026-11-24.md")).toContain("- intro [[Nia]] ↔ [[Bo]] [intro:: idea]\n- 18:10 shared with [[Nia]]: [[B]]\n");
    await settled(50);
    expect(app.suggestions(nia).map(({ path }) => path)).toEqual(["Cy.md"]);
    expect(aroundReasons(app)).toEqual([]);
  });

  it("is refused when the note to share is gone", async () => {
    const { app, host } = await openAround(VAULT);
    const [share] = app.suggestions(app.index.named("Nia")[0]?.path ?? ("" as never));
    if (!share) throw new Error("nothing to suggest");
    host.vault.remove("B.md");
    expect(await app.run(share.take)).toMatchObject({ written: [], refused: [{ kind: "note-missing", path: "B.md" }] });
  });
});
