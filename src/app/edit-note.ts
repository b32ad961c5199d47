import { applyEdit, type Edit } from "../core/markdown/edit";
import type { TextRefusal } from "../core/markdown/set-property";
import type { Refusal } from "../core/note/refusal";
import type { VaultPath } from "../core/note/vault-path";
import { fail, ok, type Result } from "../core/result";
import type { VaultPort } from "./ports";
import { lineAt, type Change } from "./write-context";

/** Applies one edit to a note, worked out on its fresh text; a null edit writes nothing: the note says so already. */
export async function editNote(
  vault: VaultPort,
  path: VaultPath,
  editOf: (text: string) => Result<Edit | null, TextRefusal>,
): Promise<Result<Change, Refusal>> {
  let line = 0;
  const processed = await vault.process(path, (text) => {
    const edit = editOf(text);
    if (!edit.ok) return fail({ ...edit.error, path });
    if (edit.value === null) return ok(text);
    line = lineAt(text, edit.value.from);
    return ok(applyEdit(text, edit.value));
  });
  return processed.ok ? ok({ written: processed.value, line }) : processed;
}
