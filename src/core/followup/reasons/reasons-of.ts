import type { DayNumber } from "../../time/civil-date";
import type { Around } from "../around/around";
import { weightOf } from "../coefficients";
import type { PersonFacts } from "../facts";
import type { DateReason, Reason } from "../reason";
import { aroundReasons } from "./around-reasons";
import { askReasons, thanksReasons } from "./give-reasons";
import { introductionReasons } from "./introduction-reasons";
import { lifeReasons } from "./life-reasons";
import { maySurface } from "./may-surface";
import { promiseReasons } from "./promise-reasons";
import { rhythmReasons, silenceReasons } from "./silence-reasons";
import { AHEAD } from "./windows";

/** Why now: every reason that holds for this person today, the weightiest first. `dates` are theirs, soonest first. */
export function reasonsOf(
  facts: PersonFacts,
  dates: readonly DateReason[],
  around: Around,
  today: DayNumber,
): readonly Reason[] {
  return [
    ...promiseReasons(facts, today),
    ...dates.filter(({ day }) => day <= today + AHEAD),
    ...lifeReasons(facts, today),
    ...thanksReasons(facts, today),
    ...silenceReasons(facts),
    ...rhythmReasons(facts),
    ...introductionReasons(facts, today),
    ...aroundReasons(around),
    ...askReasons(facts, today),
  ]
    .filter((reason) => maySurface(facts, reason))
    .sort((a, b) => weightOf(b, today) - weightOf(a, today));
}
