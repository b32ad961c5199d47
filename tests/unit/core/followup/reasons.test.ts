import { describe, expect, it } from "vitest";
import { parseCadence, type Cadence } from "../../../../src/core/followup/cadence";
import { COEFFICIENTS } from "../../../../src/core/followup/coefficients";
import type { PersonEntries } from "../../../../src/core/index/person-entries";
import type { Person } from "../../../../src/core/person/person";
import { day, entries, follow, person, promise, touchpoint } from "./people";

const kinds = (of: PersonEntries): readonly string[] => follow(of).reasons.map(({ kind }) => kind);
const said = (of: Partial<Person>): PersonEntries => entries(person("Ana", of));
const cadence = parseCadence("1mo") as Cadence;
const inTouch = { cadence, lastContact: day("2026-11-20") };

describe("why now, on 2026-11-24", () => {
  it.each<[string, Partial<Person>, readonly string[]]>([
    ["birthday today", { ...inTouch, birthday: { year: 1990, month: 11, day: 24 } }, ["date"]],
    ["birthday in a week", { ...inTouch, birthday: { year: null, month: 12, day: 1 } }, ["date"]],
    ["birthday in eight days", { ...inTouch, birthday: { year: null, month: 12, day: 2 } }, []],
    ["birthday yesterday", { ...inTouch, birthday: { year: null, month: 11, day: 23 } }, []],
    ["birth year only", { ...inTouch, birthday: { year: 1990, month: null, day: null } }, []],
    ["goal yesterday", { ...inTouch, goals: [{ day: day("2026-11-23"), text: "exam" }] }, ["goal"]],
    ["goal 15 days ago", { ...inTouch, lastContact: day("2026-11-01"), goals: [{ day: day("2026-11-09"), text: "exam" }] }, []],
    ["goal before we spoke", { ...inTouch, goals: [{ day: day("2026-11-15"), text: "exam" }] }, []],
    ["new job, not spoken since", { ...inTouch, changes: [{ day: day("2026-11-21"), text: "new job" }] }, ["congratulate"]],
    ["new job, spoken since", { ...inTouch, changes: [{ day: day("2026-11-15"), text: "new job" }] }, []],
    ["never spoken", { cadence }, ["new"]],
    ["received a week ago", { ...inTouch, ledger: [{ side: "received", day: day("2026-11-17"), text: "intro" }] }, ["unthanked"]],
    ["received six days ago", { ...inTouch, ledger: [{ side: "received", day: day("2026-11-18"), text: "intro" }] }, []],
    [
      "received and thanked",
      {
        ...inTouch,
        ledger: [
          { side: "received", day: day("2026-11-10"), text: "intro" },
          { side: "thanked", day: day("2026-11-10"), text: "intro" },
        ],
      },
      [],
    ],
    [
      "snoozed and long overdue",
      { cadence, lastContact: day("2025-01-01"), snoozeUntil: day("2027-01-01"), birthday: { year: null, month: 11, day: 25 } },
      ["date"],
    ],
    ["without a rhythm", { lastContact: day("2025-01-01"), ledger: [{ side: "received", day: day("2026-01-01"), text: "x" }] }, []],
    ["overdue", { cadence, lastContact: day("2026-09-01") }, ["overdue"]],
    ["due", { cadence, lastContact: day("2026-10-24") }, ["due"]],
  ])("%s", (_what, of, reasons) => expect(kinds(said(of))).toEqual(reasons));

  it.each([
    [{ due: day("2026-11-23") }, ["promise-overdue"]],
    [{ due: day("2026-11-24") }, ["promise-due"]],
    [{ due: day("2026-12-01") }, ["promise-due"]],
    [{ due: day("2026-12-02") }, []],
    [{ due: null }, []],
    [{ owner: "them" as const }, ["waiting"]],
    [{ due: day("2026-11-01"), state: "done" as const }, []],
    [{ due: day("2026-11-01"), state: "dropped" as const }, []],
  ])("a promise %o", (of, reasons) =>
    expect(kinds(entries(person("Ana", inTouch), { promises: [promise(of)] }))).toEqual(reasons),
  );

  it("notices that a rhythm is broken, without any cadence", () => {
    const weekly = ["2026-08-04", "2026-08-11", "2026-08-18", "2026-08-25", "2026-09-01"].map((iso) => touchpoint(iso));
    expect(kinds(entries(person("Ana"), { touchpoints: weekly }))).toEqual(["drift"]);
    const long = ["2025-01-01", "2025-01-08", "2025-01-15", "2025-01-22"].map((iso) => touchpoint(iso));
    expect(kinds(entries(person("Ana"), { touchpoints: long }))).toEqual(["dormant"]);
    const few = ["2026-08-11", "2026-08-18", "2026-08-25"].map((iso) => touchpoint(iso));
    expect(kinds(entries(person("Ana"), { touchpoints: few }))).toEqual([]);
  });

  it("says so when I only write when I need something", () => {
    const asks = ["2026-11-01", "2026-11-08", "2026-11-15"].map((iso) =>
      touchpoint(iso, { by: "me", ledger: [{ side: "asked", text: "a favour" }] }),
    );
    expect(kinds(entries(person("Ana", { cadence }), { touchpoints: asks }))).toEqual(["only-asks"]);
    expect(follow(entries(person("Ana", { cadence }), { touchpoints: asks })).surfaces).toBe(false);
  });
});

describe("the weights", () => {
  it("put a promise past due above all else together", () => {
    const { "promise-overdue": promised, ...others } = COEFFICIENTS;
    expect(promised).toBeGreaterThan(Object.values(others).reduce((sum, weight) => sum + weight, 0));
  });
});
