import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { civilDate, dayNumber, plusDays, type DayNumber } from "../../../../src/core/time/civil-date";
import { dayDisplay } from "../../../../src/core/time/display";

const TODAY = dayNumber({ year: 2026, month: 11, day: 24 });
/** Four years, so that every weekday, month and 29 February is said. */
const DAYS = Array.from({ length: 1461 }, (_, offset) => plusDays(TODAY, offset - 900));

describe.each([
  ["en", "en-GB"],
  ["pl", "pl"],
])("days in %s", (language, locale) => {
  const days = dayDisplay(language);
  const luxon = (day: DayNumber, format: string): string => {
    const { year, month, day: dayOfMonth } = civilDate(day);
    return DateTime.utc(year, month, dayOfMonth, { locale }).toFormat(format);
  };

  it("says them as luxon does", () => {
    for (const day of DAYS) {
      expect(days.long(day).toLowerCase()).toBe(luxon(day, "cccc d MMMM").toLowerCase());
      expect(days.short(day, TODAY)).toBe(luxon(day, civilDate(day).year === 2026 ? "d MMMM" : "d MMMM yyyy"));
    }
  });

  it("begins a long day with a capital", () => expect(days.long(TODAY)).toMatch(/^(Tuesday|Wtorek) 24 /));
});
