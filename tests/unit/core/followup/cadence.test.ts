import { describe, expect, it } from "vitest";
import { dueDay, idealDays, maxDays, parseCadence, type Cadence } from "../../../../src/core/followup/cadence";
import { isoDay, parseIsoDay, type DayNumber } from "../../../../src/core/time/civil-date";

const day = (iso: string): DayNumber => parseIsoDay(iso) as DayNumber;
const cadence = (text: string | number): Cadence => parseCadence(text) as Cadence;

describe("cadence", () => {
  it.each([
    ["2w", "2026-11-01", 14, 18],
    [14, "2026-11-01", 14, 18],
    ["monthly", "2026-01-31", 28, 35],
    ["monthly", "2026-11-01", 30, 38],
    ["4w..6w", "2026-11-01", 28, 42],
    ["2d", "2026-11-01", 2, 4],
    ["3mo", "2026-11-24", 92, 115],
  ])("%s from %s is %i days, at most %i", (text, from, ideal, max) => {
    expect(idealDays(cadence(text), day(from))).toBe(ideal);
    expect(maxDays(cadence(text), day(from))).toBe(max);
  });

  it("adds calendar months to the day", () => {
    expect(isoDay(dueDay(cadence("monthly"), day("2026-01-31")))).toBe("2026-02-28");
    expect(isoDay(dueDay(cadence("quarterly"), day("2026-11-24")))).toBe("2027-02-24");
  });

  it.each(["none", "None", "never"])("%s is a wish not to be reminded", (text) => expect(parseCadence(text)).toBe("none"));

  it.each([null, "", "soon", "6w..4w", "1w..2w..3w", 2.5, {}, true])("%s is no rhythm", (value) =>
    expect(parseCadence(value)).toBeNull(),
  );
});
