import type { PersonFacts } from "../facts";
import type { Reason } from "../reason";

/** Nothing on record yet; longer than ideal or than the maximum; too long since we met alone. One of them at most. */
export function silenceReasons({ status, daysSince, depth }: PersonFacts): readonly Reason[] {
  if (status === "new") return [{ kind: "new" }];
  if (daysSince === null) return [];
  if (status === "overdue") return [{ kind: "overdue", daysSince }];
  if (status === "due") return [{ kind: "due", daysSince, by: "any-sign" }];
  return depth === null ? [] : [{ kind: "due", daysSince: depth.daysSince, by: "one-to-one" }];
}

/** Out of the rhythm that we really had. */
export function rhythmReasons({ drift, daysSince, usualGap }: PersonFacts): readonly Reason[] {
  return drift === null || daysSince === null || usualGap === null
    ? []
    : [{ kind: drift, daysSince, usualGap: Math.round(usualGap) }];
}
