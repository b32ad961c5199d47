import { civilDate, plusDays, type DayNumber } from "../../time/civil-date";
import { nextAnniversary, type PartialDate } from "../../time/date-value";
import type { PersonFacts } from "../facts";
import type { FollowupRules } from "../followup-rules";
import type { DateReason } from "../reason";

/** Birthdays and other yearly dates from today to `ahead` days on, soonest first. */
export function dateReasons(
  { person }: PersonFacts,
  rules: FollowupRules,
  today: DayNumber,
  ahead: number,
): readonly DateReason[] {
  const dates: readonly { label: string | null; date: PartialDate }[] = [
    ...(person.birthday ? [{ label: null, date: person.birthday }] : []),
    ...person.dates,
  ];
  return dates
    .flatMap(({ label, date }) => {
      const day = nextAnniversary(date, today, rules.leapDay);
      if (day === null || day > plusDays(today, ahead)) return [];
      return [{ kind: "date" as const, label, day, age: label === null ? ageOn(date, day) : null }];
    })
    .sort((a, b) => a.day - b.day);
}

function ageOn(birthday: PartialDate, day: DayNumber): number | null {
  const age = birthday.year === null ? 0 : civilDate(day).year - birthday.year;
  return age > 0 ? age : null;
}
