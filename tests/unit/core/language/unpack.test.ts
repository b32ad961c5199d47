import { deflateRawSync, constants } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inflate } from "../../../../src/core/language/inflate";
import { lazily, shapedLike, unpack } from "../../../../src/core/language/unpack";
import { runs } from "../../../runs";

const { Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_DEFAULT_STRATEGY } = constants;
const back = (text: Uint8Array, options: Parameters<typeof deflateRawSync>[1]): Uint8Array => inflate(deflateRawSync(text, options), text.length);
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("inflate", () => {
  it.each([
    ["nothing", ""],
    ["one letter", "a"],
    ["one letter, often", "a".repeat(100_000)],
    ["what is far apart", `Zażółć gęślą jaźń${"-".repeat(32_000)}Zażółć gęślą jaźń`],
    ["every length that can be repeated", Array.from({ length: 300 }, (_, length) => `${"ab".repeat(length)}${length}`).join("")],
  ])("gives back %s", (_, text) => {
    for (const level of [0, 1, 6, 9]) expect(Buffer.compare(back(encoded(text), { level }), encoded(text))).toBe(0);
  });

  it("gives back whatever zlib deflated, in all its ways", () => {
    const words = fc.array(fc.constantFrom("rozmowa", "call", "{count, plural, one {# day} other {# days}}", "ą", "x", '":"'), { maxLength: 400 });
    const text = fc.oneof(fc.uint8Array({ maxLength: 2000 }), words.map((parts) => encoded(parts.join(""))));
    const ways = fc.record({ level: fc.integer({ min: 0, max: 9 }), strategy: fc.constantFrom(Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_DEFAULT_STRATEGY) });
    fc.assert(
      fc.property(text, ways, (bytes, way) => {
        expect(Buffer.compare(back(bytes, way), bytes)).toBe(0);
      }),
      { numRuns: runs(300) },
    );
  });
});

it("what was packed is unpacked", () => {
  const words = { "pl.ts": { kinds: { call: "rozmowa", visit: "wizyta" }, list: ["ą", "“"] } };
  const json = JSON.stringify(words);
  const text = deflateRawSync(json).toString("base64");
  expect(unpack({ size: Buffer.byteLength(json), text })).toEqual(words);
});

it("a lazy object is made once it is looked at, and looks like any other", () => {
  let made = 0;
  const words = { a: "x", b: { c: "y" } };
  const lazy = lazily(() => (made++, words)) as typeof words;
  expect(made).toBe(0);
  expect(lazy.b.c).toBe("y");
  expect({ ...lazy }).toEqual(words);
  expect(Object.entries(lazy)).toEqual(Object.entries(words));
  expect(made).toBe(1);
});

it("a translation without keys has those of English again", () => {
  const english = { title: "Log", told: ["none", "Write it"], choices: { week: "1 week", month: "1 month" }, last: "End" };
  expect(shapedLike(english, ["Zapisz", "brak", "Napisz", "1 tydzień", "1 miesiąc", "Koniec"])).toEqual({
    title: "Zapisz",
    told: ["brak", "Napisz"],
    choices: { week: "1 tydzień", month: "1 miesiąc" },
    last: "Koniec",
  });
});
