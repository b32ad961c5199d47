import { takeBack } from "../core/markdown/take-back";
import type { Refusal } from "../core/note/refusal";
import { fail, ok, type Result } from "../core/result";
import type { WriteOutcome, WrittenPlace } from "./outcome";
import type { Ports, Written } from "./ports";
import { lineAt, refuse, type WriteContext } from "./write-context";

/**
 * Takes a command back, in the order it was made: every file gets its bytes back, a note it created goes. What was written
 * to a note since stays. When the first file, the record, can't be taken back nothing is, and the step is kept.
 */
export async function undoStep({ ports, words }: WriteContext, token?: string): Promise<WriteOutcome> {
  const step = await ports.undo.take(token);
  if (step === null) return refuse(words.undo.label(token ?? ""), { kind: "nothing-to-undo", path: "" });
  const label = words.undo.label(step.label);
  const written: WrittenPlace[] = [];
  const refused: Refusal[] = [];
  for (const each of step.written) {
    const undone = await undoFile(ports, each);
    if (undone.ok) {
      written.push({ path: each.path, line: undone.value });
      continue;
    }
    refused.push(undone.error);
    if (written.length === 0) {
      await ports.undo.push(step);
      break;
    }
  }
  return { label, written, refused, undo: null };
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
  return undone.ok ? ok(firstChangedLine(undone.value)) : undone;
}

function firstChangedLine({ before, after }: Written): number {
  let same = 0;
  while (before !== null && same < after.length && before[same] === after[same]) same++;
  return lineAt(after, same);
}
