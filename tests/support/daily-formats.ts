import { dayNumber, plusDays } from "../../src/core/time/civil-date";

/** Formats of daily notes as people set them, and every token that names a day in English. */
export const FORMATS: readonly string[] = [
  "YYYY-MM-DD",
  "YYYYMMDD",
  "YYYY/MM/YYYY-MM-DD",
  "YYYY/MM-MMMM/YYYY-MM-DD dddd",
  "YYYY/MM-MMMM/YYYY-MM-DD-dddd",
  "YYYY/[Q]Q/YYYY-MM-DD",
  "dddd, MMMM Do YYYY",
  "ddd D MMM YYYY",
  "DD.MM.YYYY",
  "D-M-YYYY",
  "M-D-YY",
  "YY-MM-DD",
  "YYYY-DDDD",
  "YYYY-DDD",
  "DDDo [of] YYYY",
  "gggg-[W]ww-e",
  "gggg-[W]w ddd",
  "GGGG-[W]WW-E",
  "GGGG-[W]W dd",
  "GG[W]WW dddd",
  "gg wo do",
  "GGGG Wo E",
  "Do MMMM YYYY",
  "Mo-Do YYYY",
  "Qo [quarter] MMMM D YYYY",
  "[Daily] YYYY-MM-DD",
  "[Journal/]YYYY[/]MM[/]DD",
  "\\D\\a\\y YYYY_MM_DD",
  "yyyy-MM-DD",
  "Y-MM-DD",
  "(YYYY) MM+DD",
  "YYYY.MMM.DD $",
  "YYYY-MM-[W]WW-dd",
];

/** A run of 400 days around two new years, and days far apart. */
export const FORMAT_DAYS = [
  ...Array.from({ length: 400 }, (_, index) => plusDays(dayNumber({ year: 2026, month: 11, day: 20 }), index)),
  ...Array.from({ length: 120 }, (_, index) => plusDays(dayNumber({ year: 1990, month: 1, day: 1 }), index * 211)),
];
