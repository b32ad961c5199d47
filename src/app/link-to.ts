import type { PeopleIndex } from "../core/index/people-index";
import type { Refusal } from "../core/note/refusal";
import { baseName, type VaultPath } from "../core/note/vault-path";
import { fail, ok, type Result } from "../core/result";

/** Characters that end or change a wikilink. The app keeps them out of names; a folder of files may hold them all the same. */
const BREAKS_LINKS = /[[\]|#^\n\r]/;

/** `[[Ana Diaz]]`; with the folder, and shown as the name, when two notes share it. Refused: `name-unlinkable`. */
export function linkTo(person: VaultPath, index: PeopleIndex): Result<string, Refusal> {
  const name = baseName(person);
  if (BREAKS_LINKS.test(person)) return fail({ kind: "name-unlinkable", path: person, value: name });
  return ok(index.needsPath(person) ? `[[${person.slice(0, -".md".length)}|${name}]]` : `[[${name}]]`);
}
