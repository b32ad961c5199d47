import type { Refusal } from "../../core/note/refusal";
import type { VaultPath } from "../../core/note/vault-path";
import { fail, ok, type Result } from "../../core/result";
import { linkTo } from "../link-to";
import type { WriteContext } from "../write-context";

/** A link to each person (or other note), once. Refused: `unknown-person` for nobody, `name-unlinkable`. */
export function linksTo({ index }: WriteContext, people: readonly VaultPath[]): Result<readonly string[], Refusal> {
  if (people.length === 0) return fail({ kind: "unknown-person", path: "", value: "" });
  const links: string[] = [];
  for (const person of new Set(people)) {
    const link = linkTo(person, index);
    if (!link.ok) return link;
    links.push(link.value);
  }
  return ok(links);
}

/** A link to a note that was deleted a moment ago would lead nowhere; null when all are there. */
export async function missingNote({ ports }: WriteContext, notes: readonly VaultPath[]): Promise<Refusal | null> {
  for (const note of notes) {
    const read = await ports.vault.read(note);
    if (!read.ok && read.error.kind === "note-missing") return read.error;
  }
  return null;
}
