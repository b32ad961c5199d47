import type { PartialDate } from "../time/date-value";
import { nextAnniversary } from "../time/date-value";
import { civilDate, plusDays, type DayNumber } from "../time/civil-date";
import { COEFFICIENTS } from "./coefficients";
import type { PersonFacts } from "./facts";
import type { FollowupRules } from "./followup-rules";
import { onlyWhenINeed, unthanked } from "./ledger";
import type { Reason, ReasonKind } from "./reason";
import type { Status } from "./status";

/** How far ahead a promise or a date is a reason, and how long after its day a goal or a change is (design.md §3). */
const AHEAD = 7;
const AFTER = 14;

/** Why now: every reason that holds for this person today, the weightiest first. `dates` are theirs, soonest first. */
export function reasonsOf(facts: PersonFacts, dates: readonly DateReason[], today: DayNumber): readonly Reason[] {
  return [
    ...promiseReasons(facts, today),
    ...dates.filter(({ day }) => day <= today + AHEAD),
    ...goalReasons(facts, today),
    ...changeReasons(facts, today),
    ...unthankedReasons(facts, today),
    ...silenceReasons(facts),
    ...driftReasons(facts),
    ...askReasons(facts, today),
  ]
    .filter(({ kind }) => maySurface(facts.status, kind))
    .sort((a, b) => COEFFICIENTS[b.kind] - COEFFICIENTS[a.kind]);
}

/** Whom I let rest comes up only for what can't wait; who has no rhythm, only for what happens in their life (design.md §4). */
function maySurface(status: Status, kind: ReasonKind): boolean {
  switch (status) {
    case "paused":
    case "hold":
    case "snoozed":
      return URGENT.has(kind);
    case "untracked":
      return URGENT.has(kind) || LIFE.has(kind);
    case "new":
    case "overdue":
    case "due":
    case "soon":
    case "ok":
      return true;
  }
}

const URGENT: ReadonlySet<ReasonKind> = new Set(["promise-overdue", "promise-due", "waiting", "date"]);
const LIFE: ReadonlySet<ReasonKind> = new Set(["goal", "congratulate", "drift", "dormant"]);

function promiseReasons({ entries }: PersonFacts, today: DayNumber): readonly Reason[] {
  return entries.promises
    .filter(({ state }) => state === "open")
    .flatMap(({ owner, text, due }): readonly Reason[] => {
      if (owner === "them") return [{ kind: "waiting", text, due }];
      if (due === null || due > today + AHEAD) return [];
      return [{ kind: due < today ? "promise-overdue" : "promise-due", text, due }];
    });
}

export type DateReason = Reason & { readonly kind: "date" };

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

/** A goal whose day came: "how did it go?", until we have spoken since. */
function goalReasons({ person, lastContact }: PersonFacts, today: DayNumber): readonly Reason[] {
  return person.goals.flatMap(({ day, text }): readonly Reason[] =>
    day !== null && isRecent(day, today) && !spokenSince(lastContact?.day, day) ? [{ kind: "goal", text, day }] : [],
  );
}

function changeReasons({ person, lastContact }: PersonFacts, today: DayNumber): readonly Reason[] {
  return person.changes.flatMap(({ day, text }): readonly Reason[] =>
    day !== null && isRecent(day, today) && !spokenSince(lastContact?.day, day) ? [{ kind: "congratulate", text, day }] : [],
  );
}

const isRecent = (day: DayNumber, today: DayNumber): boolean => day <= today && today - day <= AFTER;

/** A contact on the day itself may be how I learned of it. */
const spokenSince = (lastContact: DayNumber | undefined, day: DayNumber): boolean =>
  lastContact !== undefined && lastContact > day;

function unthankedReasons({ ledger, entries }: PersonFacts, today: DayNumber): readonly Reason[] {
  const entry = unthanked(ledger, entries, today);
  return entry?.day == null ? [] : [{ kind: "unthanked", text: entry.text, day: entry.day }];
}

function silenceReasons({ status, daysSince }: PersonFacts): readonly Reason[] {
  if (status === "new") return [{ kind: "new" }];
  if (daysSince === null || (status !== "overdue" && status !== "due")) return [];
  return [{ kind: status, daysSince }];
}

function driftReasons({ drift, daysSince, usualGap }: PersonFacts): readonly Reason[] {
  return drift === null || daysSince === null || usualGap === null
    ? []
    : [{ kind: drift, daysSince, usualGap: Math.round(usualGap) }];
}

function askReasons({ entries }: PersonFacts, today: DayNumber): readonly Reason[] {
  return onlyWhenINeed(entries, today) ? [{ kind: "only-asks" }] : [];
}
