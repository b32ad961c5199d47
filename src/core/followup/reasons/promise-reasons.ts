import type { DayNumber } from "../../time/civil-date";
import type { PersonFacts } from "../facts";
import type { Reason } from "../reason";
import { AHEAD } from "./windows";

/** What I promised, past due or due within the week; and whatever I wait for. */
export function promiseReasons({ entries }: PersonFacts, today: DayNumber): readonly Reason[] {
  return entries.promises
    .filter(({ state }) => state === "open")
    .flatMap(({ owner, text, due }): readonly Reason[] => {
      if (owner === "them") return [{ kind: "waiting", text, due }];
      if (due === null || due > today + AHEAD) return [];
      return [{ kind: due < today ? "promise-overdue" : "promise-due", text, due }];
    });
}
