import { takeBack } from "../../core/markdown/take-back";
import type { Refusal } from "../../core/note/refusal";
import { fail, ok, type Result } from "../../core/result";
import type { WriteOutcome, WrittenPlace } from "../outcome";
import type { Ports, Written } from "../ports";
import { firstChangedLine, refuse, type WriteContext } from "../write-context";

/**
 * Takes a command back, in the order it was made: every file gets its bytes back, a note it created goes. What was written
 * to a note since stays. When the record, the first file, can't be taken back nothing is; files that stand each for itself
 * don't hinder one another. A step of which nothing could be taken back is kept.
 */
export async function undoStep({ ports, words }: WriteContext, token?: string): Promise<WriteOutcome> {
  const step = await ports.undo.take(token);
  if (step === null) return refuse(words.undo.label(token ?? ""), { kind: "nothing-to-undo", path: "" });
  const label = words.undo.label(step.label);
  const written: WrittenPlace[] = [];
  const refused: Refusal[] = [];
  for (const each of inUndoOrder(step.written)) {
    const undone = await undoFile(ports, each);
    if (undone.ok) written.push({ path: each.path, line: undone.value });
    else refused.push(undone.error);
    if (written.length === 0 && step.apart !== true) break;
  }
  if (written.length === 0) await ports.undo.push(step);
  return { label, written, refused, undo: null };
}

/** Of several writes to one file the latest goes first: what came before it stands in the text that it found. */
function inUndoOrder(written: readonly Written[]): readonly Written[] {
  const paths = [...new Set(written.map(({ path }) => path))];
  return paths.flatMap((path) => written.filter((each) => each.path === path).reverse());
}

/** The 0-based line where the note changed. */
async function undoFile({ vault }: Ports, { path, before, after, base }: Written): Promise<Result<number, Refusal>> {
  if (before === null) {
    const discarded = await vault.discard(path, after);
    if (discarded.ok) return ok(0);
    if (discarded.error.kind !== "note-changed" || base === undefined) return discarded;
  }
  const undone = await vault.process(path, (text) => {
    const without = takeBack(text, before ?? base ?? "", after);
    return without === null ? fail({ kind: "note-changed", path }) : ok(without);
  });
  return undone.ok ? ok(firstChangedLine(undone.value.before ?? "", undone.value.after)) : undone;
}
