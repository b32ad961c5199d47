import type { UndoLog, UndoStep, Written } from "../../app/ports";

/** Steps hold whole texts of notes. */
const MOST_STEPS = 50;

/** What can be taken back until the app is closed; nothing of it is ever stored. */
export class SessionUndoLog implements UndoLog {
  /** By token, oldest first. */
  readonly #steps = new Map<string, UndoStep>();
  #pushed = 0;

  push(step: UndoStep): Promise<string> {
    this.#pushed += 1;
    const token = String(this.#pushed);
    this.#steps.set(token, step);
    const [oldest] = this.#steps.keys();
    if (this.#steps.size > MOST_STEPS && oldest !== undefined) this.#steps.delete(oldest);
    return Promise.resolve(token);
  }

  amend(token: string, was: Written, now: Written): Promise<void> {
    const step = this.#steps.get(token);
    if (step) this.#steps.set(token, { ...step, written: step.written.map((each) => (each === was ? now : each)) });
    return Promise.resolve();
  }

  take(token: string | undefined = [...this.#steps.keys()].at(-1)): Promise<UndoStep | null> {
    const step = token === undefined ? undefined : this.#steps.get(token);
    if (token !== undefined) this.#steps.delete(token);
    return Promise.resolve(step ?? null);
  }
}
