import type { App } from "../app";
import { Scope } from "./scope";
import { Suggestions } from "./suggestions";

/** obsidian.d.ts, `AbstractInputSuggest`: suggestions under an input or an editable element while it is typed in. */
export abstract class AbstractInputSuggest<T> {
  app: App;
  scope = new Scope();
  /** "Set to 0 to disable." */
  limit = 100;
  readonly #input: HTMLInputElement | HTMLDivElement;
  readonly #containerEl = createDiv("suggestion-container");
  readonly #suggestions: Suggestions<T>;
  #onSelect: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
  #isOpen = false;

  constructor(app: App, textInputEl: HTMLInputElement | HTMLDivElement) {
    this.app = app;
    this.#input = textInputEl;
    this.#suggestions = new Suggestions<T>(
      this.#containerEl.createDiv("suggestion"),
      (value, el) => this.renderSuggestion(value, el),
      (value, event) => this.selectSuggestion(value, event),
    );
    textInputEl.addEventListener("input", () => void this.#update());
    textInputEl.addEventListener("focus", () => void this.#update());
    textInputEl.addEventListener("blur", () => this.close());
    for (const [key, step] of [["ArrowDown", 1], ["ArrowUp", -1]] as const) {
      this.scope.register([], key, () => {
        this.#suggestions.move(step);
        return false;
      });
    }
    this.scope.register([], "Enter", (event) => {
      this.#suggestions.useSelected(event);
      return false;
    });
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
    // Every other key is the input's own.
    this.scope.register(null, "Tab", () => this.close());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;

  setValue(value: string): void {
    if (this.#input instanceof HTMLInputElement) this.#input.value = value;
    else this.#input.setText(value);
  }
  getValue(): string {
    return this.#input instanceof HTMLInputElement ? this.#input.value : (this.#input.textContent ?? "");
  }
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#onSelect?.(value, event);
  }
  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#onSelect = callback;
    return this;
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.app.keymap.pushScope(this.scope);
    document.body.append(this.#containerEl);
    const { left, bottom, width } = this.#input.getBoundingClientRect();
    this.#containerEl.setCssStyles({ left: `${left}px`, top: `${bottom + 4}px`, minWidth: `${width}px` });
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.#containerEl.remove();
  }

  async #update(): Promise<void> {
    const values = await this.getSuggestions(this.getValue());
    if (document.activeElement !== this.#input || values.length === 0) return this.close();
    this.#suggestions.show(this.limit > 0 ? values.slice(0, this.limit) : values);
    this.open();
  }
}
