import { describe, expect, it } from "vitest";
import type { Command } from "../../../../src/app/reconnect";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { isoDay, plusDays } from "../../../../src/core/time/civil-date";
import { ANA, BO, CY, day, opened, TODAY_NOTE, VAULT } from "./open-app";

const TODAY = day("2026-11-24");
const review: Command = { command: "review", month: day("2026-11-01") };
const REVIEW = "Reviews/Review 2026-11.md";

/** Twelve who wait, one with a promise, one on hold. */
const GAP: Readonly<Record<string, string>> = Object.fromEntries<string>([
  ...Array.from({ length: 12 }, (_, at): readonly [string, string] => [
    `People/P${String(at).padStart(2, "0")}.md`,
    `---\ntype: person\ncadence: 2w # often\nlast-contact: ${isoDay(plusDays(TODAY, -200 + at))}\n---\n`,
  ]),
  ["People/Owed.md", "---\ntype: person\ncadence: 2w\nlast-contact: 2026-01-01\n---\n- [ ] the book 📅 2026-11-01\n"],
  ["People/Held.md", "---\ntype: person\ncadence: 2w\nlast-contact: 2026-01-01\nhold-until: 2027-01-01\n---\n"],
]);

describe("a fresh start", () => {
  it("is shown before it is done, done in one step, and taken back in one", async () => {
    const { app, host, diff } = await opened(GAP);
    const plan = app.insights.freshStart(false);
    expect(plan?.intro).toBe("12 people waited longest of all. They come up again bit by bit, from Wednesday 25 November to Thursday 10 December.");
    expect(plan?.days.map(({ day: said, people }) => `${said}: ${people.map(({ name }) => name).join(", ")}`).slice(0, 3)).toEqual([
      "Wednesday 25 November: P00",
      "Thursday 26 November: P01",
      "Friday 27 November: P02",
    ]);
    expect(diff()).toBe("");
    const outcome = await app.run({ command: "fresh-start", turns: plan?.turns ?? [] });
    expect(outcome).toMatchObject({ label: "fresh start for 12 people, until 10 December", refused: [] });
    expect(host.vault.text("People/P02.md")).toBe("---\ntype: person\ncadence: 2w # often\nlast-contact: 2026-05-10\nsnooze-until: 2026-11-27\n---\n");
    expect(host.vault.text("People/Owed.md")).toBe(GAP["People/Owed.md"]);
    expect(host.vault.text("People/Held.md")).toBe(GAP["People/Held.md"]);
    await app.settled();
    expect([app.insights.freshStart(false), app.insights.canStartFresh()]).toEqual([null, false]);
    expect(app.ranked().filter(({ facts }) => facts.status === "snoozed")).toHaveLength(12);
    await app.undo();
    expect(diff()).toBe("");
  });

  it("is for a gap: not for nine", async () => {
    const { ["People/P00.md"]: _one, ["People/P01.md"]: _two, ["People/P02.md"]: _three, ...nine } = GAP;
    const { app } = await opened(nine);
    expect([app.insights.freshStart(false), app.insights.freshStart(true), app.insights.canStartFresh()]).toEqual([null, null, false]);
  });

  it("spreads an import: people with a rhythm and nothing else", async () => {
    const imported = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`People/I${at}.md`, "---\ntype: person\ncircle: warm\n---\n"]));
    const { app } = await opened(imported);
    expect([app.insights.freshStart(false), app.insights.canStartFresh()]).toEqual([null, true]);
    expect(app.insights.freshStart(true)?.days.map(({ people }) => people.length)).toEqual(new Array(15).fill(2));
  });

  it("goes on past a note that refuses, and takes a person once", async () => {
    const { app, diff } = await opened({ ...VAULT, [BO]: "---\n: [\n---\n#person" });
    const until = day("2026-12-01");
    const turns = [{ person: ANA, until }, { person: BO, until }, { person: CY, until }, { person: CY, until: day("2026-12-05") }];
    const { refused, written } = await app.run({ command: "fresh-start", turns });
    expect(refused).toMatchObject([{ path: BO, kind: "frontmatter-unreadable" }]);
    expect(written.map(({ path }) => path)).toEqual([ANA, CY]);
    expect(diff()).toBe(`${ANA}\n+snooze-until: 2026-12-01\n${CY}\n+---\n+snooze-until: 2026-12-01\n+---\n`);
  });

  it.each([
    ["a day that is not to come", [{ person: ANA, until: TODAY }], "day-gone"],
    ["nobody", [], "unknown-person"],
  ] as const)("%s is refused", async (_, turns, kind) => {
    const { app, diff } = await opened();
    expect((await app.run({ command: "fresh-start", turns })).refused).toMatchObject([{ kind }]);
    expect(diff()).toBe("");
  });
});

describe("a monthly review", () => {
  it("is a note of its own, linked, and taken back by undo", async () => {
    const { app, host } = await opened({ ...VAULT, [ANA]: "---\ntype: person\ngave: [2026-11-05 a chart]\n---\n" });
    expect(await app.run(review)).toMatchObject({ label: "review of November 2026", written: [{ path: REVIEW, line: 0 }], refused: [] });
    expect(host.vault.text(REVIEW)).toContain("# November 2026\n\n## Given\n- 5 November: a chart · [[Ana Diaz]]\n\n## Received\nNothing on record.\n");
    await app.undo();
    expect(host.vault.text(REVIEW)).toBeUndefined();
  });

  it.each([REVIEW, "reviews/review 2026-11.md"])("never touches %s, and says that it is there", async (path) => {
    const { app, diff } = await opened({ ...VAULT, [path]: "My own words.\n" });
    expect(await app.run(review)).toMatchObject({ written: [], refused: [{ kind: "note-exists", path }], undo: null });
    expect(diff()).toBe("");
  });

  it("is no contact, promise or person, even from a template with a date that would make it one", async () => {
    const notes = {
      ...VAULT,
      [ANA]: '---\ntype: person\nreceived: ["2026-11-05 call with [[Bo Lind]]"]\n---\n- [ ] call [[Bo Lind]] 📅 2026-11-01\n',
      "Templates/Month.md": "---\ndate: 2026-11-24\n---\n## Touchpoints\n{{received}}\n{{open}}\n{{title}}",
    };
    const { app, host } = await opened(notes, { review: { folder: "Look back", template: "Templates/Month" } });
    await app.run(review);
    const text = host.vault.text("Look back/Review 2026-11.md");
    expect(text).toContain("## Touchpoints\n- 5 November: call with Bo Lind · Ana Diaz\n");
    await app.settled();
    expect(app.index.entries(BO)?.touchpoints.filter(({ path }) => path.startsWith("Look back"))).toEqual([]);
  });

  it("fills in the user's template once: what is filled in is never read as a template", async () => {
    const notes = {
      ...VAULT,
      "Daily/2026-11-05.md": "- call with [[Ana Diaz]] [gave:: {{asked}} {{date}} $& <% tp %>]\n",
      "T.md": "{{ month }} {{date:D.M.}} {{GAVE}} {{unknown}} {{gave:x}} <% tp.date %>",
    };
    const { app, host } = await opened(notes, { review: { folder: null, template: "T.md" } });
    await app.run(review);
    expect(host.vault.text(REVIEW)).toBe("November 2026 24.11. - 5 November: {{asked}} {{date}} $& <\\% tp %> · [[Ana Diaz]] {{unknown}} {{gave:x}} <% tp.date %>");
  });

  it.each([
    ["a template that is gone", { folder: null, template: "Nowhere" }, review, "review-template-missing"],
    ["a folder outside the vault", { folder: "../other", template: null }, review, "path-unsafe"],
    ["a month to come", { folder: null, template: null }, { command: "review", month: day("2026-12-01") }, "day-to-come"],
  ] as const)("%s is refused", async (_, place, command, kind) => {
    const { app, diff } = await opened(VAULT, { review: place });
    expect(await app.run(command)).toMatchObject({ written: [], refused: [{ kind }], undo: null });
    expect(diff()).toBe("");
  });

  it("follows its template and its folder when they are renamed", async () => {
    const { app, host } = await opened({ ...VAULT, "Templates/Month.md": "" }, { review: { folder: "Look back", template: "Templates/Month" } });
    host.vault.rename(vaultPath("Templates/Month.md"), vaultPath("Meta/Month.md"));
    await app.settled();
    expect(app.settings.review).toEqual({ folder: "Look back", template: "Meta/Month" });
  });
});

describe("what is asked before one writes or meets", () => {
  it("checks an ask, unless the setting is off", async () => {
    const { app } = await opened();
    expect(app.insights.askCheck([ANA]).map(({ facts }) => facts)).toEqual([["You last gave 7 months ago."]]);
    const off = await opened(VAULT, { followup: { focus: 5, askCheck: false, leapDay: "feb28" } });
    expect(off.app.insights.askCheck([ANA])).toEqual([]);
  });

  it("knows who takes part in the meeting of a note, also in one to come, and not of a daily note", async () => {
    const meeting = vaultPath("Meetings/Planning.md");
    const { app } = await opened({ ...VAULT, [meeting]: '---\ndate: 2026-12-03\nattendees: ["[[Bo Lind]]", "[[Ana Diaz]]", "[[Bo Lind]]", "[[Nobody]]"]\n---\n' });
    expect(app.insights.participants(meeting)).toEqual([BO, ANA]);
    expect(app.insights.participants(vaultPath(TODAY_NOTE))).toEqual([]);
    expect(app.insights.participants(vaultPath("Nowhere.md"))).toEqual([]);
  });

  it("offers to loosen, pause or let go where a rhythm has not fitted for long; one undo takes the choice back", async () => {
    const { app, diff } = await opened();
    const choices = app.insights.loosening(ANA);
    expect(choices.map(({ label }) => label)).toEqual(["Loosen: every 2 months", "Pause", "Let go: no rhythm"]);
    for (const [choice, line] of [[choices[0], "cadence: 2mo"], [choices[1], "paused: true"], [choices[2], "cadence: none"]] as const) {
      if (choice) await app.run(choice.command);
      expect(diff()).toContain(`+${line}\n`);
      await app.undo();
      expect(diff()).toBe("");
    }
    expect(app.insights.loosening(BO)).toEqual([]);
    expect(app.insights.loosening(vaultPath("Nobody.md"))).toEqual([]);
  });

  it("prepares for people in the order given, and explains one; of nobody it says nothing", async () => {
    const { app } = await opened();
    expect(app.insights.preparation([CY, ANA, CY])?.people.map(({ path }) => path)).toEqual([CY, ANA]);
    expect(app.insights.preparation([vaultPath("Nobody.md")])).toBeNull();
    expect(app.insights.explain(ANA)).toEqual({ title: "Ana Diaz: why here", rows: [{ text: "It has been 6 months.", weight: 300 }], total: "300 in all; among equals the longer silence comes first" });
    expect(app.insights.explain(CY)).toEqual({ title: "Cy Ott: why here", rows: [], total: "No reason today." });
    expect(app.insights.explain(vaultPath("Nobody.md"))).toBeNull();
  });
});
