import { afterEach, describe, expect, it } from "vitest";
import { dayOf, MovedClock } from "../../page/app/moved-clock";

const RealDate = Date;
afterEach(() => void (globalThis.Date = RealDate));

/** A global scope whose clock stands still. */
function scopeAt(iso: string): typeof globalThis {
  class Standing extends RealDate {
    constructor(...given: [] | [number | string]) {
      if (given.length === 0) super(Standing.now());
      else super(given[0]);
    }
    static override now(): number {
      return new RealDate(iso).getTime();
    }
  }
  return { Date: Standing } as unknown as typeof globalThis;
}

describe("the app's clock, moved", () => {
  it.each([
    ["2026-11-24T20:43:07", "2026-12-01"],
    ["2026-11-24T00:00:00", "2028-02-29"],
    ["2026-10-31T23:59:59", "2026-09-30"],
    ["2026-03-29T01:30:00", "2026-03-28"],
  ])("from %s to %s, keeps the time of day", (now, day) => {
    const scope = scopeAt(now);
    const clock = new MovedClock(scope);
    clock.moveTo(day);
    expect(dayOf(scope.Date)).toBe(day);
    expect(new scope.Date().toTimeString().slice(0, 8)).toBe(now.slice(11));
    expect(scope.Date.now()).toBe(new scope.Date().getTime());
    clock.moveTo(null);
    expect(dayOf(scope.Date)).toBe(now.slice(0, 10));
  });

  it("leaves dates that are given alone, and is a Date like any other", () => {
    const scope = scopeAt("2026-11-24T12:00:00");
    new MovedClock(scope).moveTo("2030-01-01");
    expect(new scope.Date("2020-02-02T00:00:00Z").toISOString()).toBe("2020-02-02T00:00:00.000Z");
    expect(scope.Date.UTC(2020, 0)).toBe(RealDate.UTC(2020, 0));
    expect(new scope.Date()).toBeInstanceOf(RealDate);
    expect(new scope.Date()).toBeInstanceOf(scope.Date);
  });
});
