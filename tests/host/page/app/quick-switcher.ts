import type { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../../obsidian/app";
import { FuzzySuggestModal } from "../../obsidian/ui/suggest-modal";

/** Opens a note by a few letters of its path; before a letter is typed, those opened last come first. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder("Find a note…");
    this.setInstructions([
      { command: "↑↓", purpose: "to navigate" },
      { command: "↵", purpose: "to open" },
      { command: "esc", purpose: "to dismiss" },
    ]);
  }
  override getItems(): TFile[] {
    const recent = this.app.workspace.getLastOpenFiles();
    const rank = ({ path }: TFile): number => (recent.includes(path) ? recent.indexOf(path) : recent.length);
    return this.app.vault.getMarkdownFiles().sort((a, b) => rank(a) - rank(b));
  }
  override getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, "");
  }
  override onChooseItem(file: TFile): void {
    void this.app.workspace.getLeaf(false).openFile(file);
  }
}
