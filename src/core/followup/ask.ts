import type { DayNumber } from "../time/civil-date";
import { happened } from "./contact";
import type { PersonFacts } from "./facts";

/** Something to be curious about. */
export type Ask =
  | { readonly kind: "goal"; readonly text: string }
  | { readonly kind: "change"; readonly text: string }
  | { readonly kind: "lastTold"; readonly text: string }
  | { readonly kind: "interest"; readonly text: string };

/** How long a change in someone's life is news to ask about. */
const NEWS_FOR = 90;

/** What to ask: a goal they are working on, their news, what they told last, an interest. Null when nothing is on record. */
export function askFor({ person, entries }: PersonFacts, today: DayNumber): Ask | null {
  const goal = person.goals.find(({ day }) => day === null || day >= today);
  if (goal) return { kind: "goal", text: goal.text };
  const news = person.changes.find(({ day }) => day !== null && day <= today && today - day <= NEWS_FOR);
  if (news) return { kind: "change", text: news.text };
  const told = entries.touchpoints.find((touchpoint) => happened(touchpoint, today) && touchpoint.text !== "");
  if (told) return { kind: "lastTold", text: told.text };
  const [interest] = person.interests;
  return interest === undefined ? null : { kind: "interest", text: interest };
}
