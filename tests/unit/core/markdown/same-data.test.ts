import { describe, expect, it } from "vitest";
import { sameData } from "../../../../src/core/markdown/same-data";

describe("the same data", () => {
  it.each<[unknown, unknown]>([
    [1, 1],
    [Number.NaN, Number.NaN],
    [null, null],
    [[], []],
    [{}, Object.create(null)],
    [[1, [2, { a: null }]], [1, [2, { a: null }]]],
    [{ a: 1, b: [2] }, { a: 1, b: [2] }],
  ])("%j and %j", (a, b) => expect(sameData(a, b)).toBe(true));

  it.each<[unknown, unknown]>([
    [1, "1"],
    [0, -0],
    [null, undefined],
    [null, {}],
    [{}, null],
    [[], {}],
    [{}, []],
    [[1], [1, 2]],
    [[1, 2], [1]],
    [[1, 2], [2, 1]],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }],
    [{ a: undefined }, {}],
    ["a", ["a"]],
    [new Date(0), new Date(0)],
    [new Date(0), {}],
    [{}, new Date(0)],
  ])("is not %j and %j", (a, b) => expect(sameData(a, b)).toBe(false));

  it("is what can be compared: not more than twenty thousand values", () => {
    const list = (length: number): readonly number[] => new Array<number>(length).fill(1);
    expect(sameData(list(19_999), list(19_999))).toBe(true);
    expect(sameData(list(20_000), list(20_000))).toBe(false);
  });
});
