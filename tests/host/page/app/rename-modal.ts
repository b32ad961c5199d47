import type { TAbstractFile } from "obsidian-test-mocks/obsidian";
import { parentOf } from "../../storage/paths";
import type { App } from "../../obsidian/app";
import { Modal } from "../../obsidian/ui/modal";
import { Notice } from "../../obsidian/ui/notice";

/** Gives a note or a folder another name; links to it follow, as `fileManager.renameFile` promises. */
export class RenameModal extends Modal {
  constructor(
    app: App,
    readonly file: TAbstractFile,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle("Rename");
    const extension = /\.md$/.exec(this.file.name)?.[0] ?? "";
    const name = this.contentEl.createEl("input", { type: "text", cls: "rename-textarea", value: this.file.name.slice(0, this.file.name.length - extension.length), attr: { "aria-label": "Name", dir: "auto" } });
    this.contentEl.createDiv("modal-button-container").createEl("button", { cls: "mod-cta", text: "Save", attr: { type: "button" } }).addEventListener("click", () => void this.#save(name.value + extension));
    this.scope.register([], "Enter", () => {
      void this.#save(name.value + extension);
      return false;
    });
    name.select();
  }

  async #save(name: string): Promise<void> {
    const folder = parentOf(this.file.path);
    this.close();
    try {
      await this.app.fileManager.renameFile(this.file, folder === "" ? name : `${folder}/${name}`);
    } catch (error) {
      new Notice(error instanceof Error ? error.message : String(error));
    }
  }
}
