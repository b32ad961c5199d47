import { afterEach, describe, expect, it, vi } from "vitest";
import { createReconnect, type ReconnectApp } from "../../../src/app/create-reconnect";
import type { PersonCard, ReadyDashboard } from "../../../src/core/dashboard/dashboard";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { isoDay, plusDays } from "../../../src/core/time/civil-date";
import { memoryHost, type MemoryHost } from "../../support/memory-ports";

/** What a change may cost, counted: a clock would say something else on every machine (design.md §6). */

const PEOPLE = 2000;
/** How far back last contacts lie: there are no more days than these to be said. */
const DAYS = 60;

const personNote = (lastContact: string): string => `---\ntype: person\nlast-contact: ${lastContact}\ncadence: monthly\n---\n`;
const pathOf = (index: number): string => `People/Person ${index}.md`;

/** Many people, one diary, one note about nobody. */
function vaultOf(people: number): Record<string, string> {
  const { clock } = memoryHost({});
  const notes = Array.from({ length: people }, (_, index): [string, string] => [
    pathOf(index),
    personNote(isoDay(plusDays(clock.today(), -(index % DAYS)))),
  ]);
  return { ...Object.fromEntries(notes), "Daily/2026-11-01.md": "- call with [[Person 7]]\n", "Notes/Soup.md": "# Soup\n" };
}

interface Started {
  readonly host: MemoryHost;
  readonly app: ReconnectApp;
  /** How often the listeners were told since the start. */
  readonly told: () => number;
}

async function started(people: number): Promise<Started> {
  const host = memoryHost(vaultOf(people));
  const app = createReconnect(host.ports, DEFAULT_SETTINGS, "en");
  await app.start();
  await settled();
  host.reads.length = 0;
  let told = 0;
  app.subscribe(() => told++);
  return { host, app, told: () => told };
}

/** Until everything that was begun is done: the ports of a test never wait for anything. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}

const pane = (app: ReconnectApp): ReadyDashboard => {
  const dashboard = app.dashboard();
  if (dashboard.state !== "ready") throw new Error(dashboard.state);
  return dashboard;
};

const cardsOf = (app: ReconnectApp): ReadonlyMap<string, PersonCard> => {
  const { focus, sections } = pane(app);
  return new Map([...focus, ...sections.flatMap(({ cards }) => cards)].map((card) => [card.path, card]));
};

afterEach(() => void vi.restoreAllMocks());

describe("a change costs what it changes", () => {
  it("is nothing when the note concerns nobody", async () => {
    const { host, app, told } = await started(20);
    const ranked = app.ranked();
    const dashboard = app.dashboard();
    const { revision } = app.index;
    host.vault.put("Notes/Soup.md", "# Soup\n\nWith leek.\n");
    await settled();
    expect(host.reads).toEqual(["Notes/Soup.md"]);
    expect(told()).toBe(0);
    expect(app.index.revision).toBe(revision);
    expect(app.ranked()).toBe(ranked);
    expect(app.dashboard()).toBe(dashboard);
  });

  it("is one read when a person or a diary changes", async () => {
    const { host, told } = await started(20);
    host.vault.put(pathOf(3), personNote("2026-11-02"));
    await settled();
    host.vault.put("Daily/2026-11-01.md", "- call with [[Person 8]]\n");
    await settled();
    expect(host.reads).toEqual([pathOf(3), "Daily/2026-11-01.md"]);
    expect(told()).toBe(2);
  });

  it("is the facts of the people concerned, and no other card", async () => {
    const { host, app } = await started(200);
    const before = cardsOf(app);
    const ranked = new Set(app.ranked());
    host.vault.put("Daily/2026-11-01.md", "- call with [[Person 8]]\n");
    await settled();
    expect(app.ranked().filter((found) => !ranked.has(found)).map(({ facts }) => facts.person.name).sort()).toEqual([
      "Person 7",
      "Person 8",
    ]);
    const after = cardsOf(app);
    const others = [...before].filter(([path]) => path !== pathOf(7) && path !== pathOf(8));
    expect(others.filter(([path, card]) => after.get(path) !== card)).toEqual([]);
    expect(after.get(pathOf(8))).not.toBe(before.get(pathOf(8)));
  });

  it("is told when a note about nobody takes a person's name away", async () => {
    const { host, app, told } = await started(20);
    host.vault.put("Person 7.md", "A note in the root wins over one in a folder.\n");
    await settled();
    expect(told()).toBe(1);
    expect(app.ranked().find(({ facts }) => facts.person.path === pathOf(7))?.facts.lastContact?.source).toBe("property");
  });

  it("is the folder on the cards of namesakes when one appears", async () => {
    const { host, app } = await started(20);
    const before = cardsOf(app);
    host.vault.put("Work/Person 3.md", personNote("2026-11-02"));
    await settled();
    const after = cardsOf(app);
    expect(after.get(pathOf(3))?.detail).toBe("People");
    expect(after.get(pathOf(4))).toBe(before.get(pathOf(4)));
    host.vault.remove("Work/Person 3.md");
    await settled();
    expect(cardsOf(app).get(pathOf(3))?.detail).toBeNull();
  });

  it("compares a person who changed with few of the others", async () => {
    const { host, app } = await started(PEOPLE);
    app.ranked();
    host.vault.put(pathOf(3), personNote("2026-11-02"));
    await settled();
    const order = vi.spyOn(Array.prototype, "sort");
    app.ranked();
    expect(Math.max(0, ...order.mock.contexts.map((list) => (list as readonly unknown[]).length))).toBeLessThan(100);
  });

  it("is whom a note, a need or a place concerns, and of them only those who have another reason now", async () => {
    const { host, app } = await started(200);
    const properties = { 1: "interests: fog", 2: "interests: fog", 3: "looking-for: a van", 4: "can-help-with: vans", 5: "place: Oslo", 6: "can-help-with: a boat" };
    for (const [index, more] of Object.entries(properties)) {
      host.vault.put(pathOf(Number(index)), personNote("2026-11-02").replace("---\n", `---\n${more}\n`));
    }
    // What is newer than the last contact of the second only.
    host.vault.put(pathOf(1), personNote("2026-11-23").replace("---\n", "---\ninterests: fog\n"));
    await settled();
    const renewed = async (path: string, text: string): Promise<readonly string[]> => {
      const before = new Set(app.ranked());
      host.vault.put(path, text);
      await settled();
      return app.ranked().filter((found) => !before.has(found)).map(({ facts }) => facts.person.name.replace("Person ", "")).sort();
    };
    expect(await renewed("Notes/Fog.md", "---\ncreated: 2026-11-20\n---\n")).toEqual(["2"]);
    expect(await renewed("Notes/More fog.md", "---\ncreated: 2026-11-19\n---\n")).toEqual([]);
    expect(await renewed("Notes/Soup.md", "---\ncreated: 2026-11-20\n---\n#leek\n")).toEqual([]);
    expect(await renewed("Daily/2026-11-24.md", "---\nplace: Oslo\n---\n")).toEqual(["5"]);
    expect(await renewed("Daily/2026-11-24.md", "---\nplace: Hel\n---\n")).toEqual(["5"]);
    expect(await renewed("Daily/2025-11-02.md", "- coffee with [[Person 3]] and [[Person 4]]\n")).toEqual(["3", "4"]);
    expect(await renewed(pathOf(9), personNote("2026-11-02").replace("---\n", "---\nlooking-for: a boat\n"))).toEqual(["6", "9"]);
  });

  it("stays small in a burst", async () => {
    const { host, app, told } = await started(20);
    for (let turn = 0; turn < 1000; turn++) host.vault.put(pathOf(turn % 10), personNote(`2026-10-${10 + (turn % 20)}`));
    await settled();
    expect(host.reads.length).toBeLessThanOrEqual(20);
    expect(told()).toBeLessThanOrEqual(20);
    expect(app.ranked()).toHaveLength(20);
  });
});

/** `format` is a getter; TypeScript has it as a method. */
const FORMATTER = Intl.DateTimeFormat.prototype as unknown as { readonly format: object };

describe("days are put into words, people are not", () => {
  it("asks once for each day that is said", async () => {
    const { host, app } = await started(PEOPLE);
    const asked = vi.spyOn(FORMATTER, "format", "get");
    app.dashboard();
    host.clock.move("2026-11-25");
    app.dashboard();
    // Each due day with and without its year at most, and the long form of today.
    expect(asked.mock.calls.length).toBeLessThanOrEqual(2 * DAYS + 10);
  });

  it("asks nothing to rank anybody", async () => {
    const { host, app } = await started(PEOPLE);
    const asked = vi.spyOn(FORMATTER, "format", "get");
    host.clock.move("2026-11-25");
    expect(app.ranked()).toHaveLength(PEOPLE);
    expect(asked).not.toHaveBeenCalled();
  });
});
