import { ItemView } from "./view";
import type { WorkspaceLeaf } from "./workspace-leaf";

/** What a new tab shows. */
export class EmptyView extends ItemView {
  override getViewType(): string {
    return "empty";
  }
  override getDisplayText(): string {
    return "New tab";
  }
  override getIcon(): string {
    return "file";
  }
  override async onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: "empty-state", text: "No file is open" });
  }
}

/** Stands where the view of a plugin that is not loaded was. */
export class UnknownView extends ItemView {
  readonly #type: string;

  constructor(leaf: WorkspaceLeaf, type: string) {
    super(leaf);
    this.#type = type;
  }
  override getViewType(): string {
    return this.#type;
  }
  override getDisplayText(): string {
    return "Plugin no longer active";
  }
  override getIcon(): string {
    return "ghost";
  }
  override async onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: "empty-state", text: "The plugin that made this view has gone" });
  }
}
