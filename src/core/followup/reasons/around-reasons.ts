import type { Around } from "../around/around";
import type { Reason } from "../reason";

/** What would be nice besides: something to share, an introduction worth making, being in the same place. */
export const aroundReasons = ({ share, introduction, place }: Around): readonly Reason[] => [
  ...(share === null ? [] : [share]),
  ...(introduction === null ? [] : [introduction]),
  ...(place === null ? [] : [{ kind: "same-place" as const, place }]),
];
