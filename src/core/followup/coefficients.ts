import type { ReasonKind } from "./reason";

/**
 * How much each reason weighs in the rank. A person's weight is the sum of their reasons'. The ladder: what I owe, what
 * is happening in their life now, what is open between us, silence, and what would be nice besides.
 * `promise-overdue` is more than all others together: a promise past due outranks any silence.
 */
export const COEFFICIENTS: Readonly<Record<ReasonKind, number>> = {
  "promise-overdue": 5000,
  date: 800,
  goal: 700,
  congratulate: 650,
  "promise-due": 600,
  waiting: 400,
  unthanked: 350,
  overdue: 300,
  drift: 200,
  dormant: 200,
  due: 150,
  share: 60,
  introduction: 50,
  "same-place": 40,
  new: 30,
  "only-asks": 20,
};
