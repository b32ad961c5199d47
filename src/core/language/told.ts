/** What happened, and what to do about it. */
export interface Told {
  readonly message: string;
  readonly fix: string;
}

/** What a sentence about a note is about: the property, and what stands there. Empty when there is none. */
export interface Where {
  readonly field: string;
  readonly value: string;
}

/** Refusals that tell of a file or of what happened around it: one small dictionary of their own. */
export type FaultKind = "note-twin" | "no-answer" | "write-broke-off" | "line-lost" | "undo-not-kept" | "review-template-missing";
