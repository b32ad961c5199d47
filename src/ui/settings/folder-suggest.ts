import { AbstractInputSuggest, type App, prepareFuzzySearch, type TFolder } from "obsidian";

/** The vault's folders under a text field. */
export class FolderSuggest extends AbstractInputSuggest<TFolder> {
  readonly #app: App;

  constructor(app: App, input: HTMLInputElement) {
    super(app, input);
    this.#app = app;
    this.limit = 20;
    this.onSelect((folder) => {
      this.setValue(folder.path);
      this.close();
    });
  }

  protected override getSuggestions(query: string): TFolder[] {
    const matches = prepareFuzzySearch(query.trim());
    return this.#app.vault.getAllFolders(false).filter(({ path }) => query.trim() === "" || matches(path) !== null);
  }

  override renderSuggestion(folder: TFolder, el: HTMLElement): void {
    el.setText(folder.path);
  }
}
