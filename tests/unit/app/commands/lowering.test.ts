import { describe, expect, it } from "vitest";
import { isoDay } from "../../../../src/core/time/civil-date";
import { ANA, BO, day, opened, TODAY_NOTE, type Opened } from "./open-app";

const CALL = { kind: "call", people: [ANA], day: day("2026-11-24"), time: null, by: null, text: "", ledger: [] } as const;

const NOTES: Readonly<Record<string, string>> = {
  [ANA]: "---\ntype: person\nlast-contact: 2026-11-03 # in Gdynia\n---\n",
  [BO]: "---\ntype: person\nlast-contact: 2026-10-01\n---\n",
  "Daily/2026-11-03.md": "- coffee with [[Ana Diaz]]\n",
  [TODAY_NOTE]: "# Today\n",
};

async function offers({ app }: Opened): Promise<string[]> {
  await app.settled();
  return app.lowerOffers().map(({ person, lowering: { from, to } }) => `${person} ${isoDay(from)} → ${to === null ? "nothing" : isoDay(to)}`);
}

/** Ana logged today, everything read, nothing to offer. */
async function logged(notes = NOTES): Promise<Opened> {
  const all = await opened(notes);
  await all.app.log(CALL);
  expect(await offers(all)).toEqual([]);
  return all;
}

describe("last contact may go back", () => {
  it("when the line is deleted by hand", async () => {
    const all = await logged();
    all.host.vault.put(TODAY_NOTE, "# Today\n");
    expect(await offers(all)).toEqual([`${ANA} 2026-11-24 → 2026-11-03`]);
  });

  it("when the whole note is deleted", async () => {
    const all = await logged();
    all.host.vault.remove(TODAY_NOTE);
    expect(await offers(all)).toEqual([`${ANA} 2026-11-24 → 2026-11-03`]);
  });

  it("to nothing, when nothing else is on record", async () => {
    const all = await logged({ ...NOTES, "Daily/2026-11-03.md": "" });
    all.host.vault.put(TODAY_NOTE, "# Today\n");
    expect(await offers(all)).toEqual([`${ANA} 2026-11-24 → nothing`]);
    const [offer] = all.app.lowerOffers();
    if (offer) await all.app.run({ command: "lower", ...offer });
    expect(all.host.vault.text(ANA)).toBe("---\ntype: person\n---\n");
  });

  it("when undo could not follow into a note that has changed since", async () => {
    const all = await logged();
    const { vault } = all.host;
    vault.put(ANA, (vault.text(ANA) ?? "").replace("last-contact: 2026-11-24 # in Gdynia", "last-contact: 2026-11-24 # on the phone"));
    const undone = await all.app.undo();
    expect(undone.refused).toMatchObject([{ kind: "note-changed", path: ANA }]);
    expect(await offers(all)).toEqual([`${ANA} 2026-11-24 → 2026-11-03`]);
  });
});

describe("last contact may not go back", () => {
  it.each<[string, (all: Opened) => unknown]>([
    ["undone as a whole", ({ app }) => app.undo()],
    ["another line of that day is left", ({ host }) => host.vault.put(TODAY_NOTE, "- met [[Ana Diaz]]\n")],
    ["the line moved to another note of that day", ({ host }) => {
      host.vault.remove(TODAY_NOTE);
      host.vault.put("Other.md", "---\ndate: 2026-11-24\n---\n- call with [[Ana Diaz]]\n");
    }],
    ["the property was changed by hand as well", ({ host }) => {
      host.vault.put(TODAY_NOTE, "");
      host.vault.put(ANA, "---\ntype: person\nlast-contact: 2026-11-20\n---\n");
    }],
    ["somebody else's line is deleted, and their property says another day", ({ host }) => {
      host.vault.put(TODAY_NOTE, "- call with [[Ana Diaz]]\n- call with [[Bo Lind]]\n");
      host.vault.put(TODAY_NOTE, "- call with [[Ana Diaz]]\n");
    }],
    ["the person is deleted too", ({ host }) => {
      host.vault.remove(ANA);
      host.vault.put(TODAY_NOTE, "");
    }],
  ])("%s", async (_what, change) => {
    const all = await logged();
    await change(all);
    expect(await offers(all)).toEqual([]);
  });

  it("who writes the property alone is never asked", async () => {
    const all = await opened(NOTES);
    all.host.vault.put(BO, "---\ntype: person\nlast-contact: 2026-11-24\n---\n");
    all.host.vault.put(BO, "---\ntype: person\nlast-contact: 2026-10-05\n---\n");
    expect(await offers(all)).toEqual([]);
  });

  it("an offer goes when its line comes back", async () => {
    const all = await logged();
    const text = all.host.vault.text(TODAY_NOTE) ?? "";
    all.host.vault.put(TODAY_NOTE, "");
    expect(await offers(all)).toHaveLength(1);
    all.host.vault.put(TODAY_NOTE, text);
    expect(await offers(all)).toEqual([]);
  });
});

describe("taking it back", () => {
  it("is exact, one step, and can itself be undone", async () => {
    const all = await logged();
    all.host.vault.put(TODAY_NOTE, "");
    await offers(all);
    const [offer] = all.app.lowerOffers();
    if (!offer) throw new Error("nothing is offered");
    const before = all.host.vault.text(ANA);
    const outcome = await all.app.run({ command: "lower", ...offer });
    expect(outcome.label).toBe("last contact of Ana Diaz set back to 3 November");
    expect(all.host.vault.text(ANA)).toBe(NOTES[ANA]);
    expect(await offers(all)).toEqual([]);
    await all.app.undo();
    expect(all.host.vault.text(ANA)).toBe(before);
  });

  it("refuses when the note says another day by now", async () => {
    const all = await opened(NOTES);
    const lowering = { from: day("2026-11-24"), to: day("2026-11-01") };
    expect((await all.app.run({ command: "lower", person: ANA, lowering })).refused).toMatchObject([{ kind: "note-changed", path: ANA }]);
    expect(all.host.vault.writes).toBe(0);
  });
});
