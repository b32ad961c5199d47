import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCadence, type Cadence } from "../../../../src/core/followup/cadence";
import { byRank, type FollowUp } from "../../../../src/core/followup/rank";
import { plusDays, type DayNumber } from "../../../../src/core/time/civil-date";
import { runs } from "../../../runs";
import { TODAY, day, entries, follow, person, promise, touchpoint } from "./people";

const names = (people: readonly FollowUp[]): readonly string[] => [...people].sort(byRank).map(({ facts }) => facts.person.name);
const every = (text: string): Cadence => parseCadence(text) as Cadence;

describe("the order", () => {
  it("is by reason, then by silence against one's own rhythm, then by path", () => {
    const yearly = follow(entries(person("Yearly", { cadence: every("365d"), lastContact: plusDays(TODAY, -520) })));
    const weekly = follow(entries(person("Weekly", { cadence: every("7d"), lastContact: plusDays(TODAY, -30) })));
    const promised = follow(
      entries(person("Promised", { cadence: every("7d"), lastContact: TODAY }), { promises: [promise({ due: day("2026-11-20") })] }),
    );
    const well = follow(entries(person("Amy", { cadence: every("30d"), lastContact: TODAY })));
    const wellToo = follow(entries(person("Zoe", { cadence: every("30d"), lastContact: TODAY })));
    const untracked = follow(entries(person("Untracked", { lastContact: TODAY })));
    const snoozed = follow(entries(person("Snoozed", { cadence: every("7d"), snoozeUntil: plusDays(TODAY, 9) })));
    expect(names([snoozed, untracked, wellToo, well, yearly, weekly, promised])).toEqual([
      "Promised",
      "Weekly",
      "Yearly",
      "Amy",
      "Zoe",
      "Untracked",
      "Snoozed",
    ]);
  });

  const anyone = fc.record({
    name: fc.stringMatching(/^[A-Z][a-z]{2,6}$/),
    silence: fc.integer({ min: 0, max: 900 }),
    cadence: fc.constantFrom(null, "7d", "1mo", "3mo", "1y"),
    gaps: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 }),
    promised: fc.boolean(),
  });
  type Anyone = typeof anyone extends fc.Arbitrary<infer T> ? T : never;

  const followed = ({ name, silence, cadence, gaps, promised }: Anyone, today = TODAY): FollowUp => {
    let at: DayNumber = plusDays(TODAY, -silence);
    const talks = [at, ...gaps.map((gap) => (at = plusDays(at, -gap)))].map((on) => touchpoint("2020-01-01", { day: on }));
    return follow(
      entries(person(name, { cadence: cadence === null ? null : every(cadence) }), {
        touchpoints: talks,
        promises: promised ? [promise({ due: plusDays(TODAY, -3) })] : [],
      }),
      today,
    );
  };

  it("is the same whatever order people come in", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyone, { selector: ({ name }) => name, maxLength: 12 }), fc.integer(), (people, seed) => {
        const list = people.map((each) => followed(each));
        const rotated = list.map((_, at) => list[(at + Math.abs(seed)) % list.length] as FollowUp);
        expect(names(rotated)).toEqual(names(list));
      }),
      { numRuns: runs(200) },
    );
  });

  it("never lowers anyone for a longer silence", () => {
    fc.assert(
      fc.property(anyone, anyone, fc.integer({ min: 1, max: 400 }), (one, other, more) => {
        const before = byRank(followed(one), followed({ ...other, name: `${other.name}x` }));
        // Months differ in length: 31 January and a month is over three days sooner than 28 January and a month.
        const longer = one.cadence === "7d" ? more : more + 6;
        const after = byRank(followed({ ...one, silence: one.silence + longer }), followed({ ...other, name: `${other.name}x` }));
        if (before < 0) expect(after).toBeLessThan(0);
      }),
      { numRuns: runs(500) },
    );
  });

  it("puts a promise past due before any silence", () => {
    fc.assert(
      fc.property(anyone, anyone, (one, other) => {
        const promised = followed({ ...one, promised: true });
        const silent = followed({ ...other, name: `${other.name}x`, promised: false });
        expect(byRank(promised, silent)).toBeLessThan(0);
      }),
      { numRuns: runs(500) },
    );
  });
});
