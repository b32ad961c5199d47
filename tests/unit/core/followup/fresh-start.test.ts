import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCadence, type Cadence } from "../../../../src/core/followup/cadence";
import { freshStart, type FreshStart } from "../../../../src/core/followup/fresh-start";
import { byRank, type FollowUp } from "../../../../src/core/followup/rank";
import type { Person } from "../../../../src/core/person/person";
import { isoDay, plusDays } from "../../../../src/core/time/civil-date";
import { runs } from "../../../runs";
import { anyEntries } from "./anyone";
import { day, entries, follow, person, promise, TODAY, touchpoint } from "./people";

/** 2026-11-24 is a Tuesday. */
const silent = (name: string, lastContact: string, cadence = "1mo", said: Partial<Person> = {}): FollowUp =>
  follow(entries(person(name, { cadence: parseCadence(cadence) as Cadence, lastContact: day(lastContact), ...said })));

const many = (count: number, cadence = "1mo"): readonly FollowUp[] =>
  Array.from({ length: count }, (_, at) => silent(`P${String(at).padStart(3, "0")}`, isoDay(plusDays(TODAY, -2000 + at)), cadence));

const told = ({ turns }: FreshStart): readonly string[] => turns.map(({ person: { facts }, until }) => `${isoDay(until)} ${facts.person.name}`);
const loads = ({ turns }: FreshStart): readonly number[] => {
  const perDay = new Map<number, number>();
  for (const { until } of turns) perDay.set(until, (perDay.get(until) ?? 0) + 1);
  return [...perDay.values()];
};

describe("a fresh start", () => {
  it("gives each a weekday, the most silent first, and begins tomorrow", () => {
    const people = [silent("Ana", "2026-08-01"), silent("Bo", "2026-02-01"), silent("Cy", "2026-05-01"), silent("Dee", "2026-09-01"), silent("Eve", "2026-09-10")];
    expect(told(freshStart(people, 5, TODAY))).toEqual(["2026-11-25 Bo", "2026-11-26 Cy", "2026-11-27 Ana", "2026-11-30 Dee", "2026-12-01 Eve"]);
  });

  it("takes about four weeks; more people make fuller days, up to today's few", () => {
    expect(loads(freshStart(many(12), 5, TODAY))).toEqual(new Array(12).fill(1));
    expect(loads(freshStart(many(45), 5, TODAY))).toEqual(new Array(15).fill(3));
    expect(Math.max(...loads(freshStart(many(160, "6mo"), 5, TODAY)))).toBe(5);
  });

  it.each<[string, FollowUp]>([
    ["a promise past due", follow(entries(person("Ana", { cadence: parseCadence("1mo") as Cadence, lastContact: day("2026-03-01") }), { promises: [promise({ due: day("2026-11-01") })] }))],
    ["what I wait for", follow(entries(person("Ana", { cadence: parseCadence("1mo") as Cadence, lastContact: day("2026-03-01") }), { promises: [promise({ owner: "them" })] }))],
    ["a birthday on Friday", silent("Ana", "2026-03-01", "1mo", { birthday: { year: null, month: 11, day: 27 } })],
    ["news of last week", silent("Ana", "2026-03-01", "1mo", { changes: [{ day: day("2026-11-18"), text: "a new job" }] })],
    ["a goal of yesterday", silent("Ana", "2026-03-01", "1mo", { goals: [{ day: day("2026-11-23"), text: "the exam" }] })],
    ["a hold", silent("Ana", "2026-03-01", "1mo", { holdUntil: day("2027-01-15") })],
    ["a pause", silent("Ana", "2026-03-01", "1mo", { paused: true })],
    ["a snooze", silent("Ana", "2026-03-01", "1mo", { snoozeUntil: day("2026-11-30") })],
    ["three messages without an answer", follow(entries(person("Ana", { cadence: parseCadence("1mo") as Cadence }), { touchpoints: ["2026-01-01", "2026-02-01", "2026-03-01"].map((iso) => touchpoint(iso, { kind: "message", by: "me" })) }))],
    ["a rhythm that is not past its maximum", silent("Ana", "2026-10-23")],
  ])("leaves alone who has %s", (_, who) => {
    const plan = freshStart([who, silent("Bo", "2026-02-01")], 5, TODAY);
    expect(told(plan)).toEqual(["2026-11-25 Bo"]);
    expect(plan.left).toEqual([]);
  });

  it("has people of a short rhythm sooner, and who can't wait stays for today", () => {
    // Ten weekly people may wait ten days: until Friday 4 December there are eight weekdays.
    const weekly = many(10, "1w");
    const plan = freshStart(weekly, 1, TODAY);
    expect(told(plan).at(-1)).toBe("2026-12-04 P009");
    expect(plan.left.map(({ facts }) => facts.person.name)).toEqual(["P000", "P001"]);
  });

  it("never lets more than eight weeks pass: of a thousand, those who don't fit stay where they are", () => {
    const plan = freshStart(many(1000, "3mo"), 5, TODAY);
    expect(plan.turns).toHaveLength(200);
    expect(plan.left).toHaveLength(800);
    expect(isoDay(plan.turns.at(-1)?.until ?? TODAY)).toBe("2027-01-19");
  });

  it("after an import spreads those without any contact too", () => {
    const imported = ["Ana", "Bo", "Cy"].map((name) => follow(entries(person(name, { cadence: parseCadence("3mo") as Cadence }))));
    const unknown = follow(entries(person("Dee")));
    expect(freshStart([...imported, unknown], 5, TODAY).turns).toEqual([]);
    expect(told(freshStart([...imported, unknown], 5, TODAY, true))).toEqual(["2026-11-25 Ana", "2026-11-26 Bo", "2026-11-27 Cy"]);
  });

  it("has nothing to do for nobody", () => {
    expect(freshStart([], 5, TODAY)).toEqual({ turns: [], left: [] });
  });
});

describe("whoever it is for", () => {
  const group = fc.uniqueArray(anyEntries, { maxLength: 60, selector: ({ person: { path } }) => path });
  const anyGroup = fc.tuple(group, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 13 }), fc.boolean());

  it("is balanced, within everybody's patience, the same in any order, and never puts a lighter one first who could wait", () => {
    fc.assert(
      fc.property(anyGroup, ([all, perDay, later, withNew]) => {
        const today = plusDays(TODAY, later);
        const people = all.map((of) => follow(of, today));
        const plan = freshStart(people, perDay, today, withNew);
        expect(freshStart([...people].reverse(), perDay, today, withNew)).toEqual(plan);
        const counts = loads(plan);
        if (counts.length > 0) expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        expect(Math.max(0, ...counts)).toBeLessThanOrEqual(perDay);
        const paths = [...plan.turns.map(({ person: each }) => each), ...plan.left].map(({ facts }) => facts.person.path);
        expect(new Set(paths).size).toBe(paths.length);
        for (const { person: each, until } of plan.turns) {
          const rhythm = each.facts.cadence?.ideal ?? { months: 0, days: 0 };
          expect(until).toBeGreaterThan(today);
          expect([0, 6]).not.toContain(new Date(until * 86_400_000).getUTCDay());
          expect(until - today).toBeLessThanOrEqual(Math.min(56, (rhythm.months * 31 + rhythm.days) * 1.5));
        }
        for (const { person: heavier, until } of plan.turns) {
          for (const { person: lighter, until: sooner } of plan.turns) {
            if (sooner >= until || byRank(heavier, lighter) >= 0) continue;
            const { months = 0, days = 0 } = lighter.facts.cadence?.ideal ?? {};
            expect(until - today).toBeGreaterThan((months * 28 + days) * 1.5 - 1);
          }
        }
      }),
      { numRuns: runs(150) },
    );
  });
});
