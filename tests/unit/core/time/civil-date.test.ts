import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { civilDate, dayNumber, exists, isoDay, localDay, parseIsoDay, plusMonths, type DayNumber } from "../../../../src/core/time/civil-date";
import { runs } from "../../../runs";

const day = (iso: string): DayNumber => {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`${iso} is no day`);
  return parsed;
};

/** 1900-01-01 to 2100-12-31 */
const anyDay = fc.integer({ min: -25567, max: 47846 }).map((n) => n as DayNumber);

describe("civil days", () => {
  it("counts from 1970", () => {
    expect(day("1970-01-01")).toBe(0);
    expect(day("2026-11-24") - day("2026-11-23")).toBe(1);
    expect(day("2026-03-09") - day("2026-03-07")).toBe(2);
  });

  it("agrees with luxon from 1900 to 2100, there and back", () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        const luxon = DateTime.fromMillis(n * 86_400_000, { zone: "utc" });
        expect(isoDay(n)).toBe(luxon.toISODate());
        expect(civilDate(n)).toEqual({ year: luxon.year, month: luxon.month, day: luxon.day });
        expect(dayNumber(civilDate(n))).toBe(n);
        expect(parseIsoDay(isoDay(n))).toBe(n);
      }),
      { numRuns: runs(2000) },
    );
  });

  it.each(["2026-13-45", "2026-02-30", "2025-02-29", "2026-00-10", "2026-11-2", "26-11-23", "2026/11/23", "x026-11-23", "",
    "2026-11/23", "2026/11-23", "2026-11-23 ", "2026-1:-23", "2026-0:-23", "2026-1/-23", "2026-11-00", "2026-11-3x", "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31",
    "2100-02-29", "0999-12-31", "9999-12-32"])(
    "refuses %s",
    (text) => expect(parseIsoDay(text)).toBeNull(),
  );

  it.each(["1000-01-01", "9999-12-31", "2026-01-31", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31", "2026-11-30", "2400-02-29"])(
    "takes %s",
    (text) => expect(isoDay(day(text))).toBe(text),
  );

  it("knows the years that a person could mean", () => {
    expect(exists({ year: 999, month: 12, day: 31 })).toBe(false);
    expect(exists({ year: 10_000, month: 1, day: 1 })).toBe(false);
    expect(exists({ year: 2026, month: 1, day: 0 })).toBe(false);
  });

  it("knows 29 February", () => {
    expect(exists({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(exists({ year: 1900, month: 2, day: 29 })).toBe(false);
    expect(exists({ year: 2000, month: 2, day: 29 })).toBe(true);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-06-15", -30, "2023-12-15"],
  ])("%s and %i months is %s", (from, months, to) => expect(isoDay(plusMonths(day(from), months))).toBe(to));

  it("adds months as luxon does", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (n, months) => {
        const luxon = DateTime.fromMillis(n * 86_400_000, { zone: "utc" }).plus({ months });
        expect(isoDay(plusMonths(n, months))).toBe(luxon.toISODate());
      }),
      { numRuns: runs(1000) },
    );
  });

  it("reads the wall clock's day, in whatever zone the machine is", () => {
    expect(isoDay(localDay(new Date(2026, 10, 23, 0, 0, 1)))).toBe("2026-11-23");
    expect(isoDay(localDay(new Date(2026, 10, 23, 23, 59, 59)))).toBe("2026-11-23");
  });
});
