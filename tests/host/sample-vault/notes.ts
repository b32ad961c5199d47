/** Path → text. */
export type Notes = Record<string, string>;
