import type { PeopleIndex } from "../core/index/people-index";
import type { Refusal } from "../core/note/refusal";
import { baseName, type VaultPath } from "../core/note/vault-path";
import { fail, ok, type Result } from "../core/result";
import { inertText, isInert } from "../core/touchpoint/inert-text";

/** Characters that end or change a wikilink. The app keeps them out of names; a folder of files may hold them all the same. */
const BREAKS_LINKS = /[[\]|#^\n\r]/;

/**
 * `[[Ana Diaz]]`; with the folder, and shown as the name, when two notes share it. A name that an engine would run, such as
 * `<% … %>`, is linked by `[…](…)`, where its characters can be encoded. Refused: `name-unlinkable`.
 */
export function linkTo(person: VaultPath, index: PeopleIndex): Result<string, Refusal> {
  const name = baseName(person);
  if (BREAKS_LINKS.test(person)) return fail({ kind: "name-unlinkable", path: person, value: name });
  if (!isInert(person) || person.includes("`")) return ok(`[${inertText(name)}](${encoded(person)})`);
  return ok(index.needsPath(person) ? `[[${person.slice(0, -".md".length)}|${name}]]` : `[[${name}]]`);
}

/** A destination without anything that Markdown, or an engine, would see something in. */
const encoded = (path: string): string =>
  path
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`))
    .join("/");
