import { describe, expect, it } from "vitest";
import { wordsFor } from "../../../../src/core/language/words";
import { settled, world } from "../../../support/keeper-world";

const polish = wordsFor("pl", "");

const VAULT = {
  "People/Ana.md": "---\ntype: person\naliases: [Nana]\nlast-contact: 2026-13-45\n---\n",
  "Work/Ana.md": "A note about a company.\n",
  "People/Bo.md": "---\ntags: person/friend\naliases: [nana]\n---\n",
  "People/Bo (Conflicted copy 2026-01-01).md": "---\ntype: person\n---\n",
  "Daily/2026-11-02.md": "- call with [[Cy Young]]: hello\n\nSaw [[Cy Young]] and [[Paris]] and [[Dee Doe]].\n",
  "Daily/2026-11-03.md": "\n- coffee with [[cy young]]\n",
  "Notes/Meeting.md": '---\ndate: 2026-10-10\npeople: "[[Bo]]"\n---\n',
};

async function sections(notes: Readonly<Record<string, string>> = VAULT) {
  const { app } = world(notes);
  await app.start();
  await settled();
  const view = app.diagnosis();
  return { view, of: (id: string) => view.sections.find((section) => section.id === id) };
}

describe("diagnose", () => {
  it("lists what is to be confirmed, until its line says what it was", async () => {
    const vault = { "Ana.md": "---\ntype: person\n---\n", "Daily/2026-11-20.md": "Some line with [[Ana]] in it.\n" };
    const { app, host } = world(vault);
    await app.start();
    const unsure = async () => {
      await settled();
      return app.diagnosis().sections.find(({ id }) => id === "unsure");
    };
    expect(await unsure()).toBeUndefined();
    await app.useSettings({ ...app.settings, touchpoints: { ...app.settings.touchpoints, mentions: "confirm" } });
    expect((await unsure())?.rows).toEqual([
      {
        path: "Daily/2026-11-20.md",
        line: 0,
        text: "Some line with [[Ana]] in it.",
        detail: "Was it contact? Write [contact:: yes] or [contact:: no] at the end of the line.",
      },
    ]);
    host.vault.put("Daily/2026-11-20.md", "Some line with [[Ana]] in it. [contact:: no]\n");
    expect(await unsure()).toBeUndefined();
  });

  it("tells who was found, by which rule", async () => {
    const people = (await sections()).of("people");
    expect(people?.title).toBe("2 people");
    expect(people?.facts).toEqual(["1 by the tag #person/friend", "1 by the property type"]);
    expect(people?.rows.map(({ path, detail }) => [path, detail])).toEqual([
      ["People/Ana.md", "by the property type"],
      ["People/Bo.md", "by the tag #person/friend"],
    ]);
  });

  it("tells every value that can't be used with its place, and what to do", async () => {
    const problems = (await sections()).of("problems");
    expect(problems?.rows).toEqual([
      { path: "People/Ana.md", line: 3, text: "last-contact: there is no such day as 2026-13-45.", detail: "Write the day as YYYY-MM-DD." },
    ]);
  });

  it("tells copies, names that mean two notes, and aliases of two people", async () => {
    const { of } = await sections();
    expect(of("conflicts")?.rows.map(({ path }) => path)).toEqual(["People/Bo (Conflicted copy 2026-01-01).md"]);
    expect(of("ambiguous")?.rows.map(({ path, text }) => [path, text])).toEqual([
      ["People/Ana.md", "Ana: People/Ana.md"],
      ["Work/Ana.md", "Ana: Work/Ana.md"],
      ["People/Ana.md", "alias Nana: People/Ana.md"],
      ["People/Bo.md", "alias Nana: People/Bo.md"],
    ]);
  });

  it("tells names without a note, most first, and where they were last; no places and no titles", async () => {
    expect((await sections()).of("strangers")?.rows).toEqual([
      { path: "Daily/2026-11-03.md", line: 1, text: "Cy Young, 3 times", detail: "last in 2026-11-03" },
      { path: "Daily/2026-11-02.md", line: 2, text: "Dee Doe, 1 time", detail: "last in 2026-11-02" },
    ]);
  });

  it("tells where daily notes are, what they hold and what was read", async () => {
    const { of } = await sections();
    expect(of("dated")?.title).toBe("2 daily notes");
    expect(of("dated")?.facts).toEqual([
      "Daily notes as the core plugin Daily notes is set",
      "Folder Daily, named YYYY-MM-DD",
      "Today's is Daily/2026-11-24.md",
      "3 touchpoints and 3 mentions",
      "1 note with a date and people",
    ]);
    expect(of("kept")?.facts).toEqual(["7 notes read, 0 known from last time"]);
  });

  it("names at most fifty strangers, and says how many more", async () => {
    const many = Array.from({ length: 60 }, (_, at) => `- call with [[New Person${String.fromCharCode(65 + (at % 26))}${at}]]`).join("\n");
    const strangers = (await sections({ "Daily/2026-11-02.md": many })).of("strangers");
    expect(strangers?.rows).toHaveLength(50);
    expect(strangers?.facts).toEqual(["and 10 more"]);
  });

  it("says it in Polish too", () => {
    expect([1, 2, 5].map((count) => polish.diagnosis.ambiguous(count))).toEqual([
      "1 imię, które oznacza więcej niż jedną notatkę",
      "2 imiona, które oznaczają więcej niż jedną notatkę",
      "5 imion, które oznaczają więcej niż jedną notatkę",
    ]);
    expect(polish.diagnosis.firstRun.heading("Rozmowy", 3)).toBe("Zapisuj kontakty pod „Rozmowy”: jest już w 3 notatkach");
  });
});
