import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSettings, toData } from "../../../../src/core/settings/parse-settings";
import type { CircleSetting, Settings } from "../../../../src/core/settings/settings";
import { runs } from "../../../runs";

/** Ten thousand cases take a while. */
const DEEP_MS = 60_000;

const filled = fc.string({ minLength: 1 }).filter((text) => /\S/.test(text));
const texts = fc.array(filled, { maxLength: 3 });

const circle = fc
  .record(
    { name: filled, cadence: filled, size: fc.integer({ min: 1, max: 200 }), oneToOne: filled },
    { requiredKeys: ["name", "cadence"] },
  )
  .map((found): CircleSetting => found);

const settings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1 as const),
  people: fc.record({ folders: texts, tags: texts, properties: texts, exclude: texts }),
  fields: fc.dictionary(filled, filled, { maxKeys: 3 }),
  circles: fc.uniqueArray(circle, { selector: ({ name }) => name, maxLength: 4 }),
  cadence: fc.record({ default: fc.option(filled) }),
  touchpoints: fc.record({
    heading: filled,
    mentions: fc.constantFrom("count" as const, "confirm" as const, "ignore" as const),
    keepLastContact: fc.boolean(),
    kinds: fc.dictionary(filled, texts, { maxKeys: 3 }),
  }),
  promises: fc.record({ heading: filled, place: fc.constantFrom("daily" as const, "person" as const) }),
  newPeople: fc.record({ folder: fc.option(filled), template: fc.option(filled) }),
  review: fc.record({ folder: fc.option(filled), template: fc.option(filled) }),
  followup: fc.record({
    focus: fc.integer({ min: 1, max: 100 }),
    askCheck: fc.boolean(),
    leapDay: fc.constantFrom("feb28" as const, "mar1" as const),
  }),
  language: fc.constantFrom("auto" as const, "en" as const, "pl" as const),
});

/** JSON that has our keys where they belong, so that bad values get past the first look. */
const nearlySettings = fc.record(
  {
    version: fc.oneof(fc.constant(1), fc.jsonValue()),
    people: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom("folders", "tags", "more"), fc.jsonValue())),
    fields: fc.jsonValue(),
    circles: fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(fc.constantFrom("name", "cadence", "size", "hue"), fc.jsonValue()))),
    cadence: fc.oneof(fc.jsonValue(), fc.record({ default: fc.jsonValue() })),
    touchpoints: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom("heading", "mentions", "kinds", "more"), fc.jsonValue())),
    followup: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom("focus", "askCheck", "leapDay"), fc.jsonValue())),
    language: fc.jsonValue(),
    another: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

/** What a file gives back: a value that was stored. */
function stored(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data)) as unknown;
}

describe("settings, whatever is stored", () => {
  it("any JSON is read or refused, never thrown at; what was repaired needs no repair once it is stored", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearlySettings).map(stored), (data) => {
        const parsed = parseSettings(data);
        if (!parsed.ok) {
          expect(parsed.error.kind).toBe("settings-newer");
          return;
        }
        const again = parseSettings(stored(toData(parsed.value.settings, data)));
        expect(again).toEqual({ ok: true, value: { settings: parsed.value.settings, rest: parsed.value.rest, repaired: [] } });
      }),
      { numRuns: runs(500) },
    );
  }, DEEP_MS);

  it("good settings come back as they were", () => {
    fc.assert(
      fc.property(settings, (good) => {
        expect(parseSettings(stored(toData(good, null)))).toEqual({ ok: true, value: { settings: good, rest: {}, repaired: [] } });
      }),
      { numRuns: runs(300) },
    );
  }, DEEP_MS);
});
