import type { PropertyChange } from "../markdown/property-change";

/**
 * Why a write was not made. The file is as it was. The sentences (what happened, what to do) are in the dictionary:
 * `words.refusals[kind]`.
 */
export interface Refusal {
  readonly kind: RefusalKind;
  /** The note that would have been written. Empty when no note is concerned. */
  readonly path: string;
  /** 0-based line in the note, when known. */
  readonly line?: number;
  readonly field?: string;
  /** What stands there, or what the host said. */
  readonly value?: string;
  /**
   * The change of a property that the text doesn't allow to be made exactly, but the app could make by rewriting the whole
   * block (comments, quotes and order may be lost): to be offered to the user, never done unasked.
   */
  readonly rewrite?: PropertyChange;
}

export type RefusalKind =
  // the text can't be edited exactly
  | "frontmatter-unreadable"
  | "frontmatter-unclosed"
  | "key-twice"
  | "value-not-simple"
  | "value-unreadable"
  | "section-not-exact"
  | "line-not-exact"
  | "line-gone"
  | "not-verified"
  // a line that was to be changed
  | "line-missing"
  | "line-twice"
  | "line-holds-more"
  | "line-no-task"
  | "task-recurs"
  // the file
  | "note-missing"
  | "note-exists"
  | "note-twin"
  | "note-changed"
  | "path-unsafe"
  | "read-only"
  | "io"
  | "no-answer"
  | "write-broke-off"
  | "line-lost"
  | "undo-not-kept"
  // the request
  | "unknown-person"
  | "ambiguous-person"
  | "unknown-kind"
  | "bad-date"
  | "day-to-come"
  | "day-gone"
  | "name-unusable"
  | "name-unlinkable"
  | "text-missing"
  | "too-few-people"
  | "unknown-circle"
  | "bad-cadence"
  | "paused-by-cadence"
  | "person-template-missing"
  | "review-template-missing"
  | "template-unreadable"
  | "daily-format"
  | "template-missing"
  | "nothing-to-undo"
  | "settings-newer"
  | "settings-unreadable"
  | "not-a-vault";
