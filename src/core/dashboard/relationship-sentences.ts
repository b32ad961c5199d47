import type { Advice } from "../followup/advice";
import type { Balance } from "../followup/balance";
import type { FoundationFact } from "../followup/foundations";
import type { Speech } from "./sentences";

/** Something kind to consider, as one sentence. */
export function adviceSentence(advice: Advice, { words }: Speech): string {
  const { advice: said, channels } = words.relationship;
  switch (advice.kind) {
    case "rest":
      return said.rest(advice.times);
    case "lighter-channel":
      return said.lighter(advice.times, advice.channel === null ? null : channels[advice.channel]);
    case "own-work":
      return said.ownWork(advice.times);
    case "two-slots":
      return said.twoSlots(advice.times);
    case "loosen":
      return said.loosen;
    case "rhythm":
      return said.rhythm(words.span(advice.proposal.gap));
  }
}

/** `You gave last; 3 contacts since your last ask.` */
export function balanceSentence({ last, contactsSinceAsk }: Balance, { words }: Speech): string {
  const { balance } = words.relationship;
  const side = last === null ? balance.undated : balance[last];
  return balance.sentence(contactsSinceAsk === null ? [side] : [side, balance.sinceAsk(contactsSinceAsk)]);
}

export function foundationSentence(fact: FoundationFact, { words, days, today }: Speech): string {
  const said = words.relationship.foundations;
  switch (fact.kind) {
    case "promises":
      return said.promises(fact.by, fact.kept, fact.keptLate, fact.open, fact.overdue);
    case "beginnings":
      return said.beginnings(fact.mine, fact.needs);
    case "began":
      return said.began(fact.me, fact.them);
    case "known":
      return said.known(fact.interests, fact.goals, fact.changes);
    case "months":
      return said.months(fact.inRhythm, fact.of);
    case "months-with-contact":
      return said.monthsWithContact(fact.count, fact.of);
    case "moved":
    case "late":
      return said[fact.kind](fact.me, fact.them);
    case "while-resting":
      return said.whileResting(fact.count);
    case "since":
      return said.since(days.short(fact.day, today), fact.contactDays);
    case "trend":
      return said.trend(words.span(fact.now), words.span(fact.before));
  }
}
