import type { Extension } from "@codemirror/state";
import { Tasks, TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";
import { Events } from "../base/events";
import { EditorSuggests } from "../editor/editor-suggest";
import { type HoverLinkSource, OWN_HOVER_SOURCES } from "../hover/hover-link-source";
import type { Menu } from "../ui/menu";
import { LayoutKeeper } from "./layout-keeper";
import { leafBySplit, leafIn, leafInParent, leafInTabs } from "./leaf-places";
import { leavesIn } from "./leaves-in";
import { fillLinkMenu, fillUrlMenu } from "./link-menu";
import { EmptyView } from "./empty-view";
import { MarkdownView } from "./markdown-view";
import { OpenFiles } from "./open-files";
import type { PopoutData } from "./popout";
import { openWindow } from "./popout-windows";
import { FileView, type View } from "./view";
import type { WorkspaceParent } from "./workspace-item";
import { type OpenState, WorkspaceLeaf } from "./workspace-leaf";
import { type Direction, WorkspaceFloating, WorkspaceRoot, WorkspaceSidedock, type WorkspaceSplit, type WorkspaceWindow } from "./workspace-split";
import { WorkspaceTabs } from "./workspace-tabs";

type PaneType = "tab" | "split" | "window";
type Side = "left" | "right";

/** obsidian.d.ts, `Workspace`: what is open where. The window around it is the page's. */
export class Workspace extends Events {
  readonly app: App;
  readonly rootSplit = new WorkspaceRoot();
  readonly leftSplit = new WorkspaceSidedock("left", this.rootSplit);
  readonly rightSplit = new WorkspaceSidedock("right", this.rootSplit);
  readonly floatingSplit = new WorkspaceFloating();
  readonly containerEl = createDiv("workspace");
  readonly editorSuggest = new EditorSuggests();
  /** Not in obsidian.d.ts: what plugins registered for every editor. */
  readonly editorExtensions: Extension[] = [];
  /** Not in obsidian.d.ts: by id; the app's own are there from the start. */
  readonly hoverLinkSources: Record<string, HoverLinkSource> = { ...OWN_HOVER_SOURCES };
  readonly #layout = new LayoutKeeper(this);
  readonly #files = new OpenFiles();
  /** Nothing is saved before `loadLayout`. */
  readonly requestSaveLayout = this.#layout.requestSave;
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  #whenReady: (() => unknown)[] = [];
  #activations = 0;

  constructor(app: App) {
    super();
    this.app = app;
    this.containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
    const remake = (type: string): void => this.getLeavesOfType(type).forEach((leaf) => leaf.isDeferred || void leaf.remake());
    app.viewRegistry.on("view-registered", remake);
    app.viewRegistry.on("view-unregistered", remake);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#whenReady.push(callback);
  }
  /** The host's own: the window stands, what waited for it runs. */
  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.#whenReady.splice(0)) callback();
    this.trigger("layout-ready");
  }

  /** obsidian.d.ts: "null if the active view has no editor". */
  get activeEditor(): MarkdownView | null {
    return this.getActiveViewOfType(MarkdownView);
  }
  getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }
  /** obsidian.d.ts: the active view's file, else "the most recently active file"; an empty tab has none. */
  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView) return view.file;
    if (view instanceof EmptyView) return null;
    const recent = this.getMostRecentLeaf()?.view;
    if (recent instanceof FileView) return recent.file;
    return this.#files.last;
  }
  getLastOpenFiles(): string[] {
    return this.#files.paths.slice(0, 10);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const root of [this.rootSplit, this.floatingSplit, this.leftSplit, this.rightSplit]) leavesIn(root).forEach((leaf) => callback(leaf));
  }
  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    leavesIn(this.rootSplit).forEach((leaf) => callback(leaf));
  }
  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
  }
  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }
  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }
  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.group === group);
  }

  getLeaf(newLeaf?: PaneType | boolean, direction: Direction = "vertical"): WorkspaceLeaf {
    if (newLeaf === "window") return this.openPopoutLeaf();
    const recent = this.getMostRecentLeaf();
    if (newLeaf === "split") return recent ? this.createLeafBySplit(recent, direction) : this.#addTo(this.rootSplit);
    const canNavigate = recent !== null && !recent.pinned && (recent.view.navigation || recent.isDeferred);
    if (!newLeaf && canNavigate) return recent;
    return recent?.tabs ? leafInTabs(this.app, recent.tabs) : this.#addTo(this.rootSplit);
  }
  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }
  /** obsidian.d.ts: without a root, "the `rootSplit` and leaves within pop-outs". */
  getMostRecentLeaf(root?: WorkspaceParent): WorkspaceLeaf | null {
    const leaves = root ? leavesIn(root) : [...leavesIn(this.rootSplit), ...leavesIn(this.floatingSplit)];
    return leaves.reduce<WorkspaceLeaf | null>((best, leaf) => (best === null || leaf.activeTime > best.activeTime ? leaf : best), null);
  }
  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.#addTo(this.leftSplit, split);
  }
  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.#addTo(this.rightSplit, split);
  }
  createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
    return leafInParent(this.app, parent, index);
  }
  createLeafBySplit(leaf: WorkspaceLeaf, direction: Direction = "vertical", before = false): WorkspaceLeaf {
    return leafBySplit(this.app, leaf, direction, before) ?? this.#addTo(this.rootSplit);
  }
  splitActiveLeaf(direction: Direction = "vertical"): WorkspaceLeaf {
    return this.getLeaf("split", direction);
  }
  async duplicateLeaf(leaf: WorkspaceLeaf, where: PaneType | boolean | Direction = "vertical", direction: Direction = "vertical"): Promise<WorkspaceLeaf> {
    const isDirection = where === "vertical" || where === "horizontal";
    const copy = isDirection ? this.createLeafBySplit(leaf, where) : this.getLeaf(where, direction);
    await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
    return copy;
  }

  /** obsidian.d.ts: "Get side leaf or create one if one does not exist." */
  async ensureSideLeaf(type: string, side: Side, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<WorkspaceLeaf> {
    const dock = side === "left" ? this.leftSplit : this.rightSplit;
    const { active = true, split = false, reveal = true, state } = options;
    const leaf = leavesIn(dock).find((known) => known.view.getViewType() === type) ?? this.#addTo(dock, split);
    await leaf.setViewState({ type, active, ...(state ? { state } : {}) });
    if (reveal) await this.revealLeaf(leaf);
    return leaf;
  }

  /** obsidian.d.ts: "Bring a given leaf to the foreground", its sidebar opened, its view loaded. */
  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    this.setActiveLeaf(leaf);
    await leaf.loadIfDeferred();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus = false): void {
    leaf.tabs?.selectTab(leaf);
    leaf.activeTime = this.#activations += 1;
    const changed = this.activeLeaf !== leaf;
    this.activeLeaf?.containerEl.removeClass("mod-active");
    leaf.containerEl.addClass("mod-active");
    this.activeLeaf = leaf;
    if (leaf.isDeferred) void leaf.loadIfDeferred();
    if (changed) this.trigger("active-leaf-change", leaf);
    this.fileShown();
    const wantsFocus = typeof params === "object" ? params.focus === true : focus;
    if (wantsFocus && leaf.view instanceof MarkdownView) leaf.view.focus();
    if (changed) this.#layout.saveSoon();
  }

  async openLinkText(linktext: string, sourcePath: string, newLeaf: PaneType | boolean = false, openState: OpenState = {}): Promise<void> {
    const [linkpath = "", ...subpath] = linktext.split("#");
    const found = linkpath.trim() === "" ? this.app.vault.getFileByPath(sourcePath) : this.app.metadataCache.getFirstLinkpathDest(linkpath.trim(), sourcePath);
    // As in the app, following a link to a note that isn't there makes it.
    const file = found ?? (await this.app.vault.create(/\.\w+$/.test(linkpath) ? linkpath : `${linkpath}.md`, ""));
    const eState = subpath.length > 0 ? { subpath: `#${subpath.join("#")}`, ...(openState.eState as object | undefined) } : openState.eState;
    await this.getLeaf(newLeaf).openFile(file, { ...openState, eState });
  }

  openPopoutLeaf(data: PopoutData = {}): WorkspaceLeaf {
    const tabs = new WorkspaceTabs();
    openWindow(this, data).addChild(tabs);
    return leafInTabs(this.app, tabs);
  }
  moveLeafToPopout(leaf: WorkspaceLeaf, data: PopoutData = {}): WorkspaceWindow {
    const tabs = new WorkspaceTabs();
    const opened = openWindow(this, data);
    opened.addChild(tabs);
    const from = leaf.tabs;
    from?.removeChild(leaf);
    leaf.tabHeaderEl.remove();
    tabs.addChild(leaf);
    this.rootStays();
    this.setActiveLeaf(leaf);
    leaf.onResize();
    this.layoutChanged();
    return opened;
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.hoverLinkSources[id] = info;
  }
  unregisterHoverLinkSource(id: string): void {
    delete this.hoverLinkSources[id];
  }
  registerEditorExtension(extension: Extension): void {
    this.editorExtensions.push(extension);
    this.updateOptions();
  }
  unregisterEditorExtension(extension: Extension): void {
    this.editorExtensions.remove(extension);
    this.updateOptions();
  }
  updateOptions(): void {
    for (const { view } of this.allLeaves()) if (view instanceof MarkdownView) view.updateOptions();
  }
  handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
    return fillLinkMenu(this.app, menu, linktext, sourcePath, leaf);
  }
  /** Not in obsidian.d.ts. */
  handleExternalLinkContextMenu(menu: Menu, url: string): void {
    fillUrlMenu(this.app, menu, url);
  }

  /** In the shape of `.obsidian/workspace.json`. */
  getLayout(): Record<string, unknown> {
    return this.#layout.current();
  }
  /** Replaces what is open by what was saved. Only tabs that are in front are loaded; the others are deferred. */
  async changeLayout(saved: unknown): Promise<void> {
    await this.#layout.change(saved);
  }
  /** The host's own: opens what was open last time, if anything, and keeps what is open from now on. */
  async loadLayout(): Promise<boolean> {
    return this.#layout.load();
  }

  /** The host's own: the window is about to close. Whoever has something to save has done so when this resolves. */
  async quit(): Promise<void> {
    const tasks = Tasks.create__();
    this.trigger("quit", tasks);
    await tasks.promise();
    await this.#layout.save();
  }

  /** The host's own: leaves or views came, went or moved. */
  layoutChanged(): void {
    this.trigger("layout-change");
    this.#layout.saveSoon();
  }

  /** The host's own: the active leaf may show another file now. */
  fileShown(): void {
    const file = this.getActiveFile();
    if (this.#files.shown(file)) this.trigger("file-open", file);
  }
  /** The host's own: which files were open before the app was closed. */
  reopened(paths: readonly string[]): void {
    this.#files.paths.splice(0, Infinity, ...paths);
  }

  /** The host's own: a leaf has gone. */
  detached(leaf: WorkspaceLeaf, from: WorkspaceTabs): void {
    this.rootStays();
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = from.front ?? this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
    }
    this.layoutChanged();
  }

  /** The host's own. */
  allLeaves(): WorkspaceLeaf[] {
    const leaves: WorkspaceLeaf[] = [];
    this.iterateAllLeaves((leaf) => leaves.push(leaf));
    return leaves;
  }
  /** The host's own: the main area is never without a tab. */
  rootStays(): void {
    if (leavesIn(this.rootSplit).length === 0) this.#addTo(this.rootSplit);
  }
  #addTo(split: WorkspaceSplit, apart = false): WorkspaceLeaf {
    return leafIn(this.app, split, apart);
  }
}
