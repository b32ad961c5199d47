import { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";
import { Component } from "../base/component";
import { setIcon } from "../base/icons";
import type { Menu } from "../ui/menu";
import type { Scope } from "../ui/scope";
import type { WorkspaceLeaf } from "./workspace-leaf";

/** obsidian.d.ts, `View`. */
export abstract class View extends Component {
  app: App;
  icon = "";
  navigation = false;
  leaf: WorkspaceLeaf;
  containerEl: HTMLElement;
  scope: Scope | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.app;
    this.containerEl = createDiv("workspace-leaf-content");
  }

  async onOpen(): Promise<void> {}
  async onClose(): Promise<void> {}
  abstract getViewType(): string;
  abstract getDisplayText(): string;
  getState(): Record<string, unknown> {
    return {};
  }
  async setState(_state: unknown, _result: { history: boolean }): Promise<void> {}
  getEphemeralState(): Record<string, unknown> {
    return {};
  }
  setEphemeralState(_state: unknown): void {}
  getIcon(): string {
    return this.icon || "file-text";
  }
  onResize(): void {}
  /** obsidian.d.ts: `source` is where the menu was opened, `more-options` or `tab-header` among others. */
  onPaneMenu(_menu: Menu, _source: string): void {}
}

/** obsidian.d.ts, `ItemView`; `containerEl.children[1]` is `contentEl`, which many plugins rely on. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  readonly #actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv("view-header");
    this.#titleEl = header.createDiv("view-header-title-container").createDiv("view-header-title");
    this.#actionsEl = header.createDiv("view-actions");
    this.contentEl = this.containerEl.createDiv("view-content");
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = createEl("button", { cls: "clickable-icon view-action", attr: { "aria-label": title, type: "button" } });
    setIcon(action, icon);
    action.addEventListener("click", (event) => void callback(event));
    this.#actionsEl.prepend(action);
    return action;
  }

  /** The host's own: the title in the view's header. */
  showTitle(): void {
    this.#titleEl.setText(this.getDisplayText());
  }
}

/** obsidian.d.ts, `FileView`. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  override getDisplayText(): string {
    return this.file?.basename ?? "";
  }
  override getState(): Record<string, unknown> {
    return { file: this.file?.path };
  }
  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    await super.setState(state, result);
    const path = (state as { file?: unknown } | null)?.file;
    const file = typeof path === "string" ? this.app.vault.getFileByPath(path) : null;
    if (!file || file === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    await this.onLoadFile(file);
    result.history = true;
  }
  override onload(): void {
    const mine = (file: unknown): boolean => file === this.file;
    this.registerEvent(this.app.vault.on("rename", (file: TFile) => mine(file) && void this.onRename(file)));
    this.registerEvent(this.app.vault.on("delete", (file: TFile) => mine(file) && this.leaf.detach()));
  }
  async onLoadFile(_file: TFile): Promise<void> {}
  async onUnloadFile(_file: TFile): Promise<void> {}
  async onRename(_file: TFile): Promise<void> {
    this.leaf.paintTab();
  }
  override onPaneMenu(menu: Menu, source: string): void {
    if (this.file) this.app.workspace.trigger("file-menu", menu, this.file, source, this.leaf);
  }
  canAcceptExtension(_extension: string): boolean {
    return false;
  }
}
