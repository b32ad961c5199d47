import { describe, expect, it } from "vitest";
import { myPlace } from "../../../../src/core/followup/around/my-place";
import { plusDays } from "../../../../src/core/time/civil-date";
import { TODAY } from "./people";

/** `Lisbon 1-3 9`: there one to three and nine days ago; `-` before a number: so many days on. */
function stays(...said: readonly string[]) {
  return said
    .flatMap((each) => {
      const [place = "", ...days] = each.split(" ");
      return days.flatMap((range) => {
        const [from = 0, to = from] = range.split("..").map(Number);
        return Array.from({ length: to - from + 1 }, (_, at) => ({ day: plusDays(TODAY, -(from + at)), place }));
      });
    })
    .sort((a, b) => b.day - a.day);
}

describe("where I am these days", () => {
  it.each([
    ["nowhere on record", [], null],
    ["today", ["Oslo 0"], "oslo"],
    ["a week ago", ["Oslo 7"], "oslo"],
    ["longer ago than a week", ["Oslo 8"], null],
    ["only planned", ["Oslo -2"], null],
    ["in another place since", ["Oslo 3..6", "Lisbon 1"], "lisbon"],
    ["at home again", ["Oslo 3..6", "Lisbon 1 10..40"], null],
    ["away from home", ["Oslo 0..2", "Lisbon 3..40"], "oslo"],
    ["for the first week anywhere", ["Lisbon 0..6"], "lisbon"],
    ["twice on the same journey", ["Oslo 1 9..12"], "oslo"],
    ["moved two months ago", ["Oslo 0..40", "Lisbon 41..400"], null],
    ["moved some days ago", ["Oslo 0..10", "Lisbon 11..400"], "oslo"],
    ["between two homes", ["Oslo 0..20", "Lisbon 21..33"], null],
    ["no word", ["— 0"], null],
  ])("%s", (_, said, expected) => expect(myPlace(stays(...said), TODAY)).toBe(expected));
});
