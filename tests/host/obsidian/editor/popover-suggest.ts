import type { App } from "../app";
import { Scope } from "../ui/scope";
import { Suggestions } from "../ui/suggestions";

/** Where a popover goes, in the coordinates of its window. */
export interface Anchor {
  readonly left: number;
  readonly bottom: number;
}

/** obsidian.d.ts, `PopoverSuggest`: a list with the keyboard to itself; arrows move, Enter chooses, Escape closes. */
export abstract class PopoverSuggest<T> {
  app: App;
  scope: Scope;
  readonly suggestEl = createDiv("suggestion-container");
  protected readonly suggestions: Suggestions<T>;
  isOpen = false;
  /** Of the window where it is wanted. */
  protected doc = document;

  constructor(app: App, scope: Scope = new Scope()) {
    this.app = app;
    this.scope = scope;
    this.suggestions = new Suggestions<T>(
      this.suggestEl.createDiv("suggestion"),
      (value, el) => this.renderSuggestion(value, el),
      (value, event) => this.selectSuggestion(value, event),
    );
    for (const [key, step] of [["ArrowDown", 1], ["ArrowUp", -1]] as const) {
      this.scope.register([], key, () => {
        this.suggestions.move(step);
        return false;
      });
    }
    this.scope.register([], "Enter", (event) => {
      this.suggestions.useSelected(event);
      return false;
    });
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.app.keymap.pushScope(this.scope);
    this.doc.body.append(this.suggestEl);
  }
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.remove();
  }
  /** The host's own: below the line, and within the window. */
  protected placeAt({ left, bottom }: Anchor): void {
    this.suggestEl.setCssStyles({ left: `${Math.max(4, Math.min(left, window.innerWidth - 320))}px`, top: `${bottom + 4}px` });
  }
}
