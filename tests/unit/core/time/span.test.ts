import { describe, expect, it } from "vitest";
import { parseSpan } from "../../../../src/core/time/span";

const days = (count: number): object => ({ months: 0, days: count });
const months = (count: number): object => ({ months: count, days: 0 });

describe("a rhythm as people write it (formats.md §1.2)", () => {
  it.each([
    ["14", days(14)],
    ["14d", days(14)],
    ["2w", days(14)],
    ["3mo", months(3)],
    ["6 weeks", days(42)],
    ["every 6 weeks", days(42)],
    ["Every week", days(7)],
    ["weekly", days(7)],
    ["biweekly", days(14)],
    ["bi-weekly", days(14)],
    ["Monthly", months(1)],
    ["quarterly", months(3)],
    ["twice a year", months(6)],
    ["twice-yearly", months(6)],
    ["yearly", months(12)],
    ["1y", months(12)],
    ["P1M", months(1)],
    ["P2W", days(14)],
    ["P1Y6M", months(18)],
    ["", null],
    ["-3", null],
    ["0", null],
    ["P", null],
    ["soon", null],
    ["2 moons", null],
    ["99999 years", null],
  ])("%s", (text, span) => {
    expect(parseSpan(text)).toEqual(span);
  });
});
