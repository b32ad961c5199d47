import { applyEdit, invert } from "../../src/core/markdown/edit";
import { takeBack } from "../../src/core/markdown/take-back";
import { rewrittenByApp } from "./app-rewrite";
import { type Operation, operationsOn } from "./operations";
import { unintendedBytes } from "./oracle";
import { propertiesOf } from "./properties";
import { VARIANTS } from "./variants";

export interface CorpusNote {
  readonly path: string;
  readonly text: string;
}

/** What every write operation did to every note, in every variant. */
export interface Measure {
  notes: number;
  /** Notes in their variants, of which those with properties that can be read. */
  copies: number;
  readable: number;
  writes: number;
  nothingToDo: number;
  unintendedBytes: number;
  /** Writes that undo did not take back to the byte, and writes that a repetition made again. */
  notUndone: number;
  repeated: number;
  /** By operation and kind. */
  readonly refusals: Map<string, number>;
  /** Copies with readable properties of which one operation or more on the fields that commands write was refused. */
  refusedCopies: number;
  /** Notes that the app's rewriting changes although nothing was to change, of those with readable properties. */
  changedByApp: number;
  readableNotes: number;
  /** Where each kind of refusal was met first, in notes with readable properties. */
  readonly firstRefused: string[];
  /** The first of what must not be, for whoever looks into it. */
  readonly examples: string[];
}

const MOST_EXAMPLES = 20;

export function measure(notes: Iterable<CorpusNote>): Measure {
  const result: Measure = {
    ...{ notes: 0, copies: 0, readable: 0, writes: 0, nothingToDo: 0, unintendedBytes: 0, notUndone: 0, repeated: 0 },
    ...{ refusals: new Map(), refusedCopies: 0, changedByApp: 0, readableNotes: 0, firstRefused: [], examples: [] },
  };
  for (const note of notes) measureNote(note, result);
  return result;
}

function measureNote({ path, text }: CorpusNote, result: Measure): void {
  result.notes++;
  const rewritten = rewrittenByApp(text);
  if (rewritten !== null) result.readableNotes++;
  if (rewritten !== null && rewritten !== text) result.changedByApp++;
  for (const [variant, make] of Object.entries(VARIANTS)) {
    const copy = make(text);
    result.copies++;
    const isReadable = propertiesOf(copy) !== null;
    if (isReadable) result.readable++;
    let refused = false;
    for (const operation of operationsOn(copy)) {
      const kind = measureWrite(copy, operation, `${path} (${variant}): ${operation.name}`, result);
      if (kind === null) continue;
      const name = `${operation.name}: ${kind}`;
      const count = result.refusals.get(name) ?? 0;
      result.refusals.set(name, count + 1);
      if (operation.of === "fields") refused = true;
      if (isReadable && count === 0) result.firstRefused.push(`${name}, first in ${path} (${variant})`);
    }
    if (refused && isReadable) result.refusedCopies++;
  }
}

/** Returns the kind of a refusal; null when the write was made. */
function measureWrite(text: string, { write, wish }: Operation, where: string, result: Measure): string | null {
  const written = write(text);
  if (!written.ok) return written.error.kind;
  if (written.value === null) {
    result.nothingToDo++;
    return null;
  }
  const after = applyEdit(text, written.value);
  result.writes++;
  const wanted = typeof wish === "function" ? wish(text, after) : wish;
  const unintended = unintendedBytes(text, after, wanted);
  result.unintendedBytes += unintended;
  if (unintended > 0) example(result, `${where}: ${unintended} unintended bytes`);
  if (applyEdit(after, invert(written.value, text)) !== text || takeBack(after, text, after) !== text) result.notUndone++;
  if (wanted.kind === "property" && !isNothing(write(after))) {
    result.repeated++;
    example(result, `${where}: made again`);
  }
  return null;
}

const isNothing = (again: ReturnType<Operation["write"]>): boolean => again.ok && again.value === null;

function example({ examples }: Measure, text: string): void {
  if (examples.length < MOST_EXAMPLES) examples.push(text);
}
