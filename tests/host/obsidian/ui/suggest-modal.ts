import type { App } from "../app";
import { prepareFuzzySearch, renderMatches, type SearchResult } from "../base/fuzzy";
import { Modal } from "./modal";
import { Suggestions } from "./suggestions";

/** obsidian.d.ts, `SuggestModal`: arrows move, Enter chooses, Escape closes; it closes before `onChooseSuggestion`. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = "No results found.";
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  readonly #suggestions: Suggestions<T>;
  #query = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.className = "prompt";
    this.modalEl.empty();
    this.inputEl = this.modalEl.createDiv("prompt-input-container").createEl("input", {
      cls: "prompt-input",
      attr: { type: "text", autocomplete: "off", spellcheck: "false", role: "combobox", "aria-expanded": "true" },
    });
    this.resultContainerEl = this.modalEl.createDiv("prompt-results");
    this.#suggestions = new Suggestions<T>(
      this.resultContainerEl,
      (value, el) => this.renderSuggestion(value, el),
      (value, event) => this.selectSuggestion(value, event),
    );
    this.inputEl.addEventListener("input", () => void this.#update());
    this.scope.register([], "ArrowDown", () => this.#move(1));
    this.scope.register([], "ArrowUp", () => this.#move(-1));
    this.scope.register([], "Enter", (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
  onNoSuggestion(): void {
    this.resultContainerEl.createDiv({ cls: "suggestion-empty", text: this.emptyStateText });
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.#update();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttribute("aria-label", placeholder);
  }

  setInstructions(instructions: { command: string; purpose: string }[]): void {
    this.modalEl.querySelector(".prompt-instructions")?.remove();
    const bar = this.modalEl.createDiv("prompt-instructions");
    for (const { command, purpose } of instructions) {
      const item = bar.createDiv("prompt-instruction");
      item.createSpan({ cls: "prompt-instruction-command", text: command });
      item.createSpan({ text: purpose });
    }
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.#suggestions.useSelected(event);
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  #move(step: 1 | -1): false {
    this.#suggestions.move(step);
    return false;
  }

  /** Answers that come after a newer question are dropped. */
  async #update(): Promise<void> {
    const query = ++this.#query;
    const found = this.getSuggestions(this.inputEl.value);
    const values = Array.isArray(found) ? found : await found;
    if (query !== this.#query) return;
    this.#suggestions.show(values.slice(0, this.limit));
    if (values.length === 0) this.onNoSuggestion();
  }
}

export interface FuzzyMatch<T> {
  item: T;
  match: SearchResult;
}

/** obsidian.d.ts, `FuzzySuggestModal`: best matches first; without a query, the items as they come. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  override getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query.trim());
    const found: FuzzyMatch<T>[] = [];
    for (const item of this.getItems()) {
      const match = query.trim() === "" ? { score: 0, matches: [] } : search(this.getItemText(item));
      if (match) found.push({ item, match });
    }
    return found.sort((a, b) => b.match.score - a.match.score);
  }

  override renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item), match.matches);
  }

  override onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
