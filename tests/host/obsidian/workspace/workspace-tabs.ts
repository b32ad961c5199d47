import { WorkspaceItem, WorkspaceParent } from "./workspace-item";
import type { WorkspaceLeaf } from "./workspace-leaf";

/** obsidian.d.ts, `WorkspaceTabs`: a row of tabs over the view of the one that is chosen. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly type = "tabs";
  readonly containerEl = createDiv("workspace-tabs mod-top");
  declare readonly children: WorkspaceLeaf[];
  readonly #headersEl = this.containerEl.createDiv({ cls: "workspace-tab-header-container", attr: { role: "tablist" } });
  readonly #bodyEl = this.containerEl.createDiv("workspace-tab-container");
  #current: WorkspaceLeaf | null = null;

  /** Not in obsidian.d.ts: which tab is in front. */
  get currentTab(): number {
    return this.#current ? this.children.indexOf(this.#current) : 0;
  }
  /** The leaf in front. */
  get front(): WorkspaceLeaf | null {
    return this.#current;
  }

  selectTab(shown: WorkspaceLeaf): void {
    this.#current = shown;
    for (const leaf of this.children) {
      leaf.containerEl.toggleClass("is-hidden", leaf !== shown);
      leaf.tabHeaderEl.toggleClass("is-active", leaf === shown);
      leaf.tabHeaderEl.setAttribute("aria-selected", String(leaf === shown));
    }
  }

  override removeChild(leaf: WorkspaceItem): void {
    const index = this.children.findIndex((child) => child === leaf);
    if (this.#current === leaf) this.#current = null;
    const next = this.children[index - 1] ?? this.children[index + 1];
    super.removeChild(leaf);
    if (!this.#current && next) this.selectTab(next);
  }
  protected override place(leaf: WorkspaceItem, index: number): void {
    const after = this.children[index + 1] ?? null;
    this.#headersEl.insertBefore((leaf as WorkspaceLeaf).tabHeaderEl, after?.tabHeaderEl ?? null);
    this.#bodyEl.insertBefore(leaf.containerEl, after?.containerEl ?? null);
    if (this.#current) this.selectTab(this.#current);
  }
}
