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
