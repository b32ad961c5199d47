import type { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../obsidian/app";
import { FuzzySuggestModal } from "../obsidian/ui/suggest-modal";

/** Opens a note by a few letters of its path. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder("Find a note…");
  }
  override getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }
  override getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, "");
  }
  override onChooseItem(file: TFile): void {
    void this.app.workspace.getLeaf(false).openFile(file);
  }
}
