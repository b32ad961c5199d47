import type { WriteOutcome } from "../app/outcome";
import type { Words } from "../core/language/words";
import type { Refusal } from "../core/note/refusal";
import { baseName } from "../core/note/vault-path";

/** What a command that writes tells its user: one headline, and one line for each thing that was left alone. */
export interface Told {
  readonly headline: string;
  readonly details: readonly string[];
  /** The token that takes it back; null when there is nothing to. */
  readonly undo: string | null;
  readonly done: boolean;
}

/**
 * `saying` makes the headline of a success from the label: `Logged: call with Ana Diaz`; `notDone`, unless it is the usual
 * one, that of a refusal.
 */
export function tellOutcome(outcome: WriteOutcome, words: Words, saying: (label: string) => string, notDone: (label: string) => string = words.ui.told.notDone): Told {
  const { label, written, refused, undo } = outcome;
  const { told } = words.ui;
  const reasons = refused.map((refusal) => refusalText(refusal, words));
  if (written.length > 0) {
    const details = reasons.length > 0 ? [told.partly, ...reasons] : [];
    return { headline: saying(label), details, undo, done: true };
  }
  if (reasons.length === 0) return { headline: told.nothing(label), details: [], undo: null, done: true };
  const [only, ...more] = reasons;
  const aboutNoNote = refused.every(({ path }) => path === "");
  return aboutNoNote && only !== undefined && more.length === 0
    ? { headline: only, details: [], undo: null, done: false }
    : { headline: notDone(label), details: reasons, undo: null, done: false };
}

/** `Ana Diaz: the file may not be written. Check the permissions of the file.` */
export function refusalText({ kind, path, field, value }: Refusal, words: Words): string {
  const { message, fix } = words.refusals[kind]({ field: field ?? "", value: value ?? "" });
  return path === "" || baseName(path) === value ? `${capitalised(message)}. ${fix}` : `${baseName(path)}: ${message}. ${fix}`;
}

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
