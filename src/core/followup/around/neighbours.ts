import type { Surroundings } from "../../matching/surroundings";
import type { VaultPath } from "../../note/vault-path";
import type { PersonFacts } from "../facts";

/** The other people and notes of a vault, as one person's surroundings need them. */
export interface Neighbours {
  readonly around: Surroundings;
  /** Null when it is nobody. */
  readonly factsOf: (path: VaultPath) => PersonFacts | null;
  /** Which person a link means. */
  readonly pathOf: (target: string, from: VaultPath) => VaultPath | null;
}
