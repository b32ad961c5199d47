import { describe, expect, it } from "vitest";
import { buildDashboard } from "../../../../src/core/dashboard/build-dashboard";
import type { ReadyDashboard } from "../../../../src/core/dashboard/dashboard";
import { personCard } from "../../../../src/core/dashboard/person-card";
import type { Speech } from "../../../../src/core/dashboard/sentences";
import { parseCadence, type Cadence } from "../../../../src/core/followup/cadence";
import { byRank } from "../../../../src/core/followup/rank";
import type { PersonEntries } from "../../../../src/core/index/person-entries";
import { wordsFor, type Language } from "../../../../src/core/language/words";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { dayDisplay } from "../../../../src/core/time/display";
import { RULES, TODAY, day, entries, follow, person, promise, touchpoint } from "../followup/people";

const speech = (language: Language = "en"): Speech => ({
  words: wordsFor(language, "en"),
  days: dayDisplay(language),
  today: TODAY,
});

function dashboard(people: readonly PersonEntries[], language: Language = "en", focus = 2): ReadyDashboard {
  const said = speech(language);
  return buildDashboard(
    {
      ranked: people.map((each) => follow(each)).sort(byRank),
      problems: [{ kind: "date-impossible", path: vaultPath("People/Ola.md"), line: 2, field: "last_contact", value: "2026-13-45" }],
      reading: false,
      rules: { ...RULES, focus },
      naming: (target) => target,
      cardOf: (found) => personCard(found, false, said),
    },
    said,
  );
}

const every = (text: string): { cadence: Cadence } => ({ cadence: parseCadence(text) as Cadence });

const LIFE: readonly PersonEntries[] = [
  entries(person("Olga Kos", { ...every("1mo"), interests: ["tidal mills"] }), {
    touchpoints: [touchpoint("2026-06-02", { kind: "call", text: "her sister moved to Gdynia" })],
  }),
  entries(person("Tomek Ryś", { ...every("3mo"), lastContact: day("2026-10-20"), birthday: { year: 1986, month: 11, day: 24 } })),
  entries(person("Maja Lis", every("2w")), {
    touchpoints: [touchpoint("2026-11-20", { kind: "coffee" })],
    promises: [promise({ due: day("2026-11-16"), text: "Invoice draft", people: ["Maja Lis"] })],
  }),
  entries(person("Bo Lind", { ...every("1mo"), lastContact: day("2026-11-20") })),
  entries(person("Lena Fox", { ...every("1mo"), lastContact: day("2026-11-01"), birthday: { year: null, month: 12, day: 10 } })),
  entries(person("Cy", { snoozeUntil: day("2026-12-24") })),
  entries(person("Dee", every("1mo"))),
  entries(person("Eve")),
];

describe("the pane", () => {
  const pane = dashboard(LIFE);

  it("names a few for today, each with a reason, and the rest when you have time", () => {
    expect(pane.date).toBe("Tuesday 24 November");
    expect(pane.summary).toBe("2 for today · 1 more when you have time");
    expect(pane.focus.map(({ name, why }) => [name, why])).toEqual([
      ["Maja Lis", "You promised: Invoice draft (was due 16 November)."],
      ["Tomek Ryś", "Birthday today (turns 40)."],
    ]);
    expect(pane.sections.map(({ title, cards }) => [title, cards.map(({ name }) => name)])).toEqual([
      ["When you have time", ["Olga Kos"]],
      ["Dates ahead", ["Lena Fox"]],
      ["New", ["Dee"]],
      ["In touch", ["Lena Fox", "Bo Lind"]],
      ["Resting", ["Cy"]],
      ["Noted, never spoken", ["Eve"]],
    ]);
  });

  it("says when you last spoke, how often you want to, and what to ask", () => {
    expect(pane.sections[0]?.cards[0]).toMatchObject({
      last: "last: call, 6 months ago",
      cadence: "monthly",
      why: "It has been 6 months.",
      ask: "Last time: her sister moved to Gdynia",
    });
  });

  it("lists promises that are due", () => {
    expect(pane.promises).toMatchObject([{ text: "Invoice draft", people: ["Maja Lis"], when: "was due 16 November", overdue: true }]);
  });

  it("tells of a broken note without hiding anybody", () => {
    expect(pane.problems).toEqual([
      {
        path: "People/Ola.md",
        line: 2,
        field: "last_contact",
        message: "last_contact: there is no such day as 2026-13-45.",
        fix: "Write the day as YYYY-MM-DD.",
      },
    ]);
  });

  it("is calm when nobody is for today", () => {
    expect(dashboard([LIFE[3] as PersonEntries]).calm).toBe("You are in touch with everybody. Next: Bo Lind, in 4 weeks.");
    expect(dashboard([LIFE[7] as PersonEntries]).calm).toContain("Nobody has a rhythm yet.");
  });

  it("speaks Polish", () => {
    const polish = dashboard(LIFE, "pl");
    expect(polish.date).toBe("Wtorek 24 listopada");
    expect(polish.summary).toBe("2 osoby na dziś · 1 kolejna, gdy będzie czas");
    expect(polish.focus[1]?.why).toBe("Dzisiaj urodziny (40 lat).");
    expect(polish.sections[0]?.cards[0]).toMatchObject({ last: "ostatnio: rozmowa, 6 miesięcy temu", cadence: "co miesiąc" });
  });

  it("finds names without their accents, and places with @", () => {
    const card = personCard(follow(entries(person("Michał Żółkiewski", { place: "Łódź" }))), false, speech());
    expect(card.haystack).toContain("michal zolkiewski");
    expect(card.haystack).toContain("@lodz");
  });
});
