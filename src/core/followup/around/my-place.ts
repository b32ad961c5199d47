import type { Stay } from "../../matching/stay";
import { termKey } from "../../matching/term-key";
import type { DayNumber } from "../../time/civil-date";

/** What I wrote longer ago says nothing about these days. */
const THESE_DAYS = 7;
/** Where I usually am is told from the days before these. */
const USUAL_DAYS = 60;
/** So many of them make a home. */
const FEWEST_AT_HOME = 5;

/**
 * The `termKey` of where I am these days: the newest place that a daily note of the last week says. Null when none does, and
 * when I am at home: where at least half, and five, of the days with a place in the two months before were. At home, everybody
 * who lives there would be a reason every day. `newestFirst`: of all time.
 */
export function myPlace(newestFirst: readonly Stay[], today: DayNumber): string | null {
  const past = newestFirst.filter(({ day }) => day <= today && today - day <= THESE_DAYS + USUAL_DAYS);
  const [newest] = past;
  if (newest === undefined || today - newest.day > THESE_DAYS) return null;
  const here = termKey(newest.place);
  if (here === "") return null;
  const usual = past.filter(({ day }) => today - day > THESE_DAYS);
  const atHome = usual.filter(({ place }) => termKey(place) === here).length;
  return atHome >= FEWEST_AT_HOME && atHome * 2 >= usual.length ? null : here;
}
