import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../runs";
import { settled } from "../../support/keeper-world";
import { aroundReasons, openAround, person, type Around } from "./around-app";

/** People and notes that concern each other without a link: whatever changes, whoever it concerns is told, and nobody loses by it. */

const some = (topics: readonly string[]): fc.Arbitrary<readonly string[]> => fc.subarray([...topics], { maxLength: 2 });
const NAMES = ["Ana", "Bo", "Cy", "Di"];
const DAYS = ["2026-11-20", "2026-11-23", "2026-11-24"];

const anyPerson = fc
  .record({
    last: fc.constantFrom("2026-11-10", "2026-10-01", "2026-02-01", null),
    interests: some(["fog", "jazz", "old maps"]),
    seeks: some(["a van", "a room"]),
    helps: some(["a van", "rooms", "a room"]),
    place: fc.constantFrom("Oslo", "Hel", null),
    rest: fc.constantFrom("cadence: 1mo", "cadence: 2w", "paused: true"),
    brought: fc.constantFrom(...NAMES, null),
    alias: fc.constantFrom("Nana", null),
  })
  .map(({ last, interests, seeks, helps, place, rest, brought, alias }) =>
    person(
      ...(last === null ? [] : [`last-contact: ${last}`]),
      `interests: [${interests.join(", ")}]`,
      `looking-for: [${seeks.join(", ")}]`,
      `can-help-with: [${helps.join(", ")}]`,
      ...(place === null ? [] : [`place: ${place}`]),
      ...(brought === null ? [] : [`introduced-by: ${brought}`]),
      ...(alias === null ? [] : [`aliases: ${alias}`]),
      rest,
    ),
  );

const anyNote = fc
  .record({ day: fc.constantFrom("2026-10-20", "2026-11-15", "2026-12-01", "soon"), tags: some(["fog", "jazz", "old-maps"]) })
  .map(({ day, tags }) => `---\ncreated: ${day}\ntags: [${tags.join(", ")}]\n---\n`);

const anyLine = fc.constantFrom(
  "- coffee with [[Ana]]",
  "- message to [[Bo]]",
  "- message to [[Bo]]: [[Note 1]]",
  "- shared with [[Ana]]: [[Note 2]]",
  "- coffee with [[Bo]] and [[Cy]]",
  "- intro [[Ana]] ↔ [[Nana]] [intro:: idea]",
  "- called [[Di]], no answer",
);
const anyDay = fc
  .record({ place: fc.constantFrom("Oslo", "Hel", null), lines: fc.array(anyLine, { maxLength: 3 }) })
  .map(({ place, lines }) => `${place === null ? "" : `---\nplace: ${place}\n---\n`}${lines.join("\n")}\n`);

const pathOf = (name: string): string => `People/${name}.md`;
const put = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...NAMES).map(pathOf), anyPerson) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom("Note 1.md", "Note 2.md", "Jazz.md", "Bo.md"), anyNote) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...DAYS).map((day) => `Daily/${day}.md`), anyDay) },
);
/** Null removes the note. */
const edit = fc.tuple(put, fc.integer({ min: 0, max: 5 })).map(([[path, text], gone]) => ({ path, text: gone === 0 ? null : text }));

const anyVault = fc
  .tuple(fc.tuple(anyPerson, anyPerson, anyPerson, anyPerson), anyNote, anyDay)
  .map(([people, note, day]) => ({ ...Object.fromEntries(people.map((text, at) => [pathOf(NAMES[at] ?? ""), text])), "Note 1.md": note, "Daily/2026-11-23.md": day }));

const rankedOf = ({ app }: Around): unknown => app.ranked().map(({ facts, reasons, weight }) => ({ path: facts.person.path, reasons, weight }));
const notesOf = ({ host: { vault } }: Around): Record<string, string> => Object.fromEntries(vault.list().map(({ path }) => [path, vault.text(path) ?? ""]));

describe("what is around people, after any edit", { timeout: 900_000 }, () => {
  it("is what a rebuild finds, after each one", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyVault, fc.array(edit, { minLength: 1, maxLength: 8 }), async (notes, edits) => {
        const at = await openAround(notes);
        at.app.ranked();
        for (const { path, text } of edits) {
          if (text === null) at.host.vault.remove(path);
          else at.host.vault.put(path, text);
          await settled(30);
          expect(rankedOf(at)).toEqual(rankedOf(await openAround(notesOf(at))));
          for (const reason of aroundReasons(at.app)) seen.add(reason.split(" ")[1] ?? "");
        }
      }),
      { numRuns: runs(150) },
    );
    expect([...seen].sort()).toEqual(["helps", "in", "seeks", "share"]);
  });
});

describe("a touchpoint more", { timeout: 900_000 }, () => {
  it("never makes anybody else weigh less", async () => {
    await fc.assert(
      fc.asyncProperty(anyVault, fc.constantFrom(...DAYS, "2026-10-02"), anyLine, async (notes, day, line) => {
        const at = await openAround(notes);
        const before = at.app.ranked();
        const path = `Daily/${day}.md`;
        at.host.vault.put(path, `${at.host.vault.text(path) ?? ""}${line}\n`);
        await settled(30);
        const after = new Map(at.app.ranked().map((found) => [found.facts.person.path, found]));
        for (const { facts, weight } of before) {
          const found = after.get(facts.person.path);
          if (found?.facts.entries.touchpoints.length !== facts.entries.touchpoints.length) continue;
          expect({ path: facts.person.path, weight: found.weight >= weight }).toEqual({ path: facts.person.path, weight: true });
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
