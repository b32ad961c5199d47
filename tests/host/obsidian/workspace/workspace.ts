import { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";
import { Events } from "../base/events";
import { FileView, type View } from "./view";
import { MarkdownView } from "./markdown-view";
import { type Side, TabGroup } from "./tab-group";
import { WorkspaceLeaf } from "./workspace-leaf";

type PaneType = "tab" | "split" | "window";

/** obsidian.d.ts, `Workspace`: three columns of tabs; a split or a window of its own opens as a tab. */
export class Workspace extends Events {
  readonly app: App;
  readonly leftSplit = new TabGroup("left");
  readonly rootSplit = new TabGroup("root");
  readonly rightSplit = new TabGroup("right");
  readonly containerEl = createDiv("workspace");
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  readonly requestSaveLayout = Object.assign(() => {}, { cancel: () => {}, run: () => {} });
  #whenReady: (() => unknown)[] = [];
  #lastFile: TFile | null = null;
  readonly #lastOpenFiles: string[] = [];

  constructor(app: App) {
    super();
    this.app = app;
    this.containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
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

  get activeEditor(): MarkdownView | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView ? view : null;
  }
  getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }
  /** The active view's file; in a view without one, the file that was active last. */
  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView) return view.file;
    return this.#lastFile && !this.#lastFile.deleted__ ? this.#lastFile : null;
  }
  getLastOpenFiles(): string[] {
    return [...this.#lastOpenFiles];
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const group of [this.rootSplit, this.leftSplit, this.rightSplit]) [...group.leaves].forEach((leaf) => callback(leaf));
  }
  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    [...this.rootSplit.leaves].forEach((leaf) => callback(leaf));
  }
  getLeavesOfType(type: string): WorkspaceLeaf[] {
    const leaves: WorkspaceLeaf[] = [];
    this.iterateAllLeaves((leaf) => leaf.view.getViewType() === type && leaves.push(leaf));
    return leaves;
  }
  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  getLeaf(newLeaf?: PaneType | boolean): WorkspaceLeaf {
    if (newLeaf) return this.#add(this.rootSplit);
    return this.getMostRecentLeaf() ?? this.#add(this.rootSplit);
  }
  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }
  getMostRecentLeaf(root: TabGroup = this.rootSplit): WorkspaceLeaf | null {
    const front = this.activeLeaf && root.leaves.includes(this.activeLeaf) ? this.activeLeaf : root.front;
    return front?.pinned === true ? null : front;
  }
  getLeftLeaf(_split: boolean): WorkspaceLeaf {
    return this.#add(this.leftSplit);
  }
  getRightLeaf(_split: boolean): WorkspaceLeaf {
    return this.#add(this.rightSplit);
  }
  createLeafBySplit(): WorkspaceLeaf {
    return this.#add(this.rootSplit);
  }
  splitActiveLeaf(): WorkspaceLeaf {
    return this.#add(this.rootSplit);
  }
  getLeafById(_id: string): WorkspaceLeaf | null {
    return null;
  }

  /** obsidian.d.ts: "Get side leaf or create one if one does not exist." */
  async ensureSideLeaf(type: string, side: Exclude<Side, "root">, options: { active?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<WorkspaceLeaf> {
    const group = side === "left" ? this.leftSplit : this.rightSplit;
    const leaf = group.leaves.find((known) => known.view.getViewType() === type) ?? this.#add(group);
    const { active = true, reveal = true, state } = options;
    await leaf.setViewState({ type, active, ...(state ? { state } : {}) });
    if (reveal) await this.revealLeaf(leaf);
    return leaf;
  }

  /** obsidian.d.ts: "Bring a given leaf to the foreground", opening its sidebar. */
  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    leaf.parent.expand();
    this.setActiveLeaf(leaf);
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}): void {
    leaf.parent.show(leaf);
    const changed = this.activeLeaf !== leaf;
    this.activeLeaf?.containerEl.removeClass("mod-active");
    leaf.containerEl.addClass("mod-active");
    this.activeLeaf = leaf;
    if (leaf.view instanceof FileView) this.#lastFile = leaf.view.file;
    if (changed) this.trigger("active-leaf-change", leaf);
    if (typeof params === "object" && params.focus && leaf.view instanceof MarkdownView) leaf.view.focus();
  }

  async openLinkText(linktext: string, sourcePath: string, newLeaf: PaneType | boolean = false, openState?: Parameters<WorkspaceLeaf["openFile"]>[1]): Promise<void> {
    const linkpath = linktext.replace(/#.*$/, "");
    const found = this.app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
    // As in the app, following a link to a note that isn't there makes it.
    const file = found ?? (await this.app.vault.create(/\.\w+$/.test(linkpath) ? linkpath : `${linkpath}.md`, ""));
    await this.getLeaf(newLeaf).openFile(file, openState);
  }

  registerHoverLinkSource(_id: string, _info: unknown): void {}
  unregisterHoverLinkSource(_id: string): void {}
  updateOptions(): void {}
  getLayout(): Record<string, unknown> {
    return {};
  }

  /** The host's own: a leaf shows another file now. */
  opened(file: TFile): void {
    this.#lastFile = file;
    this.#lastOpenFiles.remove(file.path);
    this.#lastOpenFiles.unshift(file.path);
    this.trigger("file-open", file);
  }

  /** The host's own: a leaf has gone. */
  detached(leaf: WorkspaceLeaf): void {
    leaf.parent.remove(leaf);
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = leaf.parent.front ?? this.rootSplit.front;
      if (next) this.setActiveLeaf(next);
      else this.trigger("active-leaf-change", null);
    }
    this.trigger("layout-change");
  }

  #add(group: TabGroup): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, group);
    group.add(leaf);
    leaf.containerEl.append(leaf.view.containerEl);
    leaf.view.load();
    void leaf.view.onOpen();
    leaf.paintTab();
    group.show(leaf);
    return leaf;
  }
}
