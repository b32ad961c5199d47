import type { Timer } from "./ports";

/** Longer than a note takes to come from a slow cloud drive; shorter than anybody waits. */
export const PATIENCE_MS = 10_000;

/** What `work` gives; or what `late` gives, should it not answer in time. What it does afterwards is heard by nobody. */
export function within<T>(timer: Timer, work: Promise<T>, late: () => T, patience = PATIENCE_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = timer.after(patience, () => resolve(late()));
    work.finally(callOff).then(resolve, reject);
  });
}

export const sleep = (timer: Timer, ms: number): Promise<void> =>
  new Promise((resolve) => {
    timer.after(ms, resolve);
  });
