import { applyEdit, type Edit } from "../core/markdown/edit";
import type { TextRefusal } from "../core/markdown/text-refusal";
import type { Refusal } from "../core/note/refusal";
import type { VaultPath } from "../core/note/vault-path";
import { fail, ok, type Result } from "../core/result";
import type { VaultPort } from "./ports";
import { firstChangedLine, type Change } from "./write-context";

/** Applies one edit to a note, worked out on its fresh text; a null edit writes nothing: the note says so already. */
export const editNote = (
  vault: VaultPort,
  path: VaultPath,
  editOf: (text: string) => Result<Edit | null, TextRefusal>,
): Promise<Result<Change, Refusal>> =>
  changeNote(vault, path, (text) => {
    const edit = editOf(text);
    if (!edit.ok) return edit;
    return ok(edit.value === null ? text : applyEdit(text, edit.value));
  });

/** `editNote` for several edits in one: all of them, or none. */
export async function changeNote(
  vault: VaultPort,
  path: VaultPath,
  changed: (text: string) => Result<string, TextRefusal>,
): Promise<Result<Change, Refusal>> {
  const processed = await vault.process(path, (text) => {
    const after = changed(text);
    return after.ok ? after : fail({ ...after.error, path });
  });
  if (!processed.ok) return processed;
  const { before, after } = processed.value;
  return ok({ written: processed.value, line: before === null ? 0 : firstChangedLine(before, after) });
}
