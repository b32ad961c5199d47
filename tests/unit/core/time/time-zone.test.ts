import { describe, expect, it } from "vitest";
import { isTimeZone } from "../../../../src/core/time/time-zone";

describe("the name of a time zone", () => {
  it.each(["Europe/Warsaw", "America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+5", "America/Port-au-Prince", "europe/warsaw"])("%s is one", (name) => {
    expect(isTimeZone(name)).toBe(true);
    expect(isTimeZone(name)).toBe(true);
  });

  it.each(["+02:00", "GMT+2", "2", "Poland time", "Mars/Olympus", "Europe/Warsaw ", "", "E", "x".repeat(80)])("%j is none", (name) => {
    expect(isTimeZone(name)).toBe(false);
    expect(isTimeZone(name)).toBe(false);
  });
});
