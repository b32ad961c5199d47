import { describe, expect, it } from "vitest";
import { isoDay, parseIsoDay, type DayNumber } from "../../../../src/core/time/civil-date";
import { nextAnniversary, parseDateValue, type LeapDay } from "../../../../src/core/time/date-value";

describe("a date as people write it (formats.md §1.1)", () => {
  it.each([
    ["2026-11-23", "2026-11-23"],
    [" 2026-11-23 ", "2026-11-23"],
    ["2026-1-5", "2026-01-05"],
    ["2026-11-23T20:00:00", "2026-11-23"],
    ["2026-11-23T23:30:00-08:00", "2026-11-23"],
    ["2026-11-23T00:30:00Z", "2026-11-23"],
    ["2026-11-23 18:10", "2026-11-23"],
    ["[[2026-11-23]]", "2026-11-23"],
    ["[[Daily/2026-11-23|yesterday]]", "2026-11-23"],
    ["[[ 2026-11-23 ]]", "2026-11-23"],
    ["2026-11-23T20:00:00.123Z", "2026-11-23"],
    ["2026-11-23T20:00:00+0100", "2026-11-23"],
  ])("%s is the day %s", (value, iso) => {
    const date = parseDateValue(value);
    expect(date.kind === "full" && isoDay(date.day)).toBe(iso);
  });

  it.each([
    ["2026-11", { year: 2026, month: 11, day: null }],
    ["2026", { year: 2026, month: null, day: null }],
    [2026, { year: 2026, month: null, day: null }],
    ["11-23", { year: null, month: 11, day: 23 }],
    ["--11-23", { year: null, month: 11, day: 23 }],
    ["--1123", { year: null, month: 11, day: 23 }],
    ["1604-11-23", { year: null, month: 11, day: 23 }],
    ["--02-29", { year: null, month: 2, day: 29 }],
    ["1604-2-9", { year: null, month: 2, day: 9 }],
    ["1000", { year: 1000, month: null, day: null }],
  ])("%s is partial", (value, date) => expect(parseDateValue(value)).toEqual({ kind: "partial", date }));

  it.each([
    ["2026-13-45", "impossible"],
    ["2026-02-30", "impossible"],
    ["--13-01", "impossible"],
    ["--02-30", "impossible"],
    ["1604-02-30", "impossible"],
    ["1604-2-30", "impossible"],
    ["2026-13", "impossible"],
    ["0999", "impossible"],
    ["2026-2-30", "impossible"],
    ["[[2026-11-23", "unreadable"],
    ["2026-11-23]]", "unreadable"],
    ["[[2026-11-23#Log]]", "unreadable"],
    ["2026-11-23 or so", "unreadable"],
    ["on 2026-11-23", "unreadable"],
    ["12/2026", "unreadable"],
    ["x2026-11", "unreadable"],
    ["11-23-2026", "unreadable"],
    ["x--1123", "unreadable"],
    ["--11234", "unreadable"],
    ["on 3/4/2026", "unreadable"],
    ["3/4/2026 or so", "unreadable"],
    ["[a2026-11-23]]", "unreadable"],
    ["[[2026-11-23]", "unreadable"],
    ["Daily/2026-11-23", "unreadable"],
    ["on2026-11-23or", "unreadable"],
    ["03/04/2026", "ambiguous"],
    ["3.4.2026", "ambiguous"],
    ["soon", "unreadable"],
    ["", "unreadable"],
    [null, "unreadable"],
    [{}, "unreadable"],
    [20261123, "unreadable"],
  ])("%s is %s, never guessed", (value, kind) => expect(parseDateValue(value).kind).toBe(kind));
});

describe("a yearly date", () => {
  const next = (month: number, day: number, from: string, leapDay: LeapDay = "feb28"): string => {
    const found = nextAnniversary({ year: 1990, month, day }, parseIsoDay(from) as DayNumber, leapDay);
    return found === null ? "" : isoDay(found);
  };

  it.each([
    [11, 24, "2026-11-24", "2026-11-24"],
    [11, 23, "2026-11-24", "2027-11-23"],
    [1, 2, "2026-12-30", "2027-01-02"],
    [2, 29, "2026-02-01", "2026-02-28"],
    [2, 29, "2028-02-01", "2028-02-29"],
    [2, 29, "2027-12-31", "2028-02-29"],
    [2, 28, "2026-03-01", "2027-02-28"],
    [3, 29, "2026-03-01", "2026-03-29"],
    [2, 5, "2026-01-01", "2026-02-05"],
    [4, 30, "2026-05-01", "2027-04-30"],
  ])("%i-%i after %s falls on %s", (month, day, from, expected) => expect(next(month, day, from)).toBe(expected));

  it("moves 29 February to 1 March when the user wants it so", () => {
    expect(next(2, 29, "2026-02-01", "mar1")).toBe("2026-03-01");
  });

  it("has no day when only the year, or only year and month, are known", () => {
    expect(nextAnniversary({ year: 1990, month: 11, day: null }, 0 as DayNumber, "feb28")).toBeNull();
    expect(nextAnniversary({ year: 1990, month: null, day: null }, 0 as DayNumber, "feb28")).toBeNull();
  });
});
