import type { ChannelKind } from "../person/person";
import type { DayNumber } from "../time/civil-date";
import type { Touchpoint } from "../touchpoint/touchpoint";
import { proposedCadence, type CadenceProposal } from "./cadence-proposal";
import { happened } from "./contact";
import type { PersonFacts } from "./facts";
import { isResting } from "./status-of";
import { LIGHTER_AFTER, REST_AFTER, unansweredBy } from "./unanswered";

/** Something kind to consider, from the records; never blocks, never blames. */
export type Advice =
  /** Three of mine without an answer: leave it to them. */
  | { readonly kind: "rest"; readonly times: number }
  /** Two of mine without an answer: something lighter, if a channel for it is on record. */
  | { readonly kind: "lighter-channel"; readonly times: number; readonly channel: ChannelKind | null }
  /** My own work again and again, and no word back. */
  | { readonly kind: "own-work"; readonly times: number }
  /** I moved it more than once: offer two slots and keep one. */
  | { readonly kind: "two-slots"; readonly times: number }
  /** The rhythm has not fitted for long: loosen, pause, or let go? */
  | { readonly kind: "loosen"; readonly daysSince: number }
  /** They have no rhythm, or another one than they really have. */
  | { readonly kind: "rhythm"; readonly proposal: CadenceProposal };

/** How often my own work may go unanswered before it is told. */
const OWN_WORK = 2;
/** Moves within this time belong to one meeting that has not happened yet. */
const MOVED_WITHIN = 90;
/** As many ideals of silence: the rhythm, not the discipline, is wrong. */
const LOOSEN_AFTER = 3;
const LOOSEN_DAYS = 90;

export function adviceOf(facts: PersonFacts, today: DayNumber): readonly Advice[] {
  return [...answers(facts, today), ...moves(facts, today), ...rhythms(facts)];
}

/** The one to show beside other things: what a rhythm could be is for when there is time. */
export const cardAdvice = (facts: PersonFacts, today: DayNumber): Advice | null =>
  [...answers(facts, today), ...moves(facts, today), ...loosening(facts)][0] ?? null;

function answers(facts: PersonFacts, today: DayNumber): readonly Advice[] {
  if (facts.unanswered < Math.min(LIGHTER_AFTER, OWN_WORK)) return [];
  const mine = unansweredBy(facts.entries, today);
  const own = mine.filter(({ own }) => own).length;
  const ownWork: readonly Advice[] = own >= OWN_WORK ? [{ kind: "own-work", times: own }] : [];
  if (mine.length >= REST_AFTER) return [{ kind: "rest", times: mine.length }, ...ownWork];
  if (mine.length < LIGHTER_AFTER) return ownWork;
  return [{ kind: "lighter-channel", times: mine.length, channel: lighterThan(mine[0], facts) }, ...ownWork];
}

/** From what asks least of a person to what asks most. */
const CHANNELS_BY_WEIGHT: readonly ChannelKind[] = ["signal", "whatsapp", "telegram", "phone", "email", "linkedin"];

function lighterThan(last: Touchpoint | undefined, { person }: PersonFacts): ChannelKind | null {
  const heaviest = last?.kind === "message" ? CHANNELS_BY_WEIGHT.indexOf("phone") : CHANNELS_BY_WEIGHT.indexOf("email");
  const lighter = CHANNELS_BY_WEIGHT.slice(0, heaviest);
  return lighter.find((kind) => person.channels.some((channel) => channel.kind === kind)) ?? null;
}

/** Moved by me again and again since we last met. */
function moves({ entries }: PersonFacts, today: DayNumber): readonly Advice[] {
  let times = 0;
  for (const each of entries.touchpoints) {
    if (each.day > today || today - each.day > MOVED_WITHIN) continue;
    if (each.moved === "me") times++;
    else if (happened(each, today) && each.kind !== "message" && each.kind !== "email") break;
  }
  return times < 2 ? [] : [{ kind: "two-slots", times }];
}

function rhythms(facts: PersonFacts): readonly Advice[] {
  const loosen = loosening(facts);
  if (loosen.length > 0 || rests(facts)) return loosen;
  const proposal = proposedCadence(facts);
  return proposal === null ? [] : [{ kind: "rhythm", proposal }];
}

function loosening(facts: PersonFacts): readonly Advice[] {
  const { silence, daysSince } = facts;
  if (rests(facts) || silence < LOOSEN_AFTER || daysSince === null || daysSince < LOOSEN_DAYS) return [];
  return [{ kind: "loosen", daysSince }];
}

const rests = ({ status, unanswered }: PersonFacts): boolean => isResting(status) || unanswered >= REST_AFTER;
