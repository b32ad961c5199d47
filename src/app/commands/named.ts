import type { Words } from "../../core/language/words";
import { baseName, type VaultPath } from "../../core/note/vault-path";

/** More names than this make no label any more. */
const MOST_NAMES = 3;

/** `Ana Diaz and Bo Lind`; of many, `5 people`. */
export const named = (people: readonly VaultPath[], words: Words): string =>
  people.length > MOST_NAMES ? words.undo.people(people.length) : words.list(people.map(baseName));
