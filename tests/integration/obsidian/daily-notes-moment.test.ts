// @vitest-environment jsdom
import { moment } from "obsidian";
import { describe, expect, it } from "vitest";
import { ObsidianDailyNotes } from "../../../src/adapters/obsidian/obsidian-daily-notes";
import { civilDate, type DayNumber } from "../../../src/core/time/civil-date";
import { FORMATS, FORMAT_DAYS } from "../../support/daily-formats";
import { dailyFiles, hostWithPlugin } from "./host-plugin";

const ofMoment = (day: DayNumber, format: string): string => {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `Daily/${moment([year, month - 1, dayOfMonth]).format(format)}.md`;
};

/** What the command line refuses by name, as it has no locale; the app has one. */
const OF_THE_APP = ["LL", "YYYY-MM-DD l"];

describe("daily notes in the app are where moment puts them, and are read back", () => {
  it.each([...FORMATS, ...OF_THE_APP.filter((format) => !ofMoment(FORMAT_DAYS[0] ?? (0 as DayNumber), format).slice(6).includes("/"))])("%s", async (format) => {
    const notes = new ObsidianDailyNotes((await hostWithPlugin(dailyFiles({ core: { folder: "Daily", format } }))).host.app);
    const differing = FORMAT_DAYS.flatMap((day) => {
      const path = notes.pathOf(day);
      const expected = ofMoment(day, format);
      return path.ok && path.value === expected && notes.dayOf(path.value) === day ? [] : [{ expected, path }];
    });
    expect(differing).toEqual([]);
  });
});
