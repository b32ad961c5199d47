import type { FollowUp } from "./rank";
import { weightOf } from "./coefficients";
import type { DayNumber } from "../time/civil-date";
import type { Reason } from "./reason";

/** Why somebody stands where they stand: the sum, reason by reason. */
export interface Explanation {
  readonly weight: number;
  readonly parts: readonly { readonly reason: Reason; readonly weight: number }[];
  /** Among equal weights the longer silence comes first: days since the last contact ÷ ideal. */
  readonly silence: number;
}

export const explain = ({ reasons, weight, facts }: FollowUp, today: DayNumber): Explanation => ({
  weight,
  parts: reasons.map((reason) => ({ reason, weight: weightOf(reason, today) })),
  silence: facts.silence,
});
