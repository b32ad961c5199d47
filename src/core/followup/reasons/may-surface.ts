import type { PersonFacts } from "../facts";
import type { Reason, ReasonKind } from "../reason";
import { REST_AFTER } from "../unanswered";

/** What can't wait, whatever I chose for a person. */
const URGENT: ReadonlySet<ReasonKind> = new Set(["promise-overdue", "promise-due", "waiting", "date"]);
/** What happens in their life. */
const LIFE: ReadonlySet<ReasonKind> = new Set(["goal", "congratulate"]);
const RHYTHM: ReadonlySet<ReasonKind> = new Set(["drift", "dormant"]);

/**
 * Whom I let rest comes up only for what can't wait; who has no rhythm, only for what happens in their life; who did not
 * answer three times, only for a real reason (design.md §1, §4).
 */
export function maySurface({ status, unanswered }: PersonFacts, { kind }: Reason): boolean {
  switch (status) {
    case "paused":
    case "hold":
    case "snoozed":
      return URGENT.has(kind);
    case "untracked":
      return URGENT.has(kind) || LIFE.has(kind) || (RHYTHM.has(kind) && unanswered < REST_AFTER);
    case "new":
    case "overdue":
    case "due":
    case "soon":
    case "ok":
      return unanswered < REST_AFTER || URGENT.has(kind) || LIFE.has(kind) || kind === "unthanked";
  }
}
