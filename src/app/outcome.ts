import type { Refusal } from "../core/note/refusal";
import type { VaultPath } from "../core/note/vault-path";

/** What came of a command that writes. Nothing written and nothing refused: all of it stood there already. */
export interface WriteOutcome {
  /** What was done, in the user's words: `call with Ana Diaz`. */
  readonly label: string;
  readonly written: readonly WrittenPlace[];
  readonly refused: readonly Refusal[];
  /** The token that takes it back; null when nothing was written. */
  readonly undo: string | null;
}

export interface WrittenPlace {
  readonly path: VaultPath;
  /** 0-based line of what was written. */
  readonly line: number;
}
