import { describe, expect, it } from "vitest";
import { applyProposals } from "../../../../src/core/first-run/apply-proposals";
import { findProposals } from "../../../../src/core/first-run/find-proposals";
import type { NoteSummary } from "../../../../src/core/first-run/note-summary";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { parseSettings } from "../../../../src/core/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { day } from "../followup/people";

const note = (path: string, said: Partial<NoteSummary> = {}): NoteSummary => ({
  path: vaultPath(path),
  frontmatter: {},
  tags: [],
  dailyDay: null,
  logHeadings: [],
  ...said,
});

const daily = (iso: string, ...logHeadings: readonly string[]): NoteSummary => note(`Daily/${iso}.md`, { dailyDay: day(iso), logHeadings });
const several = (count: number, folder: string, said: Partial<NoteSummary> = {}): readonly NoteSummary[] =>
  Array.from({ length: count }, (_, at) => note(`${folder}/Person ${at}.md`, said));

const look = (notes: readonly NoteSummary[]) => findProposals(notes, DEFAULT_SETTINGS, "Templates");
const short = (notes: readonly NoteSummary[]) =>
  look(notes).proposals.map((each) => `${each.kind}${each.kind === "field" ? ` ${each.field}` : ""} ${each.value}: ${each.count}`);

describe("a first look at a vault", () => {
  it.each<readonly [string, readonly NoteSummary[], readonly string[]]>([
    ["a folder of people, whatever it is called", several(4, "10 People"), ["folder 10 People: 4"]],
    ["in Polish, nested, counted with what lies below", [...several(2, "Życie/Znajomi"), ...several(3, "Życie/Znajomi/Praca")], ["folder Życie/Znajomi: 5"]],
    ["one inside another is one folder", [...several(2, "People"), ...several(1, "People/Friends")], ["folder People: 3"]],
    ["not for diaries, templates and conflict copies in it", [...several(1, "People"), note("People/A (Conflicted copy 2).md"), note("People/Index.md")], ["folder People: 1"]],
    ["nothing for people who are known", several(3, "People", { tags: ["person"] }), []],
    ["a tag", [note("A.md", { tags: ["friend"] }), note("B.md", { tags: ["Friend/school"] }), note("C.md", { tags: ["friendly"] })], ["tag friend: 2"]],
    ["a property", [note("A.md", { frontmatter: { Kind: "[[Friends]]" } }), note("B.md", { frontmatter: { Kind: "friends, tall" } })], ["property Kind=friends: 2"]],
    ["a folder of notes that have what people have", several(3, "Z", { frontmatter: { birthday: "1990-02-03" } }), ["folder Z: 3"]],
    ["not one where few have it", [...several(3, "Z", { frontmatter: { birthday: "1990-02-03" } }), ...Array.from({ length: 9 }, (_, at) => note(`Z/Note ${at}.md`))], []],
    ["no folder of recipes", several(9, "Recipes", { frontmatter: { url: "https://example.org" } }), []],
    ["a spelling of last contact", several(3, "People", { tags: ["person"], frontmatter: { "when I last spoke": "2026-11-01" } }), ["field last-contact when I last spoke: 3"]],
    ["of rhythm and birthday", several(3, "People", { tags: ["person"], frontmatter: { how_often: "2 weeks", dob: "1990-02-03" } }), ["field birthday dob: 3", "field cadence how_often: 3"]],
    ["not of a field that is there", several(3, "People", { tags: ["person"], frontmatter: { "last-contact": "2026-11-02", lastSpoken: "2026-11-01" } }), []],
    ["a heading with people under it", ["01", "02", "03"].map((at) => daily(`2026-11-${at}`, "People", "Shopping")), ["heading People: 3"]],
    ["not beside our own", [daily("2026-11-01", "Touchpoints"), ...["02", "03", "04"].map((at) => daily(`2026-11-${at}`, "People"))], []],
    ["nothing in an empty vault", [], []],
  ])("%s", (_, notes, proposals) => {
    expect(short(notes)).toEqual(proposals);
  });

  it("counts who is known, who would be, and which fields are read already", () => {
    const found = look([...several(2, "People"), note("Ana.md", { tags: ["person"], frontmatter: { last_chat: "2026-11-01" } }), daily("2026-11-01")]);
    expect(found).toMatchObject({ people: 1, peopleThen: 3, dailyNotes: 1, fields: [{ field: "last-contact", key: "last_chat", count: 1 }] });
    expect(found.proposals[0]?.examples).toEqual(["People/Person 0.md", "People/Person 1.md"]);
  });

  it("puts what is chosen into the settings, which then find them and are proposed nothing more", () => {
    const notes = [
      ...several(4, "People", { frontmatter: { spokeOn: "2026-11-01" } }),
      note("A.md", { tags: ["friend"] }),
      note("B.md", { frontmatter: { kind: "osoba" } }),
      ...["01", "02", "03"].map((at) => daily(`2026-11-${at}`, "Rozmowy")),
    ];
    const { proposals, peopleThen } = look(notes);
    const settings = applyProposals(DEFAULT_SETTINGS, proposals);
    expect(settings).toMatchObject({
      people: { folders: ["People"], tags: ["friend"], properties: ["kind=osoba"] },
      fields: { "last contact": "spokeOn" },
      touchpoints: { heading: "Rozmowy", mentions: "count" },
    });
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toMatchObject({ ok: true, value: { settings, repaired: [] } });
    const after = findProposals(notes, settings, "Templates");
    expect(after).toMatchObject({ people: peopleThen, proposals: [] });
  });
});
