import type { DayNumber } from "../../time/civil-date";
import type { PersonFacts } from "../facts";
import type { Reason } from "../reason";
import { AFTER } from "./windows";

/** A goal whose day came ("how did it go?"), and news of theirs; each until we have spoken since. */
export function lifeReasons({ person, lastContact }: PersonFacts, today: DayNumber): readonly Reason[] {
  const isOpen = (day: DayNumber | null): day is DayNumber =>
    day !== null && isRecent(day, today) && !spokenSince(lastContact?.day, day);
  return [
    ...person.goals.flatMap(({ day, text }): readonly Reason[] => (isOpen(day) ? [{ kind: "goal", text, day }] : [])),
    ...person.changes.flatMap(({ day, text }): readonly Reason[] => (isOpen(day) ? [{ kind: "congratulate", text, day }] : [])),
  ];
}

const isRecent = (day: DayNumber, today: DayNumber): boolean => day <= today && today - day <= AFTER;

/** A contact on the day itself may be how I learned of it. */
const spokenSince = (lastContact: DayNumber | undefined, day: DayNumber): boolean =>
  lastContact !== undefined && lastContact > day;
