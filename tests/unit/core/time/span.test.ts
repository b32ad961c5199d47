import { describe, expect, it } from "vitest";
import { isoDay, parseIsoDay, type DayNumber } from "../../../../src/core/time/civil-date";
import { parseSpan, plusSpan, roughDays, spanDays } from "../../../../src/core/time/span";

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
    ["p1y2m3w4d", { months: 14, days: 25 }],
    ["P10Y", months(120)],
    ["P18M", months(18)],
    ["P10W", days(70)],
    ["P100D", days(100)],
    ["xP1M", null],
    ["P1MX", null],
    ["6  weeks", days(42)],
    ["not every week", null],
    ["2 every weeks", null],
    ["week", days(7)],
    ["every day", days(1)],
    ["every_2-weeks", days(14)],
    [" 14 d ", days(14)],
    ["2 quarters", months(6)],
    ["1", days(1)],
    ["36525", days(36525)],
    ["36526", null],
    ["1201mo", months(1201)],
    ["1202mo", null],
    ["0w", null],
    ["P0D", null],
    ["every", null],
    ["weekly or so", null],
    ["2 weeks or so", null],
    ["in 2 weeks", null],
    ["P1H", null],
    ["1.5 months", null],
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

describe("a span from a day on", () => {
  const day = (text: string): DayNumber => parseIsoDay(text) as DayNumber;

  it.each([
    ["2026-01-31", { months: 1, days: 0 }, "2026-02-28", 28],
    ["2026-01-31", { months: 1, days: 1 }, "2026-03-01", 29],
    ["2026-02-01", { months: 0, days: 14 }, "2026-02-15", 14],
    ["2024-02-29", { months: 12, days: 0 }, "2025-02-28", 365],
  ])("%s and %j is %s", (from, span, to, length) => {
    expect(isoDay(plusSpan(day(from), span))).toBe(to);
    expect(spanDays(span, day(from))).toBe(length);
  });

  it("is about so many days without one", () => {
    expect(roughDays({ months: 10, days: 3 })).toBe(307);
  });
});
