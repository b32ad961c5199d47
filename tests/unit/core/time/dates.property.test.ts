import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueDay, maxDays, type Cadence } from "../../../../src/core/followup/cadence";
import { civilDate, daysInMonth, isLeapYear, isoDay, plusDays, plusMonths, type DayNumber } from "../../../../src/core/time/civil-date";
import { nextAnniversary, parseDateValue, type LeapDay } from "../../../../src/core/time/date-value";
import { runs } from "../../../runs";

/** 1900-01-01 to 2100-12-31 */
const anyDay = fc.integer({ min: -25567, max: 47846 }).map((n) => n as DayNumber);
const leapDay = fc.constantFrom<LeapDay>("feb28", "mar1");
const two = (value: number): string => String(value).padStart(2, "0");

describe("a day that is written down", () => {
  const offset = fc.oneof(
    fc.constantFrom("", "Z"),
    fc.tuple(fc.constantFrom("+", "-"), fc.integer({ min: 0, max: 14 }), fc.constantFrom("00", "30", "45")).map(([sign, hours, minutes]) => `${sign}${two(hours)}:${minutes}`),
  );

  it("stays the day as written, whatever hour and zone stand behind it", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), offset, fc.constantFrom("T", " "), (day, hour, minute, zone, between) => {
        const written = `${isoDay(day)}${between}${two(hour)}:${two(minute)}:00${zone}`;
        for (const value of [written, isoDay(day), `[[${isoDay(day)}]]`, `[[Daily/${isoDay(day)}|a day]]`]) expect(parseDateValue(value)).toEqual({ kind: "full", day });
      }),
      { numRuns: runs(1000) },
    );
  });

  it("that doesn't exist is impossible: every day 0 and every day after the last, 1900 to 2100", () => {
    for (let year = 1900; year <= 2100; year++) {
      for (let month = 0; month <= 13; month++) {
        const last = month < 1 || month > 12 ? 0 : daysInMonth(year, month);
        for (const day of [0, last + 1, 32, 99]) expect(parseDateValue(`${year}-${two(month)}-${two(day)}`).kind).toBe("impossible");
      }
    }
  });

  it("without a year is the same in every spelling, Apple's 1604 too", () => {
    for (let day = 0; day < 366; day++) {
      const { month, day: dayOfMonth } = civilDate((10_957 + day) as DayNumber);
      const [mm, dd] = [two(month), two(dayOfMonth)];
      const partial = { kind: "partial", date: { year: null, month, day: dayOfMonth } };
      for (const value of [`--${mm}-${dd}`, `--${mm}${dd}`, `${mm}-${dd}`, `1604-${mm}-${dd}`, `1604-${mm}-${dd}T00:00:00Z`]) expect(parseDateValue(value)).toEqual(partial);
    }
  });
});

describe("a yearly date", () => {
  /** By walking: is it on this day? */
  const isOn = (of: DayNumber, on: DayNumber, leap: LeapDay): boolean => {
    const [born, day] = [civilDate(of), civilDate(on)];
    if (born.month === 2 && born.day === 29 && !isLeapYear(day.year)) return leap === "feb28" ? day.month === 2 && day.day === 28 : day.month === 3 && day.day === 1;
    return born.month === day.month && born.day === day.day;
  };

  it("comes next on the first day from today on that it falls on", () => {
    fc.assert(
      fc.property(fc.oneof(anyDay, fc.constant(11_016 as DayNumber)), anyDay, leapDay, (born, from, leap) => {
        let walked = from;
        while (!isOn(born, walked, leap)) walked = plusDays(walked, 1);
        expect(nextAnniversary(civilDate(born), from, leap)).toBe(walked);
      }),
      { numRuns: runs(500) },
    );
  });

  it("is today on its day, tomorrow the day before, and most of a year away the day after, also over the turn of the year", () => {
    fc.assert(
      fc.property(anyDay, leapDay, (day, leap) => {
        const { month, day: dayOfMonth } = civilDate(day);
        fc.pre(!(month === 2 && dayOfMonth === 29));
        const next = (from: number): number => (nextAnniversary({ year: null, month, day: dayOfMonth }, (day + from) as DayNumber, leap) ?? 0) - (day + from);
        expect([next(0), next(-1)]).toEqual([0, 1]);
        expect([364, 365]).toContain(next(1));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("months from an anchor", () => {
  it("end on the anchor's day of the month, or on the last there is, and never drift", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (anchor, months) => {
        const [from, to] = [civilDate(anchor), civilDate(plusMonths(anchor, months))];
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
        expect(plusMonths(anchor, months + 1)).toBeGreaterThan(plusMonths(anchor, months));
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("a rhythm", () => {
  const span = fc.oneof(
    fc.integer({ min: 1, max: 400 }).map((days) => ({ months: 0, days })),
    fc.integer({ min: 1, max: 36 }).map((months) => ({ months, days: 0 })),
  );
  const cadence: fc.Arbitrary<Cadence> = fc.record({ ideal: span, max: fc.constant(null) });

  /** A quarter of a month depends on the month: 31 January + 28 + 7 days is 7 March, 30 January + 29 + 8 days the 8th. */
  const slack = ({ ideal }: Cadence): number => (ideal.months === 0 ? 0 : 1);

  it("is never due earlier for a later contact, nor overdue earlier by more than months differ", () => {
    fc.assert(
      fc.property(cadence, anyDay, fc.integer({ min: 1, max: 60 }), (every, last, later) => {
        const then = plusDays(last, later);
        expect(dueDay(every, then)).toBeGreaterThanOrEqual(dueDay(every, last));
        expect(then + maxDays(every, then)).toBeGreaterThanOrEqual(last + maxDays(every, last) - slack(every));
        expect(maxDays(every, last)).toBeGreaterThanOrEqual(dueDay(every, last) - last + 2);
      }),
      { numRuns: runs(1000) },
    );
  });
});
