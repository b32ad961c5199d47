import { ItemView } from "./view";
import type { WorkspaceLeaf } from "./workspace-leaf";

/** What a new tab shows. */
export class EmptyView extends ItemView {
  override navigation = true;

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

/** Stands where the view of a plugin that is not loaded was, and keeps its state for when the plugin comes back. */
export class UnknownView extends ItemView {
  readonly #type: string;
  #state: Record<string, unknown> = {};

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
  override getState(): Record<string, unknown> {
    return this.#state;
  }
  override async setState(state: unknown, _result: { history: boolean }): Promise<void> {
    this.#state = { ...(state as Record<string, unknown> | null) };
  }
  override async onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: "empty-state", text: "The plugin that made this view has gone" });
  }
}
