import { describe, expect, it } from "vitest";
import type { Problem } from "../../../../src/core/note/problem";
import { propertiesOf } from "../../../../src/core/note/properties";
import { compileRules, keyFor, lastContactKey } from "../../../../src/core/note/reading-rules";
import { vaultPath } from "../../../../src/core/note/vault-path";
import type { Person } from "../../../../src/core/person/person";
import { readPerson } from "../../../../src/core/person/read-person";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { isoDay } from "../../../../src/core/time/civil-date";
import { yamlParser } from "../note/yaml-parser";

const RULES = compileRules(DEFAULT_SETTINGS, null);

function read(yaml: string, rules = RULES): { readonly person: Person; readonly problems: readonly Problem[] } {
  const parsed = yamlParser.parse(yaml);
  if (!parsed.ok) throw new Error(parsed.reason);
  return readPerson(vaultPath("People/Ana Diaz.md"), propertiesOf(parsed.data), { kind: "property", key: "type" }, rules);
}

const problemsOf = (yaml: string): readonly string[] =>
  read(yaml).problems.map(({ kind, field, value }) => `${kind} ${field ?? ""} ${value ?? ""}`);

describe("last contact", () => {
  it.each([
    "last-contact: 2026-01-24",
    "Last Contact: 2026-01-24",
    "last_contact: 2026-01-24",
    "lastContact: 2026-01-24",
    "last_contacted: 2026-01-24",
    "LastChatted: 2026-01-24",
    "last_chat: '2026-01-24'",
    "last_connection: 2026-1-24",
    "last: 2026-01-24",
    "prm-last-contacted: 2026-01-24T23:30:00Z",
    "last-contact: '[[2026-01-24]]'",
    "last-contact: [[2026-01-24]]",
    "last-contact: '[[Daily/2026-01-24|that day]]'",
    "last-contact: [2026-01-24]",
    "interactions: [{date: 2026-01-24}, {date: 2025-12-01, text: hi}]",
    "last-contact: 2025-01-01\nlast_chat: 2026-01-24",
    "last: Diaz\nlast-contact: 2026-01-24",
  ])("%s", (yaml) => {
    const { person, problems } = read(yaml);
    expect(person.lastContact === null ? null : isoDay(person.lastContact)).toBe("2026-01-24");
    expect(problems).toEqual([]);
  });

  it("keeps a future day: it is a plan, which ranking knows", () => {
    expect(read("last-contact: 2999-01-01").person.lastContact).not.toBeNull();
  });

  it.each([
    ["last-contact: 2026-13-45", "date-impossible last-contact 2026-13-45"],
    ["Last Contact: 2026-02-30", "date-impossible Last Contact 2026-02-30"],
    ["last-contact: 03/04/2026", "date-ambiguous last-contact 03/04/2026"],
    ["last-contact: 2026-11", "date-partial last-contact 2026-11"],
    ["last-contact: 2026", "date-partial last-contact 2026"],
    ["last-contact: soon", "date-unreadable last-contact soon"],
    ["last-contact: {a: 1}", "date-unreadable last-contact {a}"],
    ["last-contact: true", "date-unreadable last-contact true"],
    [`last-contact: ${"x".repeat(100)}`, `date-unreadable last-contact ${"x".repeat(59)}…`],
  ])("never guesses: %s", (yaml, problem) => {
    expect(read(yaml).person.lastContact).toBeNull();
    expect(problemsOf(yaml)).toEqual([problem]);
  });

  it.each(["last-contact:", "last-contact: ''", "last-contact: []", "last-contact: [null]", "last: Diaz"])(
    "nothing is no problem: %s",
    (yaml) => {
      expect(read(yaml)).toMatchObject({ person: { lastContact: null }, problems: [] });
    },
  );

  it("tells the line when it is known", () => {
    const { problems } = readPerson(
      vaultPath("A.md"),
      propertiesOf({ "last-contact": "soon" }),
      { kind: "tag", tag: "person" },
      RULES,
      (key) => (key === "last-contact" ? 3 : undefined),
    );
    expect(problems).toEqual([{ kind: "date-unreadable", path: "A.md", line: 3, field: "last-contact", value: "soon" }]);
  });
});

describe("the other fields", () => {
  it.each<[string, Partial<Person>]>([
    ["cadence: 2w", { cadence: { ideal: { months: 0, days: 14 }, max: null } }],
    ["contact-frequency: 14", { cadence: { ideal: { months: 0, days: 14 }, max: null } }],
    ["contactFrequency: 2 weeks", { cadence: { ideal: { months: 0, days: 14 }, max: null } }],
    ["cadence: 4w..6w", { cadence: { ideal: { months: 0, days: 28 }, max: { months: 0, days: 42 } } }],
    ["contact_cadence: custom\ncustom_frequency_days: 45", { cadence: { ideal: { months: 0, days: 45 }, max: null } }],
    ["contact_cadence: twice-yearly", { cadence: { ideal: { months: 6, days: 0 }, max: null } }],
    ["cadence: none", { cadence: null, paused: true }],
    ["paused: true", { paused: true }],
    ["prm-paused: 'yes'", { paused: true }],
    ["paused: false", { paused: false }],
    ["circle: Close", { circle: "Close" }],
    ["tier: '[[warm]]'", { circle: "warm" }],
    ["circle: pals\ncadence: 2w", { circle: "pals" }],
    ["birthday: 1990-05-01", { birthday: { year: 1990, month: 5, day: 1 } }],
    ["bday: --05-01", { birthday: { year: null, month: 5, day: 1 } }],
    ["BDAY: '--0501'", { birthday: { year: null, month: 5, day: 1 } }],
    ["birthday: 05-01", { birthday: { year: null, month: 5, day: 1 } }],
    ["birthday: 1604-05-01", { birthday: { year: null, month: 5, day: 1 } }],
    ["birthday: 1990", { birthday: { year: 1990, month: null, day: null } }],
    ["dates:\n  - 'wedding: 2015-06-01'", { dates: [{ label: "wedding", date: { year: 2015, month: 6, day: 1 } }] }],
    ["dates:\n  - wedding: 2015-06-01", { dates: [{ label: "wedding", date: { year: 2015, month: 6, day: 1 } }] }],
    ["dates:\n  - 06-01 name day", { dates: [{ label: "name day", date: { year: null, month: 6, day: 1 } }] }],
    ["dates:\n  - name day 06-01", { dates: [{ label: "name day", date: { year: null, month: 6, day: 1 } }] }],
    ["important_dates: [{date: 2015-06-01, label: wedding}]", { dates: [{ label: "wedding", date: { year: 2015, month: 6, day: 1 } }] }],
    ["dates: {wedding: 2015-06-01}", { dates: [{ label: "wedding", date: { year: 2015, month: 6, day: 1 } }] }],
    ["anniversary: 2015-06-01", { dates: [{ label: "anniversary", date: { year: 2015, month: 6, day: 1 } }] }],
    ["interests: [sailing, '#tidal-mills', '[[Boats|old boats]]', 7]", { interests: ["sailing", "tidal-mills", "old boats", "7"] }],
    ["interests: [[Boats]]", { interests: ["Boats"] }],
    ["hobbies: sailing", { interests: ["sailing"] }],
    ["goals: ship v2 @ 2026-10-20", { goals: [{ day: 20746 as never, text: "ship v2" }] }],
    ["goals:\n  - meet @ Berlin\n  - run: a marathon", { goals: [{ day: null, text: "meet @ Berlin" }, { day: null, text: "run: a marathon" }] }],
    ["changes:\n  - 2026-10-20 new job\n  - 2026-10-20: a baby\n  - moved", { changes: [{ day: 20746 as never, text: "new job" }, { day: 20746 as never, text: "a baby" }, { day: null, text: "moved" }] }],
    ["news: ['[[2026-10-20]] prize', {date: 2026-10-20, text: prize}]", { changes: [{ day: 20746 as never, text: "prize" }, { day: 20746 as never, text: "prize" }] }],
    ["gave: [2026-10-20 intro to Bo, a map]\nasked: 2026-10-20 — a favour", { ledger: [{ side: "gave", day: 20746 as never, text: "intro to Bo" }, { side: "gave", day: null, text: "a map" }, { side: "asked", day: 20746 as never, text: "a favour" }] }],
    ["given: Ana", { ledger: [] }],
    ["snooze-until: 2026-10-20", { snoozeUntil: 20746 as never }],
    ["snoozed: '[[2026-10-20]]'", { snoozeUntil: 20746 as never }],
    ["hold-until: 2026-10-20\nhold-reason: grief", { holdUntil: 20746 as never, holdReason: "grief" }],
    ["email: ana@example.com\nTEL[CELL]: +48 600 700 800\nphone: [600700801]\nlinkedin: ana", { channels: [{ kind: "email", value: "ana@example.com" }, { kind: "phone", value: "600700801" }, { kind: "phone", value: "+48 600 700 800" }, { kind: "linkedin", value: "ana" }] }],
    ["city: '[[Places/Łódź|Łódź]]'", { place: "Łódź" }],
    ["org: [Acme, '[[Tidal Ltd]]']\ntitle: CTO", { org: ["Acme", "Tidal Ltd"], role: "CTO" }],
    ["aliases: [Ana, Anka]", { aliases: ["Ana", "Anka"] }],
  ])("%s", (yaml, expected) => {
    const { person, problems } = read(yaml);
    expect(person).toMatchObject(expected);
    expect(problems).toEqual([]);
  });

  it.each([
    ["cadence: sometimes", ["cadence-unreadable cadence sometimes"]],
    ["cadence: [a, b]", ["cadence-unreadable cadence [a, b]"]],
    ["circle: pals", ["circle-unknown circle pals"]],
    ["paused: maybe", ["value-unreadable paused maybe"]],
    ["birthday: 2026-02-30", ["date-impossible birthday 2026-02-30"]],
    ["birthday: 03/04/1990", ["date-ambiguous birthday 03/04/1990"]],
    ["snooze-until: 2026-11", ["date-partial snooze-until 2026-11"]],
    ["hold-until: 2026-13-01", ["date-impossible hold-until 2026-13-01"]],
    ["goals: ship @ 2026-02-30", ["date-impossible goals ship @ 2026-02-30"]],
    ["goals: ship @ 2026-10", ["date-partial goals ship @ 2026-10"]],
    ["changes: 2026-02-30 job", ["date-impossible changes 2026-02-30 job"]],
    ["dates: wedding", ["date-unreadable dates wedding"]],
    ["interests: [{a: 1, b: 2}]", ["value-unreadable interests {a, b}"]],
    ["place: {lat: 1, lon: 2}", ["value-unreadable place {lat, lon}"]],
    ["email: [[[1, 2]]]", ["value-unreadable email [[…]]"]],
    ["org: true", ["value-unreadable org true"]],
  ])("what can't be read is told: %s", (yaml, problems) => {
    expect(problemsOf(yaml)).toEqual(problems);
  });

  it("keeps the text of an entry whose date is wrong", () => {
    expect(read("goals: ship @ 2026-02-30").person.goals).toEqual([{ day: null, text: "ship @ 2026-02-30" }]);
  });

  it("survives hostile values", () => {
    const { person } = read(`"__proto__": {polluted: true}\nconstructor: x\ninterests: [${"[".repeat(40)}1${"]".repeat(40)}]\nplace: "${"y".repeat(100_000)}"`);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(person.place).toHaveLength(100_000);
  });
});

describe("the user's own properties", () => {
  const rules = compileRules({ ...DEFAULT_SETTINGS, fields: { "Last Contact": "spoken", goals: "news", nothing: "x" } }, null);

  it("are read before the built-in spellings, and belong to one field only", () => {
    const { person } = read("spoken: 2026-10-20\nnews: learn Polish", rules);
    expect(person).toMatchObject({ lastContact: 20746, goals: [{ text: "learn Polish" }], changes: [] });
  });

  it("are written to when the note has them", () => {
    expect(keyFor("last-contact", { last_chat: "2026-01-01", Spoken: "" }, rules)).toBe("Spoken");
    expect(lastContactKey({ type: "person", last_chat: "2026-01-01" }, rules)).toBe("last_chat");
    expect(lastContactKey({ interactions: [], last: "Diaz" }, rules)).toBeNull();
    expect(lastContactKey({ last: Object.create(null) as unknown }, rules)).toBeNull();
    expect(lastContactKey({ last: "2026-01-01" }, rules)).toBe("last");
    expect(lastContactKey({ last_contacted: "", "Last Contact": null }, rules)).toBe("Last Contact");
  });
});
