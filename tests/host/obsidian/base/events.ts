/** What `on` returns and `offref` takes. Opaque to plugins. */
export interface EventRef {
  readonly source: Events;
  readonly name: string;
  readonly callback: (...data: never[]) => unknown;
  readonly context: unknown;
}

/** obsidian.d.ts, `Events`. A listener that throws does not keep the others from hearing, as in the app. */
export class Events {
  readonly #listeners = new Map<string, EventRef[]>();

  on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
    const ref: EventRef = { source: this, name, callback, context };
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: (...data: never[]) => unknown): void {
    this.#listeners.set(name, (this.#listeners.get(name) ?? []).filter((ref) => ref.callback !== callback));
  }

  offref(ref: EventRef): void {
    this.#listeners.set(ref.name, (this.#listeners.get(ref.name) ?? []).filter((known) => known !== ref));
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#listeners.get(name) ?? []) this.tryTrigger(ref, data);
  }

  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      ref.callback.apply(ref.context, data as never[]);
    } catch (error) {
      // Rethrown outside of the loop: the page's error log and the tests see it.
      window.setTimeout(() => {
        throw error;
      }, 0);
    }
  }
}
