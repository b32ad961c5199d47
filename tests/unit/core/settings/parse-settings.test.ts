import { describe, expect, it } from "vitest";
import { parseSettings, toData, type ParsedSettings } from "../../../../src/core/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";

function parsed(data: unknown): ParsedSettings {
  const result = parseSettings(data);
  if (!result.ok) throw new Error(`refused: ${result.error.kind}`);
  return result.value;
}

describe("what is stored, read", () => {
  it.each([[null], [undefined], [{}], [{ version: 1 }]])("%j is the defaults, nothing repaired", (data) => {
    expect(parsed(data)).toEqual({ settings: DEFAULT_SETTINGS, rest: {}, repaired: [] });
  });

  it.each([[[]], ["text"], [7], [true]])("%j is no object: the defaults, and it is told", (data) => {
    expect(parsed(data)).toEqual({ settings: DEFAULT_SETTINGS, rest: {}, repaired: [""] });
  });

  it("keeps what is good", () => {
    const { settings, repaired } = parsed({
      version: 1,
      people: { folders: ["People"], exclude: ["MOC"] },
      fields: { "last contact": "my-key" },
      circles: [{ name: "crew", cadence: 14, size: 8, oneToOne: "6mo" }],
      cadence: { default: "monthly" },
      touchpoints: { heading: "Log", mentions: "confirm", keepLastContact: false, kinds: { call: ["rang"] } },
      promises: { heading: "Owed", place: "person" },
      newPeople: { folder: "Friends", template: "Templates/Person" },
      review: { folder: "Look back", template: "Templates/Month" },
      followup: { focus: 3, askCheck: false, leapDay: "mar1" },
      language: "pl",
    });
    expect(settings).toEqual({
      version: 1,
      people: { folders: ["People"], tags: [], properties: [], exclude: ["MOC"] },
      fields: { "last contact": "my-key" },
      circles: [{ name: "crew", cadence: "14", size: 8, oneToOne: "6mo" }],
      cadence: { default: "monthly" },
      touchpoints: { heading: "Log", mentions: "confirm", keepLastContact: false, kinds: { call: ["rang"] } },
      promises: { heading: "Owed", place: "person" },
      newPeople: { folder: "Friends", template: "Templates/Person" },
      review: { folder: "Look back", template: "Templates/Month" },
      followup: { focus: 3, askCheck: false, leapDay: "mar1" },
      language: "pl",
    });
    expect(repaired).toEqual([]);
  });

  it("an empty list of circles is a choice, not a mistake", () => {
    expect(parsed({ circles: [] })).toMatchObject({ settings: { circles: [] }, repaired: [] });
  });
});

describe("a bad value costs that one key", () => {
  it.each<[string, unknown, string[], unknown]>([
    ["a version that is no number", { version: "1" }, ["version"], { version: 1 }],
    ["a group that is none", { people: 3 }, ["people"], { people: DEFAULT_SETTINGS.people }],
    ["a list that is none", { people: { folders: "People", tags: ["crm"] } }, ["people.folders"], { people: { folders: [], tags: ["crm"] } }],
    ["elements of a list", { people: { tags: ["crm", 4, " ", "friend"] } }, ["people.tags.1", "people.tags.2"], { people: { tags: ["crm", "friend"] } }],
    ["entries of a map", { fields: { birthday: "bday", email: 7 } }, ["fields.email"], { fields: { birthday: "bday" } }],
    ["words of a kind", { touchpoints: { kinds: { call: ["rang", 1], visit: "popped in" } } }, ["touchpoints.kinds.call.1", "touchpoints.kinds.visit"], { touchpoints: { kinds: { call: ["rang"] } } }],
    ["a choice that is none", { touchpoints: { mentions: "maybe", heading: "Log" } }, ["touchpoints.mentions"], { touchpoints: { mentions: "count", heading: "Log" } }],
    ["a number out of range", { followup: { focus: 0, askCheck: false } }, ["followup.focus"], { followup: { focus: 5, askCheck: false } }],
    ["half a person", { followup: { focus: 2.5 } }, ["followup.focus"], { followup: { focus: 5 } }],
    ["an empty heading", { touchpoints: { heading: "" } }, ["touchpoints.heading"], { touchpoints: { heading: "Touchpoints" } }],
    ["null where text is meant", { language: null }, ["language"], { language: "auto" }],
    ["a default cadence that is a list", { cadence: { default: ["2w"] } }, ["cadence.default"], { cadence: { default: null } }],
    ["a circle without a name", { circles: [{ cadence: "2w" }, { name: "crew", cadence: "2w" }] }, ["circles.0.name"], { circles: [{ name: "crew", cadence: "2w" }] }],
    ["a circle that is no object", { circles: ["inner"] }, ["circles.0.name"], { circles: [] }],
    ["the cadence of a built-in circle", { circles: [{ name: "close", cadence: {} }] }, ["circles.0.cadence"], { circles: [{ name: "close", cadence: "1mo" }] }],
    ["the cadence of an own circle", { circles: [{ name: "crew", cadence: -1 }] }, ["circles.0.cadence"], { circles: [{ name: "crew", cadence: "none" }] }],
    ["the size of a circle", { circles: [{ name: "crew", cadence: "2w", size: "many" }] }, ["circles.0.size"], { circles: [{ name: "crew", cadence: "2w" }] }],
  ])("%s", (_, data, repaired, settings) => {
    const found = parsed(data);
    expect(found.repaired).toEqual(repaired);
    expect(found.settings).toMatchObject(settings as object);
  });

  it("a circle is repaired without keys that hold nothing", () => {
    expect(parsed({ circles: [{ name: "crew", cadence: "2w", size: "many" }] }).settings.circles).toStrictEqual([
      { name: "crew", cadence: "2w" },
    ]);
  });
});

describe("versions", () => {
  it.each([2, 1.5, 99])("version %d is refused", (version) => {
    expect(parseSettings({ version, people: 3 })).toEqual({
      ok: false,
      error: { kind: "settings-newer", path: "", field: "version", value: String(version) },
    });
  });
});

describe("what this version doesn't know", () => {
  const stored = {
    version: 1,
    future: { deep: [1] },
    people: { folders: ["People"], sort: "name" },
    circles: [{ name: "crew", cadence: "2w", colour: "red" }],
    touchpoints: { kinds: { call: ["rang"] }, sound: true },
  };

  it("is told apart, nested as it is stored", () => {
    expect(parsed(stored).rest).toEqual({ future: { deep: [1] }, people: { sort: "name" }, touchpoints: { sound: true } });
  });

  it("is there again when the settings are stored, also of circles that moved", () => {
    const { settings } = parsed(stored);
    const circles = [{ name: "kin", cadence: "1w" }, ...settings.circles];
    const data = toData({ ...settings, circles, language: "pl" }, stored);
    expect(data).toMatchObject({ future: { deep: [1] }, language: "pl", people: { folders: ["People"], sort: "name" } });
    expect(data).toMatchObject({ touchpoints: { sound: true, heading: "Touchpoints", kinds: { call: ["rang"] } } });
    expect(data["circles"]).toEqual([{ name: "kin", cadence: "1w" }, { name: "crew", cadence: "2w", colour: "red" }]);
  });

  it("keys of the user's own maps are known: one that is taken away stays away", () => {
    const { settings } = parsed({ fields: { birthday: "bday", email: "mail" } });
    const data = toData({ ...settings, fields: { birthday: "bday" } }, { fields: { birthday: "bday", email: "mail" } });
    expect(data["fields"]).toEqual({ birthday: "bday" });
  });

  it.each([[null], [[]], ["text"], [{ people: 3, circles: {} }]])("%j before gives just the settings", (previous) => {
    expect(toData(DEFAULT_SETTINGS, previous)).toEqual(DEFAULT_SETTINGS);
  });

  it("keys that every object inherits are keys like any other", () => {
    const data = JSON.parse('{"__proto__": {"language": "pl"}, "fields": {"__proto__": "bday"}}') as unknown;
    const { settings, rest } = parsed(data);
    expect(settings.language).toBe("auto");
    expect(Object.entries(settings.fields)).toEqual([["__proto__", "bday"]]);
    expect(Object.keys(rest)).toEqual(["__proto__"]);
    expect(Object.hasOwn(toData(settings, data), "__proto__")).toBe(true);
  });
});
