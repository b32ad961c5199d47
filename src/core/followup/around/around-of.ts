import { termKey } from "../../matching/term-key";
import type { DayNumber } from "../../time/civil-date";
import { NOTHING_AROUND, type Around } from "./around";
import type { PersonFacts } from "../facts";
import { introductionsWorthMaking } from "./introductions-worth-making";
import type { Neighbours } from "./neighbours";
import { thingsToShare } from "./things-to-share";

/** What the rest of the vault adds to a person today, the best of each. `here`: `myPlace`. */
export function aroundOf(facts: PersonFacts, neighbours: Neighbours, here: string | null, today: DayNumber): Around {
  const { place } = facts.person;
  const [share = null] = thingsToShare(facts, neighbours.around, today);
  const [introduction = null] = introductionsWorthMaking(facts, neighbours);
  const isHere = here !== null && place !== null && termKey(place) === here;
  return share === null && introduction === null && !isHere ? NOTHING_AROUND : { share, introduction, place: isHere ? place : null };
}
