import { describe, expect, it } from "vitest";
import { parseClockTime } from "../../../../src/core/time/clock-time";

describe("a time of day as people type it", () => {
  it.each([
    ["18:10", "18:10"],
    ["9:05", "09:05"],
    ["09:05", "09:05"],
    [" 0:00 ", "00:00"],
    ["23:59", "23:59"],
    ["24:00", null],
    ["30:00", null],
    ["12:60", null],
    ["12:5", null],
    ["012:05", null],
    ["12:055", null],
    ["12.05", null],
    ["at 12:05", null],
    ["12:05 pm", null],
    ["noon", null],
    ["", null],
  ])("%j is %j", (text, time) => expect(parseClockTime(text)).toBe(time));
});
