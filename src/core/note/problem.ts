import type { VaultPath } from "./vault-path";

/**
 * Something in a note that can't be used as it stands. Never guessed, never overwritten, never hides anybody.
 * The sentences (what happened, how to fix it) are in the dictionary: `words.problems[kind]`.
 */
export interface Problem {
  readonly kind: ProblemKind;
  readonly path: VaultPath;
  /** 0-based line in the note, when known. */
  readonly line?: number;
  /** The property as the note spells it. */
  readonly field?: string;
  /** What stands there, shortened. */
  readonly value?: string;
}

export type ProblemKind =
  | "frontmatter-unreadable"
  | "frontmatter-unclosed"
  | "date-impossible"
  | "date-ambiguous"
  | "date-partial"
  | "date-unreadable"
  | "cadence-unreadable"
  | "circle-unknown"
  | "timezone-unknown"
  | "value-unreadable"
  | "note-unreadable"
  | "daily-format"
  | "link-ambiguous"
  | "task-date";
