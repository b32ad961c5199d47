import type { Span } from "../time/span";
import { roughDays } from "../time/span";
import type { PersonFacts } from "./facts";

/** A rhythm that fits how often we really talk, as a user would write it. */
export interface CadenceProposal {
  /** The median gap in days that it comes from. */
  readonly gap: number;
  /** `3w`, `1mo` */
  readonly cadence: string;
}

const WEEK: Span = { months: 0, days: 7 };
const weeks = (count: number): readonly [string, Span] => [`${count}w`, { months: 0, days: WEEK.days * count }];
const months = (count: number): readonly [string, Span] => [`${count}mo`, { months: count, days: 0 }];

/** What people choose from. */
const RHYTHMS: readonly (readonly [string, Span])[] = [
  weeks(1),
  weeks(2),
  weeks(3),
  months(1),
  weeks(6),
  months(2),
  months(3),
  months(6),
  ["1y", { months: 12, days: 0 }],
];

/** Nearer than this to the rhythm they have, nothing is proposed. */
const FACTOR = 1.5;

/** Null without a real rhythm, and while the one on record fits it. */
export function proposedCadence({ usualGap, cadence }: PersonFacts): CadenceProposal | null {
  if (usualGap === null) return null;
  if (cadence !== null && distance(roughDays(cadence.ideal), usualGap) < Math.log(FACTOR)) return null;
  const [nearest] = [...RHYTHMS].sort(([, a], [, b]) => distance(roughDays(a), usualGap) - distance(roughDays(b), usualGap));
  return nearest === undefined ? null : { gap: Math.round(usualGap), cadence: nearest[0] };
}

/** A rhythm that asks less: the next longer one to choose from; null when there is none, and without a rhythm. */
export function looserCadence({ cadence }: PersonFacts): { readonly cadence: string; readonly span: Span } | null {
  if (cadence === null) return null;
  const found = RHYTHMS.find(([, span]) => roughDays(span) >= roughDays(cadence.ideal) * FACTOR);
  return found === undefined ? null : { cadence: found[0], span: found[1] };
}

/** Twice as often is as far away as half as often. */
const distance = (days: number, gap: number): number => Math.abs(Math.log(days / Math.max(gap, 1)));
