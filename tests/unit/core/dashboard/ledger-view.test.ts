import { describe, expect, it } from "vitest";
import { buildDashboard } from "../../../../src/core/dashboard/build-dashboard";
import { ledgerView } from "../../../../src/core/dashboard/ledger-view";
import { personCard } from "../../../../src/core/dashboard/person-card";
import { looserCadence } from "../../../../src/core/followup/cadence-proposal";
import { parseCadence, type Cadence } from "../../../../src/core/followup/cadence";
import { day, entries, facts, follow, person, promise, RULES, touchpoint } from "../followup/people";
import { speechIn } from "./speech";

describe("what went to and fro", () => {
  const ana = facts(
    entries(person("Ana", { ledger: [{ side: "gave", day: null, text: "a map" }, { side: "asked", day: day("2026-09-01"), text: "advice" }] }), {
      touchpoints: [
        touchpoint("2026-11-16", { line: 3, ledger: [{ side: "received", text: "feedback" }, { side: "thanked", text: "the feedback" }] }),
        touchpoint("2025-11-16", { line: 5, ledger: [{ side: "gave", text: "a chart" }] }),
      ],
    }),
  );

  it("stands newest first, in sentences, each with its place", () => {
    const { balance, rows } = ledgerView(ana, speechIn());
    expect(balance).toBe("They gave last; 1 contact since your last ask.");
    expect(rows).toEqual([
      { date: "2026-11-16", when: "16 November", text: "They gave: feedback", path: "Daily/2026-11-16.md", line: 3 },
      { date: "2026-11-16", when: "16 November", text: "You thanked: the feedback", path: "Daily/2026-11-16.md", line: 3 },
      { date: "2026-09-01", when: "1 September", text: "You asked for: advice", path: "People/Ana.md", line: null },
      { date: "2025-11-16", when: "16 November 2025", text: "You gave: a chart", path: "Daily/2025-11-16.md", line: 5 },
      { date: null, when: "no date", text: "You gave: a map", path: "People/Ana.md", line: null },
    ]);
  });

  it("is empty where nothing is on record, and speaks Polish", () => {
    expect(ledgerView(facts(entries(person("Bo"))), speechIn())).toEqual({ balance: null, rows: [] });
    expect(ledgerView(ana, speechIn("pl")).rows.map(({ text }) => text)).toEqual(["Dla Ciebie: feedback", "Podziękowanie: the feedback", "Twoja prośba: advice", "Od Ciebie: a chart", "Od Ciebie: a map"]);
  });
});

describe("the pane", () => {
  const speech = speechIn();
  const pane = (people: readonly ReturnType<typeof follow>[]) =>
    buildDashboard({ ranked: people, problems: [], reading: false, rules: RULES, naming: (target) => target, cardOf: (found) => personCard(found, false, speech) }, speech);

  it("keeps people who were only noted in a quiet list of their own", () => {
    const met = follow(entries(person("Met", { lastContact: day("2026-11-01") })));
    const noted = follow(entries(person("Noted")));
    expect(pane([met, noted]).sections.map(({ id, title, cards }) => [id, title, cards.map(({ name }) => name)])).toEqual([
      ["untracked", "No rhythm yet", ["Met"]],
      ["noted", "Noted, never spoken", ["Noted"]],
    ]);
  });

  it("says it when more is open than one keeps in a usual week, a promise to two people counted once", () => {
    const kept = ["2026-11-03", "2026-11-04", "2026-10-20", "2026-10-01", "2026-09-20"].map((iso) => promise({ state: "done", done: day(iso) }));
    const open = [promise(), promise(), promise()];
    const of = (name: string) => follow(entries(person(name), { promises: [...kept, ...open] }));
    expect(pane([of("Ana"), of("Bo")]).load).toBe("3 promises open; you usually keep 1 a week.");
    expect(pane([follow(entries(person("Ana"), { promises: kept }))]).load).toBeNull();
    expect(pane([follow(entries(person("Ana"), { promises: open }))]).load).toBeNull();
  });
});

it.each([
  ["1w", "2w"],
  ["2w", "3w"],
  ["1mo", "2mo"],
  ["10w", "6mo"],
  ["6mo", "1y"],
  ["1y", null],
  [null, null],
])("a rhythm that asks less than %s is %s", (cadence, looser) => {
  const of = facts(entries(person("Ana", { cadence: cadence === null ? null : (parseCadence(cadence) as Cadence) })));
  expect(looserCadence(of)?.cadence ?? null).toBe(looser);
});
