/** What a stand-in waits with; a test passes one that it moves by hand. */
export interface Timers {
  wait(milliseconds: number): Promise<void>;
}

export const realTimers: Timers = {
  wait: (milliseconds) => new Promise((resolve) => window.setTimeout(resolve, milliseconds)),
};

/** Time that passes only when the test says so. */
export class ManualTimers implements Timers {
  #now = 0;
  #waiting: { readonly due: number; readonly go: () => void }[] = [];

  wait(milliseconds: number): Promise<void> {
    return new Promise((go) => this.#waiting.push({ due: this.#now + milliseconds, go }));
  }

  /** What is on its way may begin to wait first; then what falls due goes on in that order, each with time to finish its work. */
  async advance(milliseconds: number): Promise<void> {
    await settle();
    const until = this.#now + milliseconds;
    for (let next = this.#next(until); next; next = this.#next(until)) {
      this.#now = next.due;
      this.#waiting = this.#waiting.filter((waiting) => waiting !== next);
      next.go();
      await settle();
    }
    this.#now = until;
  }

  #next(until: number): { readonly due: number; readonly go: () => void } | undefined {
    return this.#waiting.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
  }
}

/** Past every promise that is already on its way, and the host's own timers of 0 ms. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => window.setTimeout(resolve, 0));
}
