import type { Side, TouchpointKind } from "./touchpoint";

/** What the words of a head tell. */
export interface ContactWords {
  readonly kind: TouchpointKind;
  readonly by: Side | null;
  /** Only a noun or an imperative before the link: it may be a wish (`call [[Ana]]`). */
  readonly weak: boolean;
  /** A noun told it (`coffee with`), which may as well be of a coffee to come; else a past tense. */
  readonly isNoun: boolean;
  /** Which of the head's links, from 0, the words stand with. */
  readonly link: number;
}

/** A link among the words: where, the how-manieth, and where the words behind it and those joined to it begin. */
export interface LinkPlace {
  readonly at: number;
  readonly link: number;
  readonly behind: number;
}
