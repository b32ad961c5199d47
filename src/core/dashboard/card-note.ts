import { cardAdvice } from "../followup/advice";
import type { PersonFacts } from "../followup/facts";
import type { Words } from "../language/words";
import { clockIn } from "../time/time-zone";
import type { PersonCard } from "./dashboard";
import { adviceSentence } from "./relationship-sentences";
import type { Speech } from "./sentences";

/** Something kind to consider before writing, else how they like to be reached; one sentence, or null. */
export function quietNote(facts: PersonFacts, speech: Speech): string | null {
  const advice = cardAdvice(facts, speech.today);
  if (advice !== null) return adviceSentence(advice, speech);
  const { preferredChannel } = facts.person;
  return preferredChannel === null ? null : speech.words.insights.note.channel(preferredChannel);
}

/** When nobody is called on the phone. */
const DAY_BEGINS = "08:00";
const DAY_ENDS = "21:00";

/** The time where they are, while it is early or late there; else the card's own note. `instant` in milliseconds since 1970. */
export function cardNote({ timezone, note }: Pick<PersonCard, "timezone" | "note">, instant: number, words: Words): string | null {
  const time = timezone === null ? null : clockIn(timezone, instant);
  return time !== null && (time < DAY_BEGINS || time >= DAY_ENDS) ? words.insights.note.theirTime(time) : note;
}
