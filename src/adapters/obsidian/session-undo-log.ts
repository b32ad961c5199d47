import type { KeptStep, UndoLog, UndoStep, Written } from "../../app/ports";
import type { VaultPath } from "../../core/note/vault-path";

/** Steps hold whole texts of notes. */
const MOST_STEPS = 50;

/** What can be taken back until the app is closed; nothing of it is ever stored. */
export class SessionUndoLog implements UndoLog {
  /** Oldest first. */
  #steps: readonly KeptStep[] = [];
  /** A step that could not be taken back is pushed again, and keeps its place. */
  readonly #tokens = new WeakMap<UndoStep, string>();
  #pushed = 0;

  push(step: UndoStep): Promise<string> {
    const token = this.#tokens.get(step) ?? String(++this.#pushed);
    const steps = [...this.#steps, { token, step }];
    this.#steps = steps.sort((a, b) => Number(a.token) - Number(b.token)).slice(-MOST_STEPS);
    return Promise.resolve(token);
  }

  amend(token: string, was: Written, now: Written): Promise<void> {
    const amended = (step: UndoStep): UndoStep => ({ ...step, written: step.written.map((each) => (each === was ? now : each)) });
    this.#steps = this.#steps.map((kept) => (kept.token === token ? { token, step: amended(kept.step) } : kept));
    return Promise.resolve();
  }

  take(token: string | undefined = this.#steps.at(-1)?.token): Promise<UndoStep | null> {
    const kept = this.#steps.find((each) => each.token === token);
    if (kept === undefined) return Promise.resolve(null);
    this.#steps = this.#steps.filter((each) => each !== kept);
    this.#tokens.set(kept.step, kept.token);
    return Promise.resolve(kept.step);
  }

  kept(): Promise<readonly KeptStep[]> {
    return Promise.resolve([...this.#steps].reverse());
  }

  moved(from: VaultPath, to: VaultPath): void {
    this.#steps = this.#steps.map(({ token, step }) => ({
      token,
      step: { ...step, written: step.written.map((each) => (each.path === from ? { ...each, path: to } : each)) },
    }));
  }
}
