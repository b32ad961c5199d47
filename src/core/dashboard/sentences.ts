import type { Ask } from "../followup/ask";
import type { Cadence } from "../followup/cadence";
import type { PersonFacts } from "../followup/facts";
import type { Suggestion } from "../followup/around/suggestions";
import type { Reason } from "../followup/reason";
import { REST_AFTER } from "../followup/unanswered";
import type { Words } from "../language/words";
import { termKey } from "../matching/term-key";
import type { DayDisplay } from "../time/display";
import type { DayNumber } from "../time/civil-date";

/** What the view models need to speak: the dictionary, how days are said, and which day it is. */
export interface Speech {
  readonly words: Words;
  readonly days: DayDisplay;
  readonly today: DayNumber;
}

/** Why now, as one sentence. */
export function reasonSentence(reason: Reason, { words, days, today }: Speech): string {
  const { reasons } = words;
  switch (reason.kind) {
    case "promise-overdue":
    case "promise-due":
      return reasons[reason.kind](reason.text, days.short(reason.due, today));
    case "waiting":
      return reasons.waiting(reason.text, reason.due === null ? null : days.short(reason.due, today));
    case "date":
      return reason.label === null
        ? reasons.birthday(reason.day - today, reason.age)
        : reasons.date(reason.label, reason.day - today);
    case "goal":
      return reasons.goal(reason.text, today - reason.day);
    case "congratulate":
      return reasons.congratulate(reason.text);
    case "due":
      return reason.by === "one-to-one" ? words.relationship.alone(words.span(reason.daysSince)) : reasons.due(reason.daysSince);
    case "overdue":
    case "dormant":
      return reasons[reason.kind](reason.daysSince);
    case "drift":
      return reasons.drift(reason.usualGap, reason.daysSince);
    case "unthanked":
      return reasons.unthanked(reason.text);
    case "share":
      return termKey(reason.note) === termKey(reason.interest) ? reasons.shareTopic(reason.note) : reasons.share(reason.note, reason.interest);
    case "introduction":
      return reason.step === "made"
        ? words.relationship.introductionMade(reason.name, words.ago(today - reason.day))
        : reasons.introduction[reason.side](reason.name, reason.topic);
    case "same-place":
      return reasons["same-place"](reason.place);
    case "only-asks":
    case "new":
      return reasons[reason.kind];
  }
}

/** Something to give, as one sentence. */
export function suggestionSentence(suggestion: Suggestion, speech: Speech): string {
  if (suggestion.kind === "share") return reasonSentence(suggestion, speech);
  return speech.words.reasons.introduction[suggestion.side](suggestion.name, suggestion.topic);
}

export const askSentence = (ask: Ask, { words }: Speech): string => words.ask[ask.kind](ask.text);

/** `last: coffee, 5 weeks ago` */
export function lastSentence({ lastContact }: PersonFacts, { words, today }: Speech): string {
  if (lastContact === null) return words.card.never;
  const days = today - lastContact.day;
  if (lastContact.source === "mention") return words.card.lastMention(days);
  return lastContact.kind === null ? words.card.lastUnknownKind(days) : words.card.last(words.kinds[lastContact.kind], days);
}

/** `every 3 months` */
export function cadenceSentence({ ideal: { months, days } }: Cadence, words: Words): string {
  const { every } = words.card;
  if (months > 0 && days === 0) return months % 12 === 0 ? every.years(months / 12) : every.months(months);
  if (months === 0) return days % 7 === 0 ? every.weeks(days / 7) : every.days(days);
  return every.days(Math.round(months * 30.4 + days));
}

/** For someone without a reason: until when they rest, or when they come up. Null when nothing is planned. */
export function restSentence({ person, status, due, unanswered }: PersonFacts, { words, days, today }: Speech): string | null {
  const { card } = words;
  if (status === "paused") return card.paused;
  if (status === "hold" && person.holdUntil !== null) {
    return card.holdUntil(days.short(person.holdUntil, today), person.holdReason);
  }
  if (status === "snoozed" && person.snoozeUntil !== null) return card.snoozedUntil(days.short(person.snoozeUntil, today));
  if (unanswered >= REST_AFTER) return words.relationship.advice.rest(unanswered);
  return due !== null && due > today ? card.dueOn(days.short(due, today)) : null;
}
