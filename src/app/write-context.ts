import type { PeopleIndex } from "../core/index/people-index";
import type { Words } from "../core/language/words";
import type { ReadingRules } from "../core/note/reading-rules";
import type { Refusal } from "../core/note/refusal";
import type { Settings } from "../core/settings/settings";
import type { DayDisplay } from "../core/time/display";
import type { LineKeeper } from "./line-keeper";
import type { Ports, Written } from "./ports";
import type { WriteOutcome, WrittenPlace } from "./outcome";

/** What every command that writes is given. The index is only read: the write comes back to it as an event. */
export interface WriteContext {
  readonly ports: Ports;
  readonly settings: Settings;
  readonly rules: ReadingRules;
  readonly index: PeopleIndex;
  readonly words: Words;
  readonly days: DayDisplay;
  /** Looks after lines that were just written into a diary. */
  readonly lines: Pick<LineKeeper, "watch">;
}

/** One file's change, and the 0-based line to show for it. */
export interface Change {
  readonly written: Written;
  readonly line: number;
}

/** Ends a command: keeps what undo needs, one step whatever it wrote, and says what was done. */
export async function finish(
  { ports }: WriteContext,
  label: string,
  changes: readonly Change[],
  refused: readonly Refusal[],
  apart = false,
): Promise<WriteOutcome> {
  const written = byFile(changes.map((change) => change.written)).filter(({ before, after }) => before !== after);
  const undo = written.length === 0 ? null : await ports.undo.push({ label, written, ...(apart && { apart }) });
  const [first] = written;
  const unkept: readonly Refusal[] = first && undo === null ? [{ kind: "undo-not-kept", path: first.path, value: label }] : [];
  const places: readonly WrittenPlace[] = changes.map(({ written: { path }, line }) => ({ path, line }));
  return { label, written: places, refused: [...refused, ...unkept], undo };
}

/** Writes of one file that follow upon each other are one; when somebody else wrote in between they stay apart. */
function byFile(writes: readonly Written[]): readonly Written[] {
  const merged: Written[] = [];
  for (const write of writes) {
    const at = merged.findIndex(({ path, after }) => path === write.path && after === write.before);
    const first = merged[at];
    if (first === undefined) merged.push(write);
    else merged[at] = { ...first, after: write.after };
  }
  return merged;
}

/** Ends a command that wrote nothing. */
export const refuse = (label: string, ...refused: readonly Refusal[]): WriteOutcome => ({
  label,
  written: [],
  refused,
  undo: null,
});

/** The 0-based line where two texts first differ. */
export function firstChangedLine(before: string, after: string): number {
  let same = 0;
  while (same < after.length && before[same] === after[same]) same++;
  return lineAt(after, same);
}

/** The 0-based line of a UTF-16 offset. */
export function lineAt(text: string, offset: number): number {
  let line = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
