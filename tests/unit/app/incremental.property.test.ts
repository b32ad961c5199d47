import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fail } from "../../../src/core/result";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { runs } from "../../runs";
import { MemoryCache, settled, told, world, type World } from "../../support/keeper-world";

/** Whatever happens to notes, in whatever order and however fast: the index is the one that a rebuild would give. */

const PATHS = [
  "People/Ana.md",
  "Ana.md",
  "People/Bo.md",
  "Work/Bo.md",
  "People/Ana (Conflicted copy 2026).md",
  "Daily/2026-11-02.md",
  "Daily/2026-11-03.md",
  "Daily/2026-11-22.md",
  "Daily/Bo.md",
  "Notes/Idea.md",
  "Notes/Sailing by night.md",
  "Templates/Person.md",
];

const TEXTS = [
  "---\ntype: person\nlast-contact: 2026-10-02\ncadence: monthly\naliases: [Nana]\n---\n## Log\n- 2026-09-01 coffee\n- [ ] send the photos 📅 2026-12-01\n",
  "---\ntags: person\nlast-contact: 2026-13-45\n---\n",
  "---\ntype: person\naliases: [nana, Bo]\n---\n",
  "---\ntype: [person\n---\n- call with [[Ana]]\n",
  "## Touchpoints\n\n- 18:10 call with [[Ana]] and [[Work/Bo]]: the move\n\n- [ ] write to [[Bo]]\n\nSaw [[Nana]].\n",
  "---\ndate: 2026-11-01\npeople: [\"[[Ana]]\", \"[[Bo]]\"]\n---\nWe met.\n",
  "- coffee with [[Ana]]\n- coffee with [[Ana]]\n",
  // What people and notes have to do with each other without a link between them.
  "---\ntype: person\nlast-contact: 2026-10-20\ncadence: 1w\ninterests: [sailing, old maps]\nlooking-for: [a boat, sails]\nplace: Gdynia\n---\n",
  "---\ntype: person\nlast-contact: 2026-10-30\ncadence: 2w\ninterests: [Old-Maps]\ncan-help-with: [boats, sails]\nlooking-for: [charts]\nplace: gdynia\naliases: [Nana]\n---\n",
  "---\ntype: person\nlast-contact: 2026-06-30\ncadence: 2w\ncan-help-with: [a boat, charts]\nintroduced-by: [[Ana]]\n---\n",
  "---\ncreated: 2026-11-01\ntags: [old-maps]\n---\n[[Sailing]]\n",
  "---\ndate: 2026-10-25\n---\n#old-maps and `#sailing`\n",
  "---\nplace: Gdynia\n---\n",
  "---\nlocation: [Oslo, Hel]\n---\n- shared [[Idea]] with [[Ana]]: [[Sailing by night]]\n- meeting with [[Ana]] and [[Bo]]\n",
  "nothing of note\n",
  "",
];

const OTHER: Settings = { ...DEFAULT_SETTINGS, people: { ...DEFAULT_SETTINGS.people, folders: ["Work"] }, touchpoints: { ...DEFAULT_SETTINGS.touchpoints, mentions: "ignore" } };

type Edit =
  | { readonly kind: "put"; readonly path: string; readonly text: string }
  | { readonly kind: "remove" | "unreadable"; readonly path: string }
  | { readonly kind: "rename"; readonly path: string; readonly to: string }
  | { readonly kind: "folder"; readonly from: string; readonly to: string }
  | { readonly kind: "settings"; readonly other: boolean }
  | { readonly kind: "burst"; readonly path: string; readonly texts: readonly string[] }
  | { readonly kind: "wait"; readonly turns: number };

const path = fc.constantFrom(...PATHS);
const text = fc.constantFrom(...TEXTS);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("put" as const), path, text }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("remove" as const, "unreadable" as const), path }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("rename" as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("folder" as const), from: fc.constantFrom("People", "Work", "Notes"), to: fc.constantFrom("People", "Friends", "Daily") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("settings" as const), other: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("burst" as const), path, texts: fc.array(text, { minLength: 2, maxLength: 6 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("wait" as const), turns: fc.integer({ min: 0, max: 12 }) }) },
);

/** Paths whose reads fail until the next successful put. */
function withFailures({ host }: World): Set<string> {
  const failing = new Set<string>();
  const { read } = host.ports.vault;
  Object.assign(host.ports.vault, {
    read: (at: never) => (failing.has(at) ? Promise.resolve(fail({ kind: "io", path: at, value: "EIO" })) : read(at)),
  });
  return failing;
}

async function apply(each: Edit, { host, app }: World, failing: Set<string>): Promise<void> {
  const { vault } = host;
  switch (each.kind) {
    case "put":
      failing.delete(each.path);
      return vault.put(each.path, each.text);
    case "remove":
      return vault.remove(each.path);
    case "unreadable":
      failing.add(each.path);
      return vault.put(each.path, vault.text(each.path) ?? "");
    case "rename":
      return vault.rename(each.path, each.to);
    case "folder":
      for (const { path: from } of vault.list()) if (from.startsWith(`${each.from}/`)) vault.rename(from, each.to + from.slice(each.from.length));
      return;
    case "settings":
      void app.saveSettings(each.other ? OTHER : DEFAULT_SETTINGS);
      return;
    case "burst":
      failing.delete(each.path);
      for (const one of each.texts) vault.put(each.path, one);
      return;
    case "wait":
      return settled(each.turns);
  }
}

/** What could not be read comes back: the last thing known of it is not what it says now. */
async function comeBack({ host: { vault } }: World, failing: Set<string>): Promise<void> {
  for (const each of failing) {
    failing.delete(each);
    if (vault.text(each) !== undefined) vault.put(each, vault.text(each) ?? "");
  }
  await settled();
}

const notesOf = ({ host: { vault } }: World): Record<string, string> =>
  Object.fromEntries(vault.list().map((note) => [note.path, vault.text(note.path) ?? ""]));

const reasonsIn = ({ app }: World): unknown => app.ranked().map(({ facts: { person }, reasons }) => ({ path: person.path, reasons }));

/** As the pane does: whatever was found out about people is kept from change to change. */
const look = ({ app }: World): (() => void) => app.subscribe(() => void app.dashboard());

async function expectRebuilt(at: World): Promise<void> {
  const rebuilt = world(notesOf(at), new MemoryCache(), at.app.settings);
  await rebuilt.app.start();
  expect(told(at.app.index)).toEqual(told(rebuilt.app.index));
  expect(reasonsIn(at)).toEqual(reasonsIn(rebuilt));
  expect(at.app.dashboard()).toEqual(rebuilt.app.dashboard());
}

describe("the index after any edits", { timeout: 120_000 }, () => {
  it("is the one that a rebuild gives, also when the first reading was still going on", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 25 }), fc.integer({ min: 0, max: 60 }), async (edits, early) => {
        const at = world({ "People/Ana.md": TEXTS[0] ?? "", "Daily/2026-11-02.md": TEXTS[4] ?? "" });
        const failing = withFailures(at);
        look(at);
        const starting = at.app.start();
        await settled(early);
        for (const each of edits) await apply(each, at, failing);
        await starting;
        await settled();
        await comeBack(at, failing);
        await expectRebuilt(at);
      }),
      { numRuns: runs(60) },
    );
  });

  it("is the one that a rebuild gives after 2,000 of them, and so is one that starts from what was kept", async () => {
    const at = world({});
    const failing = withFailures(at);
    look(at);
    await at.app.start();
    const edits = fc.sample(edit, { numRuns: 2000, seed: 4 });
    for (const [turn, each] of edits.entries()) {
      await apply(each, at, failing);
      if (turn % 200 !== 199) continue;
      await settled();
      await comeBack(at, failing);
      await expectRebuilt(at);
      await at.cache.save();
      const warm = world(notesOf(at), new MemoryCache(at.cache.stored), at.app.settings);
      await warm.app.start();
      expect(told(warm.app.index)).toEqual(told(at.app.index));
    }
  });
});
