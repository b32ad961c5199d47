import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NotesByInterest } from "../../../../src/core/matching/notes-by-interest";
import { noteTerms, topicsOf } from "../../../../src/core/matching/note-terms";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { plusDays } from "../../../../src/core/time/civil-date";
import { runs } from "../../../runs";
import { TODAY } from "../followup/people";

const INTERESTS = ["sailing", "old map", "tea", "mill"];

type Step =
  | { readonly kind: "open" | "close"; readonly interest: string }
  | { readonly kind: "add"; readonly note: number; readonly tags: readonly string[]; readonly age: number }
  | { readonly kind: "remove"; readonly note: number }
  | { readonly kind: "catch up"; readonly count: number };

const interest = fc.constantFrom(...INTERESTS);
const note = fc.integer({ min: 0, max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom("open" as const, "close" as const), interest }),
  fc.record({ kind: fc.constant("add" as const), note, tags: fc.subarray(INTERESTS), age: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constant("remove" as const), note }),
  fc.record({ kind: fc.constant("catch up" as const), count: fc.integer({ min: 1, max: 3 }) }),
);

const pathOf = (at: number) => vaultPath(`Notes/${at}.md`);

describe("notes by interest", () => {
  it("are those that meet it, newest first, in whatever order notes and interests came and went", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const kept = new NotesByInterest();
        const open = new Set<string>();
        const notes = new Map<number, { readonly day: ReturnType<typeof plusDays>; readonly terms: string }>();
        for (const each of steps) {
          if (each.kind === "open" && open.add(each.interest)) kept.open(each.interest);
          if (each.kind === "close" && open.delete(each.interest)) kept.close(each.interest);
          if (each.kind === "catch up") kept.catchUp(each.count);
          if (each.kind === "remove" && notes.delete(each.note)) kept.remove(pathOf(each.note));
          if (each.kind !== "add") continue;
          if (notes.has(each.note)) kept.remove(pathOf(each.note));
          const known = { day: plusDays(TODAY, -each.age), terms: noteTerms("x", each.tags, []) };
          notes.set(each.note, known);
          kept.add(pathOf(each.note), known);
        }
        for (const each of open) {
          const expected = [...notes]
            .filter(([, { terms }]) => topicsOf(terms).has(each))
            .sort(([a, { day }], [b, other]) => other.day - day || a - b)
            .map(([at]) => pathOf(at));
          expect(kept.of(each).map(({ path }) => path)).toEqual(expected);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it("are looked at in steps of the size that is asked for", () => {
    const kept = new NotesByInterest();
    for (let at = 0; at < 10; at++) kept.add(pathOf(at), { day: TODAY, terms: noteTerms("x", ["tea"], []) });
    expect(kept.catchUp(4)).toBe(false);
    kept.open("tea");
    expect([kept.catchUp(4), kept.catchUp(4), kept.catchUp(4), kept.catchUp(4)]).toEqual([true, true, false, false]);
    expect(kept.of("tea")).toHaveLength(10);
  });
});
