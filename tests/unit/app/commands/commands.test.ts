import { describe, expect, it } from "vitest";
import type { Command } from "../../../../src/app/reconnect";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { DEFAULT_SETTINGS, type Settings } from "../../../../src/core/settings/settings";
import { ANA, BO, CY, day, opened, TODAY_NOTE, VAULT } from "./open-app";

const TODAY = day("2026-11-24");
const inPersonsNote: Partial<Settings> = { promises: { heading: "Owed", place: "person" } };
const fromTemplate: Partial<Settings> = { newPeople: { folder: "Friends", template: "Templates/Person" } };

const log = (part: Partial<Command & { command: "log" }> = {}): Command => ({
  command: "log",
  kind: "call",
  people: [ANA],
  day: TODAY,
  time: "18:10",
  by: null,
  text: "",
  ledger: [],
  ...part,
});

/** What each command writes, on the notes of `open-app.ts`. */
const WRITES: readonly (readonly [what: string, command: Command, label: string, diff: string, settings?: Partial<Settings>])[] = [
  [
    "one line for several people; each last contact in its own spelling and place",
    log({ people: [ANA, BO, CY], text: "the regatta" }),
    "call with Ana Diaz, Bo Lind, and Cy Ott",
    `${TODAY_NOTE}
+- 18:10 call with [[Ana Diaz]], [[Bo Lind]] and [[Cy Ott]]: the regatta
${ANA}
-Last_Contact: 2026-06-02
+Last_Contact: 2026-11-24
${BO}
+last-contact: 2026-11-24␍
${CY}
+---
+last-contact: 2026-11-24
+---
`,
  ],
  [
    "a line for each of a selection",
    log({ people: [BO, CY], kind: "message", by: "me", time: null, separately: true }),
    "message with Bo Lind and Cy Ott",
    `${TODAY_NOTE}
+- message to [[Bo Lind]]
+- message to [[Cy Ott]]
${BO}
+last-contact: 2026-11-24␍
${CY}
+---
+last-contact: 2026-11-24
+---
`,
  ],
  [
    "backdated: that day's note, and an older day lowers nothing",
    log({ day: day("2026-06-01"), time: null }),
    "call with Ana Diaz",
    `Daily/2026-06-01.md
+# 2026-06-01
+
+## Touchpoints
+- call with [[Ana Diaz]]
`,
  ],
  [
    "gave: to the end of the list that is there, in its own style",
    { command: "record", side: "gave", people: [ANA], text: "intro to Bo: he knows boats", day: TODAY },
    "gave Ana Diaz: intro to Bo: he knows boats",
    `${ANA}
-gave: [2026-05-01 a chart]
+gave: [2026-05-01 a chart, "2026-11-24 intro to Bo: he knows boats"]
`,
  ],
  [
    "received from several: a new list in each note, with its line endings",
    { command: "record", side: "received", people: [BO, CY], text: "time", day: day("2026-11-01") },
    "received from Bo Lind and Cy Ott: time",
    `${BO}
+received:␍
+  - 2026-11-01 time␍
${CY}
+---
+received:
+  - 2026-11-01 time
+---
`,
  ],
  [
    "asked, thanked",
    { command: "record", side: "thanked", people: [ANA], text: "for  the\nintro", day: TODAY },
    "thanked Ana Diaz: for the intro",
    `${ANA}
+thanked:
+  - 2026-11-24 for the intro
`,
  ],
  [
    "my promise: a task under a heading of its own",
    { command: "promise", owner: "me", people: [ANA], text: "send the book", due: day("2026-12-01") },
    "promise to Ana Diaz: send the book",
    `${TODAY_NOTE}
+
+## Promises
+- [ ] [[Ana Diaz]]: send the book 📅 2026-12-01
`,
  ],
  [
    "their promise, without a day",
    { command: "promise", owner: "them", people: [ANA, BO], text: "the printer's address", due: null },
    "promise of Ana Diaz and Bo Lind: the printer's address",
    `${TODAY_NOTE}
+
+## Promises
+- [ ] waiting for [[Ana Diaz]], [[Bo Lind]]: the printer's address
`,
  ],
  [
    "a promise in the person's own note, by setting",
    { command: "promise", owner: "me", people: [BO, ANA], text: "lend the saw", due: day("2026-12-01") },
    "promise to Bo Lind and Ana Diaz: lend the saw",
    `${BO}
+␍
+## Owed␍
+- [ ] [[Ana Diaz]]: lend the saw 📅 2026-12-01␍
`,
    inPersonsNote,
  ],
  [
    "an introduction that is only an idea: no contact",
    { command: "introduce", people: [ANA, BO], state: "idea", text: "both sail", day: TODAY },
    "introduction of Ana Diaz and Bo Lind (idea)",
    `${TODAY_NOTE}
+- intro [[Ana Diaz]] ↔ [[Bo Lind]]: both sail [intro:: idea]
`,
  ],
  [
    "an introduction that is made: contact with each",
    { command: "introduce", people: [ANA, BO], state: "made", text: "", day: TODAY },
    "introduction of Ana Diaz and Bo Lind (made)",
    `${TODAY_NOTE}
+- intro [[Ana Diaz]] ↔ [[Bo Lind]] [intro:: made]
${ANA}
-Last_Contact: 2026-06-02
+Last_Contact: 2026-11-24
${BO}
+last-contact: 2026-11-24␍
`,
  ],
  [
    "snooze, several at once",
    { command: "snooze", people: [ANA, BO], until: day("2026-12-01") },
    "Ana Diaz and Bo Lind snoozed until 1 December",
    `${ANA}
+snooze-until: 2026-12-01
${BO}
+snooze-until: 2026-12-01␍
`,
  ],
  [
    "hold, with the reason",
    { command: "hold", people: [ANA], until: day("2027-02-01"), reason: "leave: a boy" },
    "Ana Diaz on hold until 1 February 2027",
    `${ANA}
+hold-until: 2027-02-01
+hold-reason: "leave: a boy"
`,
  ],
  ["ending a hold of somebody who is on none", { command: "hold", people: [ANA], until: null, reason: "" }, "hold over for Ana Diaz", ""],
  ["pause", { command: "pause", people: [ANA], paused: true }, "Ana Diaz paused", `${ANA}\n+paused: true\n`],
  ["resuming somebody who isn't paused", { command: "pause", people: [ANA], paused: false }, "pause over for Ana Diaz", ""],
  [
    "circle: as the settings spell it, in the property that the note has for it",
    { command: "circle", people: [BO], circle: " CLOSE " },
    "Bo Lind in the circle close",
    `${BO}\n-tier: Wide␍\n+tier: close␍\n`,
  ],
  ["no circle", { command: "circle", people: [BO], circle: null }, "no circle for Bo Lind", `${BO}\n-tier: Wide␍\n`],
  ["cadence", { command: "cadence", people: [ANA], cadence: "6 weeks" }, "rhythm of Ana Diaz: 6 weeks", `${ANA}\n-cadence: monthly\n+cadence: 6 weeks\n`],
  ["no cadence of one's own", { command: "cadence", people: [ANA], cadence: null }, "no rhythm of their own for Ana Diaz", `${ANA}\n-cadence: monthly\n`],
  ["a new person", { command: "new-person", name: " Dee Óg " }, "note for Dee Óg", "People/Dee Óg.md\n+---\n+type: person\n+---\n"],
  [
    "a new person from the template, which is told to be one",
    { command: "new-person", name: "{{date}} $& Dee" },
    "note for {{date}} $& Dee",
    `Friends/{{date}} $& Dee.md
+---
+created: "2026-11-24"
+aliases: ["{{date}} $& Dee"]
+type: person
+---
+# {{date}} $& Dee
`,
    fromTemplate,
  ],
];

const writes = WRITES.map(([what, command, label, diff, settings]) => ({ what, command, label, diff, settings }));

describe.each(writes)("$what", ({ command, label, diff, settings }) => {
  it("writes exactly that", async () => {
    const { app, diff: written } = await opened(VAULT, settings);
    const outcome = await app.run(command);
    expect(sorted(written())).toBe(sorted(diff));
    expect(outcome).toMatchObject({ label, refused: [] });
    expect(outcome.undo === null).toBe(diff === "");
  });

  it("shows the same before, and writes nothing", async () => {
    const { app, host, diff: written } = await opened(VAULT, settings);
    const preview = await app.preview(command);
    expect(host.vault.writes).toBe(0);
    await app.run(command);
    const shown = preview.files.map(({ path, lines }) =>
      [path, ...lines.map(({ kind, text }) => (kind === "added" ? "+" : "-") + text.replace(/\n$/, "").replaceAll("\r", "␍")), ""].join("\n"),
    );
    expect(sorted(shown.join(""))).toBe(sorted(written()));
  });

  it("repeated, it changes nothing more", async () => {
    const { app, host } = await opened(VAULT, settings);
    await app.run(command);
    const after = host.vault.writes;
    const again = await app.run(command);
    expect([host.vault.writes, again.undo]).toEqual([after, null]);
  });

  it("is one step, and undone to the byte", async () => {
    const { app, diff: written } = await opened(VAULT, settings);
    const { undo } = await app.run(command);
    expect((await app.history()).map(({ token }) => token)).toEqual(undo === null ? [] : [undo]);
    if (undo !== null) expect((await app.undo(undo)).refused).toEqual([]);
    expect(written()).toBe("");
    expect(await app.history()).toEqual([]);
  });
});

/** Notes in any order: the diff is sorted by path, the commands write the record first. */
const sorted = (diff: string): string => diff.split(/^(?=[^-+ \n])/m).sort().join("");

const REFUSED: readonly (readonly [what: string, command: Command, kind: string, notes?: Readonly<Record<string, string>>])[] = [
  ["nobody to log with", log({ people: [] }), "unknown-person"],
  ["a day to come", log({ day: day("2026-11-25") }), "day-to-come"],
  ["nothing given", { command: "record", side: "gave", people: [ANA], text: " \n ", day: TODAY }, "text-missing"],
  ["given to nobody", { command: "record", side: "gave", people: [], text: "a book", day: TODAY }, "unknown-person"],
  ["given tomorrow", { command: "record", side: "gave", people: [ANA], text: "a book", day: day("2026-11-25") }, "day-to-come"],
  ["a text that would read as another", { command: "record", side: "gave", people: [ANA], text: "- a book", day: TODAY }, "line-not-exact"],
  ["nothing promised", { command: "promise", owner: "me", people: [ANA], text: "", due: null }, "text-missing"],
  ["promised to nobody", { command: "promise", owner: "me", people: [], text: "a book", due: null }, "unknown-person"],
  ["a promise with two days", { command: "promise", owner: "me", people: [ANA], text: "a book 📅 2026-12-24", due: TODAY }, "line-not-exact"],
  ["a promise with an open comment", { command: "promise", owner: "me", people: [ANA], text: "a %% book", due: null }, "line-not-exact"],
  ["an introduction of one", { command: "introduce", people: [ANA], state: "idea", text: "", day: TODAY }, "too-few-people"],
  ["an introduction of somebody to themselves", { command: "introduce", people: [ANA, ANA], state: "idea", text: "", day: TODAY }, "too-few-people"],
  ["an introduction to come", { command: "introduce", people: [ANA, BO], state: "made", text: "", day: day("2027-01-01") }, "day-to-come"],
  ["a snooze until today", { command: "snooze", people: [ANA], until: TODAY }, "day-gone"],
  ["a hold until yesterday", { command: "hold", people: [ANA], until: day("2026-11-23"), reason: "" }, "day-gone"],
  ["a circle that is none", { command: "circle", people: [ANA], circle: "besties" }, "unknown-circle"],
  ["a rhythm that is none", { command: "cadence", people: [ANA], cadence: "now and then" }, "bad-cadence"],
  ["a name with a slash", { command: "new-person", name: "a/b" }, "name-unusable"],
  ["a name that is taken", { command: "new-person", name: "ana diaz" }, "note-exists"],
  ["a person who is gone", { command: "snooze", people: [vaultPath("People/Gone.md")], until: day("2026-12-01") }, "note-missing"],
  ["a promise to a person who is gone", { command: "promise", owner: "me", people: [vaultPath("People/Gone.md")], text: "a book", due: null }, "note-missing"],
  [
    "resuming somebody whose rhythm is none",
    { command: "pause", people: [ANA], paused: false },
    "paused-by-cadence",
    { ...VAULT, [ANA]: "---\ntype: person\ncadence: none\n---\n" },
  ],
  [
    "a diary that can't take the line",
    { command: "introduce", people: [ANA, BO], state: "made", text: "", day: TODAY },
    "section-not-exact",
    { ...VAULT, [TODAY_NOTE]: "## Touchpoints\n```\nopen\n" },
  ],
];

const refused = REFUSED.map(([what, command, kind, notes]) => ({ what, command, kind, notes }));

it.each(refused)("refuses $what, and writes nothing", async ({ command, kind, notes }) => {
  const { app, host } = await opened(notes);
  const outcome = await app.run(command);
  expect(outcome).toMatchObject({ written: [], refused: [{ kind }], undo: null });
  expect((await app.preview(command)).refused).toEqual(outcome.refused);
  expect(host.vault.writes).toBe(0);
});

describe("templates", () => {
  it.each([
    ["is not there", { folder: null, template: "Templates/Nobody.md" }, "person-template-missing", {}],
    ["breaks with this name", { folder: null, template: "Templates/Bare" }, "template-unreadable", { "Templates/Bare.md": "---\nname: '{{title}}'\n---\n" }],
  ])("one that %s is refused", async (_what, newPeople, kind, more) => {
    const { app, host } = await opened({ ...VAULT, ...more }, { newPeople });
    expect((await app.newPerson("Dee O'Neil")).refused).toMatchObject([{ kind, value: newPeople.template }]);
    expect(host.vault.writes).toBe(0);
  });

  it.each(["..", "../People", ".obsidian", "a\\b", "CON"])("a folder like %j is refused", async (folder) => {
    const { app, host } = await opened(VAULT, { newPeople: { folder, template: null } });
    expect((await app.newPerson("Dee")).refused).toMatchObject([{ kind: "path-unsafe" }]);
    expect(host.vault.writes).toBe(0);
  });

  it("one with a type of its own keeps it", async () => {
    const text = "---\ntype: mentor\n---\n";
    const { app, host } = await opened({ ...VAULT, "T.md": text }, { newPeople: { folder: null, template: "T" } });
    await app.newPerson("Dee");
    expect(host.vault.text("People/Dee.md")).toBe(text);
  });
});

describe("a property in the user's own spelling", () => {
  it.each<[string, string, Command, string]>([
    ["a number of days stays one", "contact_interval_days: 30", { command: "cadence", people: [ANA], cadence: "6w" }, "contact_interval_days: 42"],
    ["months as days", "contact_interval_days: 30", { command: "cadence", people: [ANA], cadence: "3mo" }, "contact_interval_days: 91"],
    ["half a name is no list", "given: Ana", { command: "record", side: "gave", people: [ANA], text: "a book", day: TODAY }, "given: Ana\ngave:\n  - 2026-11-24 a book"],
    ["another list of ours", "given:\n- x", { command: "record", side: "gave", people: [ANA], text: "a book", day: TODAY }, "given:\n- x\n- 2026-11-24 a book"],
    ["a linked circle stays a link", 'circle: "[[wide]]"', { command: "circle", people: [ANA], circle: "close" }, 'circle: "[[close]]"'],
    ["resumed in place", "prm-paused: true # for now", { command: "pause", people: [ANA], paused: false }, "prm-paused: false # for now"],
    ["a hold that is over tells how long it was", "hold-until: 2027-02-01\nhold-reason: leave", { command: "hold", people: [ANA], until: null, reason: "" }, "hold-until: 2026-11-24\nhold-reason: leave"],
    ["a new hold doesn't keep the old reason", "hold-until: 2025-02-01\nhold-reason: leave", { command: "hold", people: [ANA], until: day("2026-12-24"), reason: " " }, "hold-until: 2026-12-24"],
  ])("%s", async (_what, before, command, after) => {
    const { app, host } = await opened({ ...VAULT, [ANA]: `---\ntype: person\n${before}\n---\n` });
    expect((await app.run(command)).refused).toEqual([]);
    expect(host.vault.text(ANA)).toBe(`---\ntype: person\n${after}\n---\n`);
  });
});

it("the same person named twice is one person", async () => {
  const { app, host } = await opened();
  await app.run(log({ people: [BO, BO], text: "x" }));
  await app.run({ command: "promise", owner: "me", people: [BO, BO], text: "y", due: null });
  expect(host.vault.text(TODAY_NOTE)).toContain("- 18:10 call with [[Bo Lind]]: x\n");
  expect(host.vault.text(TODAY_NOTE)).toContain("- [ ] [[Bo Lind]]: y\n");
});

describe("what can't be edited exactly", () => {
  const notes = { ...VAULT, [ANA]: "---\ntype: person\npaused: &p false\nother: *p\n---\n" };

  it("comes with the change that the app could make, and only for a command of one change", async () => {
    const { app } = await opened(notes);
    expect((await app.run({ command: "pause", people: [ANA], paused: true })).refused).toMatchObject([
      { kind: "value-not-simple", path: ANA, rewrite: { kind: "set", key: "paused", value: true } },
    ]);
    const held = { ...VAULT, [ANA]: "---\ntype: person\nhold-until: &h 2026-01-01\nother: *h\n---\n" };
    const again = await opened(held);
    const [refusal] = (await again.app.run({ command: "hold", people: [ANA], until: day("2026-12-24"), reason: "x" })).refused;
    expect(refusal).toMatchObject({ kind: "value-not-simple" });
    expect(refusal).not.toHaveProperty("rewrite");
    expect(again.host.vault.writes).toBe(0);
  });

  it("is refused again where nobody can rewrite", async () => {
    const { app, host } = await opened(notes);
    expect(app.canRewrite).toBe(false);
    const outcome = await app.rewrite(ANA, { kind: "set", key: "paused", value: true, keepLink: true });
    expect(outcome).toMatchObject({ written: [], refused: [{ kind: "value-not-simple", field: "paused" }], undo: null });
    expect(host.vault.writes).toBe(0);
  });
});

describe("a selection", () => {
  const broken = vaultPath("People/Broken.md");
  const notes = { ...VAULT, [broken]: "---\ntype: person\ntags: [x\n---\n" };

  it("goes on past a note that refuses, tells it, and is one step", async () => {
    const { app, host, diff } = await opened(notes);
    const outcome = await app.run({ command: "pause", people: [broken, ANA, BO, ANA], paused: true });
    expect(outcome.refused).toMatchObject([{ kind: "frontmatter-unreadable", path: broken }]);
    expect(outcome.written.map(({ path }) => path)).toEqual([ANA, BO]);
    expect(host.vault.text(broken)).toBe(notes[broken]);
    await app.undo(outcome.undo ?? "");
    expect(diff()).toBe("");
  });

  it("names many by their number", async () => {
    const people = [ANA, BO, CY, broken];
    const { app } = await opened(notes);
    expect((await app.run({ command: "snooze", people, until: day("2026-12-01") })).label).toBe("4 people snoozed until 1 December");
  });

  it("undo takes back what it can: each note stands for itself", async () => {
    const { app, host } = await opened();
    await app.run({ command: "pause", people: [ANA, BO], paused: true });
    host.vault.put(ANA, "---\ntype: person\npaused: maybe\n---\n");
    const undone = await app.undo();
    expect(undone.refused).toMatchObject([{ kind: "note-changed", path: ANA }]);
    expect(host.vault.text(BO)).toBe(VAULT[BO]);
  });
});

it("an introduction goes on by a new line on its own day, and the newest tells how far it is", async () => {
  const { app, host } = await opened();
  const step = (state: "idea" | "asked" | "made", iso: string) =>
    app.run({ command: "introduce", people: [BO, ANA], state, text: "", day: day(iso) });
  expect(app.introState([ANA, BO])).toBeNull();
  await step("idea", "2026-11-03");
  await step("asked", "2026-11-10");
  await app.settled();
  expect([app.introState([ANA, BO]), app.introState([ANA, BO, CY])]).toEqual(["asked", null]);
  await step("made", "2026-11-20");
  await app.settled();
  expect(app.introState([ANA, BO])).toBe("made");
  expect(host.vault.text("Daily/2026-11-03.md")).toContain("[intro:: idea]");
});

describe("a renamed note", () => {
  const DAY = DEFAULT_SETTINGS;
  it("is followed by what can be undone", async () => {
    const { app, host } = await opened();
    await app.run({ command: "pause", people: [ANA], paused: true });
    host.vault.rename(ANA, "Friends/Ana.md");
    expect((await app.undo()).refused).toEqual([]);
    expect(host.vault.text("Friends/Ana.md")).toBe(VAULT[ANA]);
  });

  it("is followed by the settings, when it was the template or the folder moved with it", async () => {
    const { app, host } = await opened(VAULT, {
      people: { ...DAY.people, folders: ["People"] },
      newPeople: { folder: "People", template: "Templates/Person" },
    });
    host.vault.rename("Templates/Person.md", "Meta/New person.md");
    await app.settled();
    expect(app.settings.newPeople.template).toBe("Meta/New person");
    host.vault.rename(ANA, "Friends/Ana Diaz.md");
    await app.settled();
    expect(app.settings.people.folders).toEqual(["People"]);
    host.vault.rename(BO, "Friends/Bo Lind.md");
    host.vault.rename(CY, "Friends/Cy Ott.md");
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(app.settings).toMatchObject({ people: { folders: ["Friends"] }, newPeople: { folder: "Friends" } });
  });
});
