import { describe, expect, it } from "vitest";
import { adviceOf } from "../../../../src/core/followup/advice";
import { balanceOf } from "../../../../src/core/followup/balance";
import { parseCadence, type Cadence } from "../../../../src/core/followup/cadence";
import { proposedCadence } from "../../../../src/core/followup/cadence-proposal";
import { monthsOfContact } from "../../../../src/core/followup/consistency";
import { introductionsOf } from "../../../../src/core/followup/introductions";
import { depthGap } from "../../../../src/core/followup/one-to-one";
import { keptRate, promiseLoad } from "../../../../src/core/followup/promise-facts";
import { unansweredBy } from "../../../../src/core/followup/unanswered";
import type { LedgerNote } from "../../../../src/core/person/person";
import { plusDays } from "../../../../src/core/time/civil-date";
import type { PersonalPromise, Touchpoint } from "../../../../src/core/touchpoint/touchpoint";
import { day, entries, facts, follow, person, promise, TODAY, touchpoint } from "./people";

/** Facts of one relationship on 2026-11-24, from records as notes tell them (design.md §4). */

const every = (text: string): Cadence => parseCadence(text) as Cadence;
const met = (...touchpoints: readonly Touchpoint[]) => entries(person("Ana"), { touchpoints });
const gave = (iso: string | null, text = "intro"): LedgerNote => ({ side: "gave", day: iso === null ? null : day(iso), text });
const received = (iso: string | null, text = "help"): LedgerNote => ({ side: "received", day: iso === null ? null : day(iso), text });
const asked = (iso: string): LedgerNote => ({ side: "asked", day: day(iso), text: "a favour" });

describe("unanswered in a row", () => {
  const message = (iso: string, by: "me" | "them" | null) => touchpoint(iso, { kind: "message", by });
  it.each<[string, readonly Touchpoint[], number]>([
    ["nothing on record", [], 0],
    ["three of mine", [message("2026-11-01", "me"), message("2026-11-08", "me"), message("2026-11-15", "me")], 3],
    ["they wrote in between", [message("2026-11-01", "me"), message("2026-11-08", "them"), message("2026-11-15", "me")], 1],
    ["they wrote last", [message("2026-11-01", "me"), message("2026-11-15", "them")], 0],
    ["we talked in between, whoever began", [message("2026-11-01", "me"), touchpoint("2026-11-08", { by: "me" }), message("2026-11-15", "me")], 1],
    ["a coffee answers too", [message("2026-11-15", "me"), touchpoint("2026-11-16", { kind: "coffee" })], 0],
    ["who began is not known", [message("2026-11-01", "me"), message("2026-11-08", null), message("2026-11-15", "me")], 2],
    ["a call that nobody took", [touchpoint("2026-11-15", { by: "me", attempt: true, counted: false })], 1],
    ["a plan is no message yet", [message("2026-11-15", "me"), message("2026-11-30", "me")], 1],
  ])("%s", (_what, touchpoints, count) => expect(unansweredBy(met(...touchpoints), TODAY)).toHaveLength(count));
});

describe("the depth rule", () => {
  const half = { months: 0, days: 180 };
  it.each<[string, readonly Touchpoint[], number | null]>([
    ["nothing on record says nothing", [], null],
    ["alone within the rule", [touchpoint("2026-06-01")], null],
    ["alone longer ago", [touchpoint("2026-05-01")], 207],
    ["exactly at the rule", [touchpoint("2026-05-28")], null],
    ["a dinner of eight doesn't count", [touchpoint("2026-11-01", { kind: "event", people: ["Ana", "Bo", "Cy"] }), touchpoint("2026-03-01")], 268],
    ["one that says so does", [touchpoint("2026-11-01", { people: ["Ana", "Bo"], depth: "one-to-one" }), touchpoint("2026-03-01")], null],
    ["one that says it was a group doesn't", [touchpoint("2026-11-01", { depth: "group" }), touchpoint("2026-03-01")], 268],
  ])("%s", (_what, touchpoints, daysSince) => expect(depthGap(met(...touchpoints), half, TODAY)?.daysSince ?? null).toBe(daysSince));

  it("asks nothing where the circle asks nothing", () => expect(depthGap(met(touchpoint("2020-01-01")), null, TODAY)).toBeNull());
});

describe("balance", () => {
  const balance = (ledger: readonly LedgerNote[], touchpoints: readonly Touchpoint[] = []) => {
    const of = entries(person("Ana", { ledger }), { touchpoints });
    return balanceOf(facts(of).ledger, of, TODAY);
  };
  it("is unknown while nothing was given or received", () => {
    expect(balance([])).toBeNull();
    expect(balance([asked("2026-11-01")])).toBeNull();
  });
  it("counts what was given today in full, a year ago as half, undated as half", () => {
    expect(balance([gave("2026-11-24")])?.value).toBeCloseTo(1);
    expect(balance([gave("2025-11-24")])?.value).toBeCloseTo(0.5);
    expect(balance([gave(null)])?.value).toBeCloseTo(0.5);
    expect(balance([gave("2026-11-24"), received("2026-11-24")])?.value).toBeCloseTo(0);
  });
  it("knows who gave last, how long ago, and how many contacts have been since the last ask", () => {
    const touchpoints = ["2026-09-01", "2026-10-01", "2026-10-01", "2026-11-01"].map((iso) => touchpoint(iso));
    expect(balance([gave("2026-11-10"), received("2026-10-20"), asked("2026-09-15")], touchpoints)).toMatchObject({
      last: "gave",
      given: 1,
      received: 1,
      daysSinceGiving: 14,
      contactsSinceAsk: 2,
    });
    expect(balance([received("2026-10-20")])).toMatchObject({ last: "received", daysSinceGiving: null, contactsSinceAsk: null });
    expect(balance([gave(null)])).toMatchObject({ last: null, daysSinceGiving: null });
  });
  it("is told from what happened, not from plans", () => expect(balance([gave("2026-12-01")])).toBeNull());
});

describe("promises", () => {
  const done = (due: string | null, on: string | null): PersonalPromise =>
    promise({ state: "done", due: due === null ? null : day(due), done: on === null ? null : day(on) });
  const kept = done("2026-10-10", "2026-10-09");
  it("say nothing while there are fewer than five", () => {
    expect(keptRate([kept, kept, kept, kept], TODAY)).toBeNull();
    expect(keptRate([kept, kept, kept, kept, promise()], TODAY)).toBeNull();
  });
  it("are kept when done in time, or when nothing says otherwise", () => {
    expect(keptRate([kept, kept, kept, done(null, "2026-10-09"), done("2026-10-10", "2026-10-11")], TODAY)).toBeCloseTo(0.8);
    expect(keptRate([kept, kept, kept, kept, promise({ due: day("2026-11-23") })], TODAY)).toBeCloseTo(0.8);
  });
  it("of theirs and of long ago don't count", () => {
    const long = done("2024-10-10", "2024-10-09");
    expect(keptRate([kept, kept, kept, kept, long], TODAY)).toBeNull();
    expect(keptRate([kept, kept, kept, kept, { ...kept, owner: "them" }], TODAY)).toBeNull();
  });
  it("are many when more are open than I keep in a usual week", () => {
    const weekly = Array.from({ length: 12 }, () => done(null, "2026-11-24")).map((each, week) => ({ ...each, done: plusDays(TODAY, -7 * week) }));
    expect(promiseLoad([...weekly, promise()], TODAY)).toBeNull();
    expect(promiseLoad([...weekly, promise(), promise()], TODAY)).toEqual({ open: 2, usualWeek: 1 });
    expect(promiseLoad([promise(), promise(), promise()], TODAY)).toBeNull();
  });
});

describe("consistency by month", () => {
  it("begins with the first contact, and ends with the last month that is over", () => {
    expect(monthsOfContact([], null, TODAY)).toEqual([]);
    expect(monthsOfContact([day("2026-11-03")], null, TODAY)).toEqual([]);
    expect(monthsOfContact([day("2026-09-20")], null, TODAY).map(({ month }) => month)).toEqual(["2026-09", "2026-10"]);
    expect(monthsOfContact([day("2019-09-20")], null, TODAY)).toHaveLength(12);
  });
  it("asks at each month's end whether the silence was within the maximum", () => {
    const told = monthsOfContact([day("2026-10-20"), day("2026-06-10")], every("2mo"), TODAY);
    expect(told.map(({ month, contactDays, inRhythm }) => [month, contactDays, inRhythm])).toEqual([
      ["2026-06", 1, true],
      ["2026-07", 0, true],
      ["2026-08", 0, false],
      ["2026-09", 0, false],
      ["2026-10", 1, true],
    ]);
  });
  it("says only whether there was a contact where no rhythm tells more", () =>
    expect(monthsOfContact([day("2026-10-20")], null, TODAY)).toEqual([{ month: "2026-10", contactDays: 1, inRhythm: null }]));
});

describe("a rhythm that fits", () => {
  const talking = (gap: number, cadence: string | null) =>
    facts(
      entries(person("Ana", { cadence: cadence === null ? null : every(cadence) }), {
        touchpoints: Array.from({ length: 6 }, (_, at) => touchpoint("2026-11-20", { day: plusDays(TODAY, -4 - at * gap) })),
      }),
    );
  it.each<[number, string | null, string | null]>([
    [7, null, "1w"],
    [9, null, "1w"],
    [15, null, "2w"],
    [23, null, "3w"],
    [31, null, "1mo"],
    [95, null, "3mo"],
    [23, "3w", null],
    [23, "1mo", null],
    [23, "2w", "3w"],
    [7, "3mo", "1w"],
  ])("talking every %i days with the rhythm %s: %s", (gap, cadence, proposed) =>
    expect(proposedCadence(talking(gap, cadence))?.cadence ?? null).toBe(proposed),
  );
});

describe("introductions", () => {
  const intro = (iso: string, state: Touchpoint["intro"], people = ["Ana", "Bo"]) =>
    touchpoint(iso, { kind: "intro", people, intro: state, counted: state === "made" || state === "done" || state === null });
  it("are told once, in their newest state", () => {
    const told = introductionsOf(met(intro("2026-09-01", "idea"), intro("2026-09-20", "asked", ["People/Bo", "Ana"]), intro("2026-10-01", "made")), TODAY);
    expect(told.map(({ state, day: on }) => [state, on])).toEqual([["made", day("2026-10-01")]]);
  });
  it("of other pairs are others", () =>
    expect(introductionsOf(met(intro("2026-09-01", "idea"), intro("2026-09-01", "idea", ["Ana", "Cy"])), TODAY)).toHaveLength(2));

  it.each<[string, readonly Touchpoint[], boolean]>([
    ["made a month ago", [intro("2026-10-25", "made")], true],
    ["made three weeks ago", [intro("2026-11-03", "made")], false],
    ["made half a year ago", [intro("2026-05-01", "made")], false],
    ["its outcome is known", [intro("2026-10-01", "made"), intro("2026-11-01", "done")], false],
    ["we have talked since the month was over", [intro("2026-10-01", "made"), touchpoint("2026-11-05")], false],
    ["only an idea", [intro("2026-10-01", "idea")], false],
  ])("%s: ask what came of it? %#", (_what, touchpoints, asks) => {
    const reasons = follow(entries(person("Ana", { cadence: every("1y") }), { touchpoints })).reasons;
    expect(reasons.some((reason) => reason.kind === "introduction" && reason.step === "made" && reason.name === "Bo")).toBe(asks);
  });
});

describe("advice", () => {
  const email = (iso: string, said: Partial<Touchpoint> = {}) => touchpoint(iso, { kind: "email", by: "me", ...said });
  const advice = (of: Parameters<typeof person>[1], touchpoints: readonly Touchpoint[]) =>
    adviceOf(facts(entries(person("Ana", { cadence: every("1mo"), ...of }), { touchpoints })), TODAY);
  it("is a lighter channel after two without an answer, if there is one", () => {
    const two = [email("2026-11-01"), email("2026-11-15")];
    expect(advice({}, two)).toEqual([{ kind: "lighter-channel", times: 2, channel: null }]);
    expect(advice({ channels: [{ kind: "email", value: "a@b.c" }, { kind: "signal", value: "+48" }] }, two)).toEqual([
      { kind: "lighter-channel", times: 2, channel: "signal" },
    ]);
  });
  it("is rest after three, and they come up for a real reason only", () => {
    const three = [email("2026-08-01"), email("2026-08-15"), email("2026-09-01")];
    expect(advice({}, three)).toEqual([{ kind: "rest", times: 3 }]);
    const silent = follow(entries(person("Ana", { cadence: every("1mo") }), { touchpoints: three }));
    expect([silent.surfaces, silent.standing, silent.facts.status]).toEqual([false, "resting", "overdue"]);
    const birthday = follow(entries(person("Ana", { cadence: every("1mo"), birthday: { year: null, month: 11, day: 24 } }), { touchpoints: three }));
    expect([birthday.surfaces, birthday.reasons.map(({ kind }) => kind)]).toEqual([true, ["date"]]);
  });
  it("tells, kindly, when my own work goes out again and again", () =>
    expect(advice({}, [email("2026-11-01", { own: true }), email("2026-11-15", { own: true })])).toContainEqual({ kind: "own-work", times: 2 }));
  it("offers two slots once I moved it twice, until we met", () => {
    const moved = (iso: string) => touchpoint(iso, { kind: "message", moved: "me" });
    expect(advice({}, [moved("2026-11-10"), moved("2026-11-15")])).toContainEqual({ kind: "two-slots", times: 2 });
    expect(advice({}, [moved("2026-11-10"), moved("2026-11-15"), touchpoint("2026-11-20")])).toEqual([]);
    expect(advice({}, [moved("2026-07-10"), moved("2026-11-15")])).toEqual([]);
  });
  it("doubts the rhythm, not the person, after three times its length", () => {
    expect(advice({ lastContact: day("2026-07-01") }, [])).toEqual([{ kind: "loosen", daysSince: 146 }]);
    expect(advice({ lastContact: day("2026-09-20") }, [])).toEqual([]);
    expect(advice({ lastContact: day("2026-07-01"), paused: true }, [])).toEqual([]);
  });
});
