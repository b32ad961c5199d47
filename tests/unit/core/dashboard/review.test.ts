import { describe, expect, it } from "vitest";
import { reviewValues, type ReviewInput } from "../../../../src/core/dashboard/review";
import { monthToReview, parseMonth, reviewMonth } from "../../../../src/core/dashboard/review-month";
import { parseCadence, type Cadence } from "../../../../src/core/followup/cadence";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { isoDay } from "../../../../src/core/time/civil-date";
import { day, entries, follow, person, promise, RULES, touchpoint } from "../followup/people";
import { speechIn } from "./speech";

const MONTHLY = parseCadence("1mo") as Cadence;

describe("the month to look back on", () => {
  it.each([
    ["2026-11-24", "2026-10"],
    ["2026-11-25", "2026-11"],
    ["2026-11-30", "2026-11"],
    ["2026-01-01", "2025-12"],
    ["2028-02-29", "2028-02"],
  ])("on %s is %s", (today, month) => expect(monthToReview(day(today)).name).toBe(month));

  it.each([
    ["2028-02", "2028-02-01", "2028-02-29"],
    ["2026-12", "2026-12-01", "2026-12-31"],
    [" 2026-04 ", "2026-04-01", "2026-04-30"],
  ])("%s goes from %s to %s", (text, from, to) => {
    const month = parseMonth(text);
    expect(month && [isoDay(month.from), isoDay(month.to)]).toEqual([from, to]);
  });

  it.each(["2026-13", "2026", "10-2026", "2026-10-01", "October", ""])("%s is none", (text) => expect(parseMonth(text)).toBeNull());
});

describe("a review of October 2026, written on 24 November", () => {
  const shared = promise({ text: "the map", state: "done", done: day("2026-10-09"), due: day("2026-10-10"), people: ["Ana", "Bo"] });
  const ana = follow(
    entries(
      person("Ana", {
        circle: "Close",
        cadence: MONTHLY,
        ledger: [
          { side: "gave", day: day("2026-10-31"), text: "a chart for [[Cy]]" },
          { side: "gave", day: day("2026-11-01"), text: "too late" },
          { side: "gave", day: null, text: "undated" },
          { side: "received", day: day("2026-10-01"), text: "feedback" },
        ],
      }),
      {
        touchpoints: [touchpoint("2026-10-20", { people: ["Ana"] }), touchpoint("2026-10-05", { kind: "intro", people: ["Ana", "Bo"], intro: "made", path: shared.path, line: 900 })],
        promises: [
          shared,
          promise({ text: "late", state: "done", due: day("2026-10-01"), done: day("2026-10-03") }),
          promise({ text: "in September", state: "done", done: day("2026-09-30") }),
          promise({ text: "the book", due: day("2026-12-01") }),
          promise({ text: "the address", owner: "them", people: [] }),
        ],
      },
    ),
  );
  const bo = follow(
    entries(person("Bo", { circle: "close", cadence: MONTHLY, lastContact: day("2026-03-01") }), {
      promises: [shared],
      touchpoints: [touchpoint("2026-10-05", { kind: "intro", people: ["Ana", "Bo"], intro: "made", counted: false, path: shared.path, line: 900 })],
    }),
  );
  const cy = follow(entries(person("Cy", { circle: "close", cadence: MONTHLY, paused: true, lastContact: day("2026-03-01") })));
  const dee = follow(entries(person("Dee"), { touchpoints: ["2026-05-01", "2026-05-20", "2026-06-08", "2026-06-28"].map((iso) => touchpoint(iso)) }));
  const input: ReviewInput = {
    month: reviewMonth(day("2026-10-17")),
    people: [ana, bo, cy, dee],
    rules: RULES,
    circles: DEFAULT_SETTINGS.circles,
    personText: ({ name }) => `[[${name}]]`,
    linkText: (target) => `[[${target}]]`,
  };
  const nothing = "Nothing on record.";

  it("has what happened in it, each once, and what is open today", () => {
    expect(reviewValues(input, speechIn())).toEqual({
      month: "October 2026",
      gave: "- 31 October: a chart for Cy · [[Ana]]",
      received: "- 1 October: feedback · [[Ana]]",
      asked: nothing,
      thanked: nothing,
      kept: "- 9 October: the map · [[Ana]], [[Bo]]",
      "kept-late": "- 3 October: late · [[Ana]]",
      open: "- the book (due 1 December) · [[Ana]]",
      waiting: "- the address · [[Ana]]",
      introductions: "- 5 October: [[Ana]] ↔ [[Bo]] (made)",
      drifting: "- [[Dee]]: You usually talk every 3 weeks; now it has been 5 months.",
      unthanked: "- 1 October: feedback · [[Ana]]",
      consistency: "- close: 3 of about 15; in rhythm with 1 of 2",
    });
  });

  it("speaks Polish, and says that there is nothing", () => {
    const { month, gave, consistency } = reviewValues({ ...input, people: [cy] }, speechIn("pl"));
    expect({ month, gave, consistency }).toEqual({ month: "Październik 2026", gave: "Nic nie zapisano.", consistency: "- close: 1 z około 15; jeszcze nic nie zapisano" });
  });

  it("stops naming those who drift at twenty", () => {
    const many = Array.from({ length: 23 }, (_, at) => ({ ...dee, facts: { ...dee.facts, person: person(`P${at}`) } }));
    const lines = reviewValues({ ...input, people: many }, speechIn()).drifting.split("\n");
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe("- … and 3 more");
  });
});
