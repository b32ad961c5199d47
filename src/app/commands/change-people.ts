import type { TextRefusal } from "../../core/markdown/text-refusal";
import type { Refusal } from "../../core/note/refusal";
import { changeFields, type FieldChange } from "../../core/person/change-fields";
import type { VaultPath } from "../../core/note/vault-path";
import type { Result } from "../../core/result";
import { changeNote } from "../edit-note";
import type { WriteOutcome } from "../outcome";
import { finish, refuse, type Change, type WriteContext } from "../write-context";

/**
 * The same change to the note of each person: one step to undo, in which every note stands for itself. A note that refuses
 * doesn't keep the others from theirs.
 */
export async function changePeople(
  context: WriteContext,
  label: string,
  people: readonly VaultPath[],
  changed: (text: string, person: VaultPath) => Result<string, TextRefusal>,
): Promise<WriteOutcome> {
  if (people.length === 0) return refuse(label, { kind: "unknown-person", path: "", value: "" });
  const changes: Change[] = [];
  const refused: Refusal[] = [];
  for (const person of new Set(people)) {
    const edited = await changeNote(context.ports.vault, person, (text) => changed(text, person));
    if (!edited.ok) refused.push(edited.error);
    else if (edited.value.written.before !== edited.value.written.after) changes.push(edited.value);
  }
  return finish(context, label, changes, refused, true);
}

/** `changePeople` of fields alone. */
export const changePeopleFields = (
  context: WriteContext,
  label: string,
  people: readonly VaultPath[],
  changes: readonly FieldChange[],
): Promise<WriteOutcome> =>
  changePeople(context, label, people, (text) => changeFields(text, changes, context.rules, context.ports.frontmatter));
