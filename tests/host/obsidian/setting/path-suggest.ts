import type { App } from "../app";
import { AbstractInputSuggest } from "../ui/input-suggest";

/** The suggestions of the `file` and `folder` controls. */
export class PathSuggest extends AbstractInputSuggest<string> {
  readonly #paths: () => string[];

  constructor(app: App, inputEl: HTMLInputElement, paths: () => string[]) {
    super(app, inputEl);
    this.#paths = paths;
  }

  protected override getSuggestions(query: string): string[] {
    return this.#paths().filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }
  override renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }
  override selectSuggestion(path: string, event: MouseEvent | KeyboardEvent): void {
    this.setValue(path);
    super.selectSuggestion(path, event);
    this.close();
  }
}
