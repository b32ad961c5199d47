import type { Plugin } from "obsidian";
import type { Timer } from "../../app/ports";

/** Timers of the app's window. All are called off when the plugin is unloaded: nothing of ours runs, or writes, after that. */
export class WindowTimer implements Timer {
  readonly #running = new Set<number>();
  #isOver = false;

  constructor(plugin: Plugin) {
    plugin.register(() => this.#stop());
  }

  after(ms: number, work: () => void): () => void {
    if (this.#isOver) return () => undefined;
    const id = window.setTimeout(() => {
      this.#running.delete(id);
      work();
    }, ms);
    this.#running.add(id);
    return () => {
      window.clearTimeout(id);
      this.#running.delete(id);
    };
  }

  #stop(): void {
    this.#isOver = true;
    for (const id of this.#running) window.clearTimeout(id);
    this.#running.clear();
  }
}
