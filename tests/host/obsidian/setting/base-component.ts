/** obsidian.d.ts, `BaseComponent`. */
export class BaseComponent {
  disabled = false;

  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }
  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

/** obsidian.d.ts, `ValueComponent`: `onChange` hears the user's changes, and what `setValue` changes for the app's own inputs it doesn't. */
export abstract class ValueComponent<T> extends BaseComponent {
  #callback: ((value: T) => unknown) | null = null;

  abstract getValue(): T;
  abstract setValue(value: T): this;

  onChange(callback: (value: T) => unknown): this {
    this.#callback = callback;
    return this;
  }
  protected changed(): void {
    this.#callback?.(this.getValue());
  }
  /** Binds the component to a place where its value is kept. */
  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = (value) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }
}
