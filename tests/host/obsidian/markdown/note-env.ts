import type { Env } from "markdown-it";

/** What the parser is told about a note, and what it collects on its way through it. */
export interface NoteEnv extends Env {
  readonly isResolved: (linktext: string) => boolean;
  readonly footnotes: Map<string, string>;
  /** Ids of footnotes in the order the text refers to them. */
  readonly referenced: string[];
}

export function newEnv(isResolved: NoteEnv["isResolved"]): NoteEnv {
  return { isResolved, footnotes: new Map(), referenced: [] };
}
