import moment from "moment";
import { describe, expect, it } from "vitest";
import { civilDate, parseIsoDay, type DayNumber } from "../../../../src/core/time/civil-date";
import { compileDailyFormat, type DailyFormat } from "../../../../src/core/time/daily-format";
import { FORMATS, FORMAT_DAYS as DAYS } from "../../../support/daily-formats";

const compiled = (format: string): DailyFormat => {
  const result = compileDailyFormat(format);
  if (!result.ok) throw new Error(`refused: ${format}`);
  return result.value;
};
const ofMoment = (day: DayNumber, format: string): string => {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return moment.utc([year, month - 1, dayOfMonth]).locale("en").format(format);
};

describe("compileDailyFormat", () => {
  it.each(FORMATS)("%s writes what moment writes, and reads it back", (format) => {
    const daily = compiled(format);
    const differing = DAYS.flatMap((day) => {
      const text = daily.format(day);
      return text === ofMoment(day, format) && daily.parse(text) === day ? [] : [{ text, moment: ofMoment(day, format) }];
    });
    expect(differing).toEqual([]);
  });

  it.each([
    ["YYYY-MM-DD", "2026-02-30"],
    ["YYYY-MM-DD", "2026-2-3"],
    ["YYYY-MM-DD", "2026-11-24 notes"],
    ["YYYY-MM-DD", "x2026-11-24"],
    ["YYYY/MM/YYYY-MM-DD", "2026/11/2026-12-24"],
    ["YYYY/MM/YYYY-MM-DD", "2025/11/2026-11-24"],
    ["YYYY-MM-DD dddd", "2026-11-24 Monday"],
    ["YYYY-MM-DD dddd", "2026-11-24 tuesday"],
    ["YYYY-MM-DD dddd", "2026-11-24 wtorek"],
    ["D-M-YYYY", "04-11-2026"],
    ["Do MMMM YYYY", "24st November 2026"],
    ["gggg-[W]ww-e", "2026-W54-1"],
    ["DD.MM.YYYY", "24-11-2026"],
    ["DD.MM.YYYY", "24x11x2026"],
  ])("%s: %s names no day", (format, text) => {
    expect(compiled(format).parse(text)).toBeNull();
  });

  it("reads two digits as moment does: from 1969 to 2068", () => {
    expect(compiled("YY-MM-DD").parse("68-12-31")).toBe(parseIsoDay("2068-12-31"));
    expect(compiled("YY-MM-DD").parse("69-01-01")).toBe(parseIsoDay("1969-01-01"));
  });

  it("reads the day of the usual format", () => {
    expect(compiled("YYYY/MM-MMMM/YYYY-MM-DD dddd").parse("2026/11-November/2026-11-24 Tuesday")).toBe(parseIsoDay("2026-11-24"));
  });

  it.each([
    ["YYYY-MM-DD HH:mm", "HH"],
    ["YYYY-MM-DD-mm", "mm"],
    ["YYYY-MM-DD A", "A"],
    ["x", "x"],
    ["L", "L"],
    ["LL", "LL"],
    ["YYYY-MM-DD ZZ", "ZZ"],
    ["YYYYYY-MM-DD", "YYYYYY"],
    ["YYYY-MM-DD SSS", "SSS"],
    ["NNNN YYYY", "NNNN"],
    ["Daily YYYY", "a"],
  ])("%s is refused for %s", (format, token) => {
    expect(compileDailyFormat(format)).toEqual({ ok: false, error: { kind: "daily-format", value: token } });
  });

  it.each([
    ["nothing at all", ""],
    ["one name for a month's days", "YYYY-MM"],
    ["one name for a week's days", "gggg-[W]ww"],
    ["one name for the days of many years", "MM-DD"],
    ["one name for every day", "[Today]"],
    ["two days of one name", "YYYYMD"],
    ["the folder above", "[..]/YYYY-MM-DD"],
    ["a colon", "YYYY:MM:DD"],
    ["a leading dot", "[.]YYYY-MM-DD"],
    ["a hidden folder", "[.trash]/YYYY-MM-DD"],
    ["an empty name", "YYYY-MM-DD/"],
    ["two slashes", "YYYY//MM-DD"],
    ["a slash at the beginning", "/YYYY-MM-DD"],
    ["a blank that isn't written as one", "YYYY\u00a0MM-DD"],
    ["a backslash", "YYYY[\\]MM-DD"],
    ["an unclosed bracket", "[YYYY-MM-DD"],
    ["a star", "YYYY-MM-DD *"],
  ])("refuses what gives %s", (_, format) => {
    expect(compileDailyFormat(format)).toEqual({ ok: false, error: { kind: "daily-format", value: format } });
  });
});
