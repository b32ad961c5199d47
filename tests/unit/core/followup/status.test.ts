import { describe, expect, it } from "vitest";
import { parseCadence, type Cadence } from "../../../../src/core/followup/cadence";
import type { Person } from "../../../../src/core/person/person";
import { day, entries, facts, mention, person, touchpoint } from "./people";

const monthly = { cadence: parseCadence("30d") as Cadence };
const statusOf = (said: Partial<Person>): string => facts(entries(person("Ana", said))).status;

describe("status on 2026-11-24 (design.md §3)", () => {
  it.each([
    ["2026-11-20", "ok"],
    ["2026-10-30", "soon"], // due on 29 November, within a fifth of 30 days
    ["2026-10-31", "soon"],
    ["2026-11-01", "ok"],
    ["2026-10-25", "due"], // exactly 30 days
    ["2026-10-17", "due"], // 38 days: the maximum
    ["2026-10-16", "overdue"],
  ])("every 30 days, last contact %s: %s", (last, status) =>
    expect(statusOf({ ...monthly, lastContact: day(last) })).toBe(status),
  );

  it.each<[string, Partial<Person>, string]>([
    ["no contact on record", { ...monthly }, "new"],
    ["only a plan", { ...monthly, lastContact: day("2026-12-01") }, "new"],
    ["no rhythm", { lastContact: day("2026-01-01") }, "untracked"],
    ["paused before all", { ...monthly, paused: true, snoozeUntil: day("2027-01-01") }, "paused"],
    ["on hold", { ...monthly, holdUntil: day("2026-12-01"), snoozeUntil: day("2026-12-24") }, "hold"],
    ["snoozed", { ...monthly, snoozeUntil: day("2026-11-25") }, "snoozed"],
    ["snoozed until today: back", { ...monthly, snoozeUntil: day("2026-11-24"), lastContact: day("2026-01-01") }, "overdue"],
  ])("%s", (_why, said, status) => expect(statusOf(said)).toBe(status));

  it("takes the circle's rhythm, whatever its case, and the person's own before it", () => {
    expect(statusOf({ circle: "Inner", lastContact: day("2026-11-01") })).toBe("overdue");
    expect(statusOf({ ...monthly, circle: "inner", lastContact: day("2026-11-01") })).toBe("ok");
    expect(statusOf({ circle: "nobody's", lastContact: day("2026-11-01") })).toBe("untracked");
  });
});

describe("last contact", () => {
  const ana = person("Ana", { lastContact: day("2026-10-01") });

  it("is the newest of all signs, never lowered by an older one", () => {
    expect(facts(entries(ana, { touchpoints: [touchpoint("2026-09-01")] })).lastContact).toEqual({
      day: day("2026-10-01"),
      source: "property",
      kind: null,
    });
    expect(facts(entries(ana, { mentions: [mention("2026-11-02")] })).lastContact?.source).toBe("mention");
  });

  it("is told by the touchpoint when several fall on one day", () => {
    const same = entries(ana, { touchpoints: [touchpoint("2026-10-01", { kind: "coffee" })], mentions: [mention("2026-10-01")] });
    expect(facts(same).lastContact).toMatchObject({ source: "touchpoint", kind: "coffee" });
  });

  it("is never a plan, and never an introduction that was only an idea", () => {
    const plans = entries(person("Ana"), {
      touchpoints: [touchpoint("2026-11-25"), touchpoint("2026-11-01", { kind: "intro", counted: false })],
    });
    expect(facts(plans).lastContact).toBeNull();
  });
});
