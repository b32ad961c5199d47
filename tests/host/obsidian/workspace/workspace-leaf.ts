import { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";
import { DeferredView, type SavedView } from "./deferred-view";
import { LeafHistory, type Visit } from "./leaf-history";
import { TabHeader } from "./tab-header";
import { ItemView, type View } from "./view";
import { type Container, WorkspaceItem } from "./workspace-item";
import { WorkspaceTabs } from "./workspace-tabs";

export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
  pinned?: boolean;
}

/** obsidian.d.ts, `OpenViewState`. */
export interface OpenState {
  active?: boolean;
  state?: Record<string, unknown>;
  eState?: unknown;
}

/** What a leaf without a view of its own holds. */
export const EMPTY = "empty";

/** obsidian.d.ts, `WorkspaceLeaf`: one tab and the view in it. */
export class WorkspaceLeaf extends WorkspaceItem {
  readonly type = "leaf";
  readonly app: App;
  view: View;
  readonly containerEl = createDiv("workspace-leaf");
  readonly #header: TabHeader;
  readonly history = new LeafHistory({ here: () => this.#here(), visit: (visit) => this.#visit(visit) });
  pinned = false;
  group: string | null = null;
  hoverPopover: unknown = null;
  /** Not in obsidian.d.ts: counts up with every leaf that becomes active. */
  activeTime = 0;
  /** State changes of one leaf take turns: what is asked last is what stands. */
  #changing: Promise<unknown> = Promise.resolve();

  constructor(app: App) {
    super();
    this.app = app;
    this.#header = new TabHeader(this);
    this.view = app.viewRegistry.create(EMPTY, this);
    void this.#enter(this.view);
  }

  get tabHeaderEl(): HTMLElement {
    return this.#header.el;
  }
  /** obsidian.d.ts: always in a row of tabs on a desktop; the host's phone has them too. */
  get tabs(): WorkspaceTabs | null {
    return this.parent instanceof WorkspaceTabs ? this.parent : null;
  }
  override getContainer(): Container {
    return this.parent ? super.getContainer() : this.app.workspace.rootSplit;
  }

  async open(view: View): Promise<View> {
    const closed = this.#closeView();
    this.view = view;
    await closed;
    await this.#enter(view);
    this.app.workspace.layoutChanged();
    return view;
  }

  async setViewState(state: ViewState, eState?: unknown): Promise<void> {
    const change = this.#changing.then(() => this.#setViewState(state, eState));
    this.#changing = change.catch(() => {});
    return change;
  }
  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
  }

  async openFile(file: TFile, { active = true, state, eState }: OpenState = {}): Promise<void> {
    const type = this.app.viewRegistry.typeOfExtension(file.extension) ?? "markdown";
    await this.setViewState({ type, state: { ...state, file: file.path } }, eState);
    if (active) this.app.workspace.setActiveLeaf(this, { focus: true });
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }
  async loadIfDeferred(): Promise<void> {
    if (this.isDeferred) await this.setViewState(this.getViewState());
    else await this.#changing;
  }
  /** The host's own: a tab as it was saved, its view not made yet. */
  async defer(saved: SavedView): Promise<void> {
    await this.open(new DeferredView(this, saved));
  }
  /** The host's own: the type of its view has come or gone with a plugin. */
  async remake(): Promise<void> {
    const state = this.getViewState();
    await this.open(this.app.viewRegistry.create(state.type, this));
    await this.setViewState(state);
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }
  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }
  setPinned(pinned: boolean): void {
    if (this.pinned === pinned) return;
    this.pinned = pinned;
    this.paintTab();
    this.trigger("pinned-change", pinned);
    this.app.workspace.layoutChanged();
  }
  togglePinned(): void {
    this.setPinned(!this.pinned);
  }
  setGroup(group: string): void {
    this.group = group;
    this.trigger("group-change", group);
  }
  setGroupMember(other: WorkspaceLeaf): void {
    const group = other.group ?? other.id;
    other.setGroup(group);
    this.setGroup(group);
  }
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
    const { tabs } = this;
    if (!tabs) return;
    void this.#closeView();
    this.tabHeaderEl.remove();
    tabs.removeChild(this);
    this.app.workspace.detached(this, tabs);
  }

  /** The host's own: the tab's icon and title, and the title in the view's header. */
  paintTab(): void {
    this.#header.paint();
    if (this.view instanceof ItemView) this.view.showTitle();
  }

  async #setViewState(state: ViewState, eState: unknown): Promise<void> {
    const before = this.#here();
    if (this.isDeferred || this.view.getViewType() !== state.type) await this.open(this.app.viewRegistry.create(state.type, this));
    const result = { history: false };
    if (state.state) await this.view.setState(state.state, result);
    if (result.history && before.state.type !== EMPTY) this.history.leave(before);
    if (eState !== undefined) this.view.setEphemeralState(eState);
    if (state.pinned !== undefined) this.setPinned(state.pinned);
    this.paintTab();
    if (state.active) this.app.workspace.setActiveLeaf(this, { focus: true });
    else if (this.app.workspace.activeLeaf === this) this.app.workspace.fileShown();
  }

  #here(): Visit {
    return { state: this.getViewState(), eState: this.getEphemeralState() };
  }
  async #visit({ state, eState }: Visit): Promise<void> {
    const { backHistory, forwardHistory } = this.history;
    const [back, forward] = [[...backHistory], [...forwardHistory]];
    await this.setViewState(state, eState);
    backHistory.splice(0, Infinity, ...back);
    forwardHistory.splice(0, Infinity, ...forward);
  }

  async #enter(view: View): Promise<void> {
    // Yet another view may have come while the one before closed.
    if (this.view !== view) return;
    this.containerEl.append(view.containerEl);
    view.containerEl.dataset["type"] = view.getViewType();
    view.load();
    this.paintTab();
    await view.onOpen();
    this.paintTab();
  }
  async #closeView(): Promise<void> {
    const { view } = this;
    view.containerEl.remove();
    if (view.containerEl.ownerDocument !== document) {
      // Its window may close before it has: what it listens to there it must leave now.
      document.adoptNode(view.containerEl);
      view.onResize();
    }
    await view.onClose();
    view.unload();
  }
}
