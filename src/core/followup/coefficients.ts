import type { DayNumber } from "../time/civil-date";
import type { Reason, ReasonKind } from "./reason";

/** What is weighed: every reason, and a date apart from one that is still some days off. */
export type Weighed = ReasonKind | "date-ahead";

/**
 * How much each reason weighs in the rank; a person's weight is the sum of their reasons'. The ladder: what I owe, what is
 * happening in their life now, what is open between us, silence, and what would be nice besides.
 * `promise-overdue` is more than all others together: a promise past due outranks any silence. A birthday on Sunday is no
 * reason to write on Tuesday, only to think of something: it weighs less than a silence until its day comes.
 */
export const COEFFICIENTS: Readonly<Record<Weighed, number>> = {
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
  "date-ahead": 100,
  share: 60,
  introduction: 50,
  "same-place": 40,
  new: 30,
  "only-asks": 20,
};

export const weightOf = (reason: Reason, today: DayNumber): number =>
  COEFFICIENTS[reason.kind === "date" && reason.day > today ? "date-ahead" : reason.kind];
