import { describe, expect, it } from "vitest";
import { propertiesOf } from "../../../../src/core/note/properties";
import { compileRules } from "../../../../src/core/note/reading-rules";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { FIELD_NAMES, FIELD_SPELLINGS, type FieldName } from "../../../../src/core/person/field";
import type { Person } from "../../../../src/core/person/person";
import { readPerson } from "../../../../src/core/person/read-person";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { yamlParser } from "../note/yaml-parser";

/** Every field of formats.md §1 in every spelling, and the forms of its value. */
const RULES = compileRules(DEFAULT_SETTINGS, null);

function read(yaml: string, rules = RULES): { readonly person: Person; readonly problems: readonly string[] } {
  const parsed = yamlParser.parse(yaml);
  if (!parsed.ok) throw new Error(parsed.reason);
  const { person, problems } = readPerson(vaultPath("Ana.md"), propertiesOf(parsed.data), { kind: "tag", tag: "person" }, rules);
  return { person, problems: problems.map(({ kind, field, value }) => `${kind} ${field ?? ""} ${value ?? ""}`.trim()) };
}

/** A value that each field takes. */
const VALUES: Readonly<Record<FieldName, string>> = {
  "last-contact": "2026-01-24",
  cadence: "2w",
  circle: "close",
  birthday: "1990-05-01",
  dates: "2015-06-01",
  interests: "sailing",
  goals: "ship v2 @ 2026-10-20",
  changes: "2026-10-20 new job",
  "looking-for": "a co-founder",
  "can-help-with": "tax forms",
  gave: "2026-10-20 intro to Bo",
  received: "2026-10-20 a map",
  asked: "2026-10-20 a favour",
  thanked: "2026-10-20 for the map",
  "snooze-until": "2026-10-20",
  "hold-until": "2026-10-20",
  "hold-reason": "leave",
  paused: "true",
  "introduced-by": "'[[Bo Lind]]'",
  met: "2019-05",
  "met-context": "a choir",
  channel: "signal",
  email: "ana@example.com",
  phone: "'+48 600 700 800'",
  url: "https://example.com",
  signal: "ana.01",
  telegram: "'@ana'",
  whatsapp: "'+48600700800'",
  linkedin: "ana-diaz",
  place: "Łódź",
  timezone: "Europe/Warsaw",
  org: "Acme",
  role: "CTO",
  aliases: "Anka",
};

const camel = (spelling: string): string => spelling.replace(/[-_ ](.)/g, (_, letter: string) => letter.toUpperCase());

describe("every spelling of every field", () => {
  const spellings = FIELD_NAMES.flatMap((field) =>
    FIELD_SPELLINGS[field].flatMap((spelling) =>
      [spelling, spelling.replace(/-/g, "_"), spelling.replace(/[-_]/g, " "), camel(spelling), spelling.toUpperCase()].map(
        (key) => [field, key] as const,
      ),
    ),
  );

  it.each([...new Map(spellings.map((pair) => [pair.join(" ← "), pair])).values()])("%s ← %s", (field, key) => {
    // A list of interactions is only ever dates; a lone date says what kind of day it is by its key.
    const expected = read(`${field}: ${VALUES[field]}`).person;
    const { person, problems } = read(`${JSON.stringify(key)}: ${VALUES[field]}`);
    const labels = (of: Person): Person => ({ ...of, dates: of.dates.map(({ date }) => ({ label: "", date })) });
    expect(labels(person)).toEqual(labels(expected));
    expect(person).not.toEqual(read("").person);
    expect(problems).toEqual([]);
  });
});

describe("what each field's value may be", () => {
  it.each<[string, Partial<Person>]>([
    // looking for / can help with
    ["looking-for: [a flat, '[[Carpenter]]', '#funding']", { lookingFor: ["a flat", "Carpenter", "funding"] }],
    ["needs: a flat", { lookingFor: ["a flat"] }],
    ["seeking:\n  - a flat\n  - a flat", { lookingFor: ["a flat"] }],
    ["offers: [Polish lessons]\nexpertise: [tax]", { canHelpWith: ["Polish lessons", "tax"] }],
    // introduced by / met
    ["introduced-by: '[[Bo Lind]]'", { introducedBy: ["Bo Lind"] }],
    ["introduced-by: [[Bo Lind]]", { introducedBy: ["Bo Lind"] }],
    ["introduced_by: ['[[People/Bo Lind|Bo]]', Cy]", { introducedBy: ["People/Bo Lind", "Cy"] }],
    ["met_through: '[Bo](People/Bo%20Lind.md)'", { introducedBy: ["People/Bo Lind.md"] }],
    ["introduced-by: ''", { introducedBy: [] }],
    ["met: 2019-05-04", { met: { year: 2019, month: 5, day: 4 } }],
    ["met_date: 2019-05", { met: { year: 2019, month: 5, day: null } }],
    ["first_met: 2019", { met: { year: 2019, month: null, day: null } }],
    ["met: '[[2019-05-04]]'", { met: { year: 2019, month: 5, day: 4 } }],
    ["met-context: at the [[Choir|choir]]", { metContext: "at the choir" }],
    // channels
    ["channel: signal", { preferredChannel: "signal" }],
    ["preferred-channel: [call, signal]", { preferredChannel: "call, signal" }],
    ["mail: [a@example.com, b@example.com]", { channels: [{ kind: "email", value: "a@example.com" }, { kind: "email", value: "b@example.com" }] }],
    ["EMAIL[WORK]: a@example.com", { channels: [{ kind: "email", value: "a@example.com" }] }],
    ["phone: {home: '1', work: '2'}", { channels: [{ kind: "phone", value: "1" }, { kind: "phone", value: "2" }] }],
    // place, time zone, affiliation
    ["tz: America/Argentina/Buenos_Aires", { timezone: "America/Argentina/Buenos_Aires" }],
    ["timezone: Europe/Warsaw", { timezone: "Europe/Warsaw" }],
    ["time zone: UTC", { timezone: "UTC" }],
    ["based-in: [[Łódź]]", { place: "Łódź" }],
    ["organisation: '[[Acme|Acme Ltd]]'\nrole: '[[CTO]]'", { org: ["Acme Ltd"], role: "CTO" }],
    // birthday and dates
    ["birthday: '1604-02-29'", { birthday: { year: null, month: 2, day: 29 } }],
    ["birthday: 1990-05", { birthday: { year: 1990, month: 5, day: null } }],
    ["birthday: '[[1990-05-01]]'", { birthday: { year: 1990, month: 5, day: 1 } }],
    ["birthday: 1990-05-01T00:00:00", { birthday: { year: 1990, month: 5, day: 1 } }],
    ["dates:\n  - 2015-06-01: wedding", { dates: [{ label: "wedding", date: { year: 2015, month: 6, day: 1 } }] }],
    ["dates:\n  - {label: name day, date: --06-01}", { dates: [{ label: "name day", date: { year: null, month: 6, day: 1 } }] }],
    ["dates: ['2015-06-01 wedding', 'graduation: 2020']", { dates: [{ label: "wedding", date: { year: 2015, month: 6, day: 1 } }, { label: "graduation", date: { year: 2020, month: null, day: null } }] }],
    // cadence
    ...(
      [
        ["14", 0, 14], ["14d", 0, 14], ["2w", 0, 14], ["3mo", 3, 0], ["6 weeks", 0, 42], ["every 6 weeks", 0, 42], ["weekly", 0, 7],
        ["biweekly", 0, 14], ["monthly", 1, 0], ["quarterly", 3, 0], ["twice a year", 6, 0], ["yearly", 12, 0], ["P1M", 1, 0],
        ["Every 2 Weeks", 0, 14], ["'[[monthly]]'", 1, 0],
      ] as const
    ).map(([text, months, days]): [string, Partial<Person>] => [`cadence: ${text}`, { cadence: { ideal: { months, days }, max: null } }]),
    ["cadence: 1mo..3mo", { cadence: { ideal: { months: 1, days: 0 }, max: { months: 3, days: 0 } } }],
    ["cadence: 4w .. 6 weeks", { cadence: { ideal: { months: 0, days: 28 }, max: { months: 0, days: 42 } } }],
    ["contact_cadence: none", { cadence: null, paused: true }],
    ["cadence: false", { cadence: null, paused: true }],
    ["paused: tak", { paused: true }],
    // ledger
    ["got: '[[2026-10-20]]: a [[Boats|book]]'", { ledger: [{ side: "received", day: 20746 as never, text: "a [[Boats|book]]" }] }],
    ["thanked:\n  - {date: 2026-10-20, text: for the map}", { ledger: [{ side: "thanked", day: 20746 as never, text: "for the map" }] }],
  ])("%s", (yaml, expected) => {
    const { person, problems } = read(yaml);
    expect(person).toMatchObject(expected);
    expect(problems).toEqual([]);
  });

  it.each([
    ["timezone: Warsaw time", "timezone-unknown timezone Warsaw time"],
    ["timezone: '+02:00'", "timezone-unknown timezone +02:00"],
    ["timezone: 2", "timezone-unknown timezone 2"],
    ["met: last summer", "date-unreadable met last summer"],
    ["met: 2019-02-30", "date-impossible met 2019-02-30"],
    ["first_met: 03/04/2019", "date-ambiguous first_met 03/04/2019"],
    ["introduced-by: {a: 1}", "value-unreadable introduced-by {a}"],
    ["looking-for: {a: {b: 1}}", "value-unreadable looking-for {a}"],
    ["cadence: 6w..4w", "cadence-unreadable cadence 6w..4w"],
    ["cadence: 0", "cadence-unreadable cadence 0"],
    ["birthday: 13-45", "date-impossible birthday 13-45"],
    ["dates: ['wedding: 31/02/2015']", "date-ambiguous dates wedding: 31/02/2015"],
  ])("never guesses: %s", (yaml, problem) => expect(read(yaml).problems).toEqual([problem]));
});

describe("the user's mapping", () => {
  it.each(FIELD_NAMES.map((field) => [field]))("%s may be any property of theirs", (field) => {
    const rules = compileRules({ ...DEFAULT_SETTINGS, fields: { [camel(field)]: "My Own Key" } }, null);
    const own = read(`my-own_key: ${VALUES[field]}`, rules);
    const usual = read(`${field}: ${VALUES[field]}`);
    const unlabelled = (of: Person): unknown => ({ ...of, dates: of.dates.map(({ date }) => date) });
    expect(unlabelled(own.person)).toEqual(unlabelled(usual.person));
    expect(own.problems).toEqual([]);
  });
});
