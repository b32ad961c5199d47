import type { Timer } from "../../src/app/ports";

interface Due {
  readonly at: number;
  readonly work: () => void;
}

/** Time that passes when the test says so. */
export class HandTimer implements Timer {
  #now = 0;
  readonly #due = new Set<Due>();

  get now(): number {
    return this.#now;
  }

  /** How many are waiting for their time. */
  get waiting(): number {
    return this.#due.size;
  }

  after(ms: number, work: () => void): () => void {
    const due: Due = { at: this.#now + ms, work };
    this.#due.add(due);
    return () => void this.#due.delete(due);
  }

  /** Nothing that was waiting happens any more. */
  stop(): void {
    this.#due.clear();
  }

  /** Lets so much time pass: everything due in it happens in order, and what follows from each before the next. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (let next = this.#next(end); next !== null; next = this.#next(end)) {
      this.#now = Math.max(this.#now, next.at);
      this.#due.delete(next);
      next.work();
      await settled();
    }
    this.#now = end;
  }

  #next(end: number): Due | null {
    const due = [...this.#due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
    return due[0] ?? null;
  }
}

/** Until everything that was begun is done: the ports of a test wait for nothing but this timer. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await Promise.resolve();
}
