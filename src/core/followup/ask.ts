import type { DayNumber } from "../time/civil-date";
import { happened } from "./contact";
import type { PersonFacts } from "./facts";
import type { Reason } from "./reason";

/** Something to be curious about. */
export type Ask =
  | { readonly kind: "goal"; readonly text: string }
  | { readonly kind: "change"; readonly text: string }
  | { readonly kind: "lastTold"; readonly text: string }
  | { readonly kind: "interest"; readonly text: string };

/** How long a change in someone's life is news to ask about. */
const NEWS_FOR = 90;

/**
 * What to ask: a goal they are working on, their news, what they told last, an interest; but not what the reason beside it
 * says already. Null when nothing is on record.
 */
export function askFor(facts: PersonFacts, today: DayNumber, beside: Reason | undefined): Ask | null {
  const said = beside && "text" in beside ? beside.text : null;
  return candidates(facts, today).find(({ text }) => text !== said) ?? null;
}

function candidates({ person, entries }: PersonFacts, today: DayNumber): readonly Ask[] {
  const goals = person.goals.filter(({ day }) => day === null || day >= today);
  const news = person.changes.filter(({ day }) => day !== null && day <= today && today - day <= NEWS_FOR);
  const told = entries.touchpoints.find((touchpoint) => happened(touchpoint, today) && touchpoint.text !== "");
  return [
    ...goals.map(({ text }) => ({ kind: "goal" as const, text })),
    ...news.map(({ text }) => ({ kind: "change" as const, text })),
    ...(told ? [{ kind: "lastTold" as const, text: withoutFields(told.text) }] : []),
    ...person.interests.map((text) => ({ kind: "interest" as const, text })),
  ];
}

/** What a person would say of the line: `[mood:: good]` is for queries. */
const withoutFields = (text: string): string => text.replace(/\s*[[(][\w -]{1,40}::[^\])]*[\])]/g, "").trim();
