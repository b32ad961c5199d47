import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { isoDay, localDay } from "../../../../src/core/time/civil-date";

const HOUR = 3_600_000;
const FROM = Date.UTC(1970, 0, 1);
const TO = Date.UTC(2038, 0, 1);

/** The hours before which this machine's zone changed its clock. */
const CHANGES = Array.from({ length: (TO - FROM) / (24 * HOUR) }, (_, day) => FROM + day * 24 * HOUR).flatMap((start) =>
  new Date(start).getTimezoneOffset() === new Date(start + 24 * HOUR).getTimezoneOffset() ? [] : [start],
);

/** Every half hour of the two days before a change, and of the two days behind it. */
const around = (change: number): readonly number[] => Array.from({ length: 240 }, (_, half) => change - 48 * HOUR + (half * HOUR) / 2);

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

describe(`the day on the wall in ${ZONE}`, () => {
  it("is luxon's at every half hour around every change of the clock", () => {
    const differing = CHANGES.flatMap(around).filter((ms) => isoDay(localDay(new Date(ms))) !== DateTime.fromMillis(ms).toISODate());
    expect(differing).toEqual([]);
  });

  it("is luxon's at every hour of two years", () => {
    const hours = Array.from({ length: 2 * 365 * 24 }, (_, hour) => Date.UTC(2026, 0, 1) + hour * HOUR);
    expect(hours.filter((ms) => isoDay(localDay(new Date(ms))) !== DateTime.fromMillis(ms).toISODate())).toEqual([]);
  });

  it("never goes back, and moves on one day at a time, unless the zone itself left a day out", () => {
    const steps = new Set<number>();
    let before = localDay(new Date(FROM));
    for (let ms = FROM; ms < TO; ms += 6 * HOUR) {
      const day = localDay(new Date(ms));
      steps.add(day - before);
      before = day;
    }
    const leftOut = ZONE === "Pacific/Apia" || ZONE === "Pacific/Kiritimati" ? [2] : [];
    expect([...steps].sort()).toEqual([0, 1, ...leftOut]);
  });
});
