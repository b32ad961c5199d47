import { fail } from "../core/result";
import { CarefulVault } from "./careful-vault";
import { within } from "./patience";
import type { DailyNotes, Ports, Timer, UndoLog } from "./ports";

/** The ports as commands that write use them: nothing is waited for without end, no failure is taken at its word. */
export const carefulPorts = (ports: Ports): Ports => ({
  ...ports,
  vault: new CarefulVault(ports.vault, ports.timer),
  dailyNotes: carefulDailyNotes(ports.dailyNotes, ports.timer),
  undo: carefulUndo(ports.undo, ports.timer),
});

const carefulDailyNotes = (notes: DailyNotes, timer: Timer): DailyNotes => ({
  get source() {
    return notes.source;
  },
  pathOf: (day) => notes.pathOf(day),
  dayOf: (path) => notes.dayOf(path),
  fresh: (day, time) =>
    within(timer, notes.fresh(day, time), () => fail({ kind: "no-answer", path: notes.source.template ?? "" })),
});

/** What was written stays written, and stays the user's to know of, when undo's own files fail. */
const carefulUndo = (undo: UndoLog, timer: Timer): UndoLog => ({
  push: (step) => orNull(within(timer, undo.push(step), () => null)),
  amend: (token, was, now) => undo.amend(token, was, now),
  take: (token) => within(timer, undo.take(token), () => null),
  kept: () => within(timer, undo.kept(), () => []),
  moved: (from, to) => undo.moved(from, to),
});

async function orNull<T>(work: Promise<T | null>): Promise<T | null> {
  try {
    return await work;
  } catch {
    return null;
  }
}
