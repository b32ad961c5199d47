import type { DayNumber } from "../../time/civil-date";
import type { PersonFacts } from "../facts";
import { onlyWhenINeed, unthanked } from "../ledger";
import type { Reason } from "../reason";

/** Something received for which I have not said thanks. */
export function thanksReasons({ ledger, entries }: PersonFacts, today: DayNumber): readonly Reason[] {
  const entry = unthanked(ledger, entries, today);
  return entry?.day == null ? [] : [{ kind: "unthanked", text: entry.text, day: entry.day }];
}

/** I write mostly when I need something. */
export const askReasons = ({ entries }: PersonFacts, today: DayNumber): readonly Reason[] =>
  onlyWhenINeed(entries, today) ? [{ kind: "only-asks" }] : [];
