import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownRecord } from "../../../../src/core/index/own-record";
import { sameRecord } from "../../../../src/core/index/same-record";
import type { NoteRecord } from "../../../../src/core/note/note-record";
import { runs } from "../../../runs";

/** Data of any shape: what is asked holds whatever a record comes to hold. */
const data = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, fc.string({ maxLength: 20 }), fc.integer(), fc.boolean(), fc.constant(null), tie("list"), tie("object")),
  list: fc.array(tie("any"), { maxLength: 4 }),
  object: fc.dictionary(fc.constantFrom("kind", "text", "people", "by", "day", "target"), tie("any"), { noNullPrototype: true }),
}));

const record = data.any.map((person) => ({ path: "People/Ana.md", depth: "text", person }) as unknown as NoteRecord);

describe("a record in texts of its own", () => {
  it("says the same", () => {
    fc.assert(
      fc.property(record, (each) => {
        const before = structuredClone(each);
        const own = ownRecord(each);
        expect(own).toEqual(before);
        expect(sameRecord(own, before)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("two records", () => {
  it("are the same exactly when their JSON is, whatever the order of keys", () => {
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : typeof value === "object" && value !== null
          ? { of: Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]) }
          : [typeof value, value];
    fc.assert(
      fc.property(data.any, data.any, (a, b) => {
        expect(sameRecord(a, b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
        expect(sameRecord(a, JSON.parse(JSON.stringify(a)))).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});
