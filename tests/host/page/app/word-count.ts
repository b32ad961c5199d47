import type { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../../obsidian/app";

/** The core plugin's item in the status bar: words and characters of the note in front. */
export function addWordCount(app: App): void {
  const words = app.statusBarEl.createDiv("status-bar-item plugin-word-count");
  const show = async (): Promise<void> => {
    const file: TFile | null = app.workspace.getActiveFile();
    const text = file ? await app.vault.cachedRead(file) : null;
    words.setText(text === null ? "" : `${text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0} words  ${[...text].length} characters`);
  };
  app.workspace.on("file-open", () => void show());
  app.vault.on("modify", (changed: TFile) => changed === app.workspace.getActiveFile() && void show());
}
