import { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";
import { Events } from "../base/events";
import { setIcon } from "../base/icons";
import type { TabGroup } from "./tab-group";
import { ItemView, type View } from "./view";

export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
  pinned?: boolean;
}

/** What a leaf without a view of its own holds. */
const EMPTY = "empty";

/** obsidian.d.ts, `WorkspaceLeaf`: one tab and the view in it. */
export class WorkspaceLeaf extends Events {
  readonly app: App;
  parent: TabGroup;
  view: View;
  readonly containerEl: HTMLElement;
  readonly tabHeaderEl: HTMLElement;
  pinned = false;
  hoverPopover: unknown = null;
  readonly isDeferred = false;

  constructor(app: App, parent: TabGroup) {
    super();
    this.app = app;
    this.parent = parent;
    this.containerEl = createDiv("workspace-leaf");
    this.tabHeaderEl = createDiv({ cls: "workspace-tab-header tappable", attr: { role: "tab", tabindex: "0" } });
    this.tabHeaderEl.addEventListener("click", () => void app.workspace.revealLeaf(this));
    this.tabHeaderEl.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      void app.workspace.revealLeaf(this);
    });
    this.view = app.viewRegistry.create(EMPTY, this);
  }

  getRoot(): unknown {
    return this.parent;
  }
  getContainer(): { win: Window; doc: Document } {
    return { win: window, doc: document };
  }

  async open(view: View): Promise<View> {
    await this.#closeView();
    this.view = view;
    this.containerEl.append(view.containerEl);
    view.containerEl.dataset["type"] = view.getViewType();
    view.load();
    await view.onOpen();
    this.paintTab();
    this.app.workspace.trigger("layout-change");
    return view;
  }

  async setViewState(state: ViewState, ephemeral?: unknown): Promise<void> {
    if (this.view.getViewType() !== state.type) await this.open(this.app.viewRegistry.create(state.type, this));
    if (state.state) await this.view.setState(state.state, { history: false });
    if (ephemeral !== undefined) this.view.setEphemeralState(ephemeral);
    if (state.pinned !== undefined) this.pinned = state.pinned;
    this.paintTab();
    if (state.active) this.app.workspace.setActiveLeaf(this, { focus: true });
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), pinned: this.pinned };
  }

  async openFile(file: TFile, openState: { active?: boolean; state?: Record<string, unknown>; eState?: unknown } = {}): Promise<void> {
    const type = this.app.viewRegistry.typeOfExtension(file.extension) ?? "markdown";
    await this.setViewState({ type, state: { ...openState.state, file: file.path } }, openState.eState);
    if (openState.active !== false) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.opened(file);
  }

  async loadIfDeferred(): Promise<void> {}
  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }
  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }
  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger("pinned-change", pinned);
  }
  togglePinned(): void {
    this.setPinned(!this.pinned);
  }
  setGroup(_group: string): void {}
  setGroupMember(_other: WorkspaceLeaf): void {}
  getIcon(): string {
    return this.view.getIcon();
  }
  getDisplayText(): string {
    return this.view.getDisplayText();
  }
  onResize(): void {
    this.view.onResize();
  }

  detach(): void {
    void this.#closeView();
    this.containerEl.remove();
    this.tabHeaderEl.remove();
    this.app.workspace.detached(this);
  }

  /** The host's own: the tab's icon and title, and the title in the view's header. */
  paintTab(): void {
    const title = this.getDisplayText();
    this.tabHeaderEl.empty();
    this.tabHeaderEl.setAttribute("aria-label", title);
    setIcon(this.tabHeaderEl.createDiv("workspace-tab-header-inner-icon"), this.getIcon());
    this.tabHeaderEl.createDiv({ cls: "workspace-tab-header-inner-title", text: title });
    const close = this.tabHeaderEl.createEl("button", { cls: "workspace-tab-header-inner-close-button clickable-icon", attr: { "aria-label": `Close ${title}`, type: "button" } });
    setIcon(close, "x");
    close.addEventListener("click", (event) => {
      event.stopPropagation();
      this.detach();
    });
    close.addEventListener("keydown", (event) => event.stopPropagation());
    if (this.view instanceof ItemView) this.view.showTitle();
  }

  async #closeView(): Promise<void> {
    const { view } = this;
    view.containerEl.remove();
    await view.onClose();
    view.unload();
  }
}
