import type { WorkspaceLeaf } from "./workspace-leaf";

export type Side = "left" | "root" | "right";

/** One column of the window: a row of tabs over the views. Stands for the app's splits, sidedocks and tab groups at once. */
export class TabGroup {
  readonly containerEl: HTMLElement;
  readonly #tabsEl: HTMLElement;
  readonly #bodyEl: HTMLElement;
  readonly leaves: WorkspaceLeaf[] = [];
  collapsed = false;

  constructor(readonly side: Side) {
    this.containerEl = createDiv(`workspace-split mod-${side === "root" ? "root" : `${side}-split mod-sidedock`}`);
    this.#tabsEl = this.containerEl.createDiv({ cls: "workspace-tab-header-container", attr: { role: "tablist" } });
    this.#bodyEl = this.containerEl.createDiv("workspace-tab-container");
  }

  add(leaf: WorkspaceLeaf): void {
    this.leaves.push(leaf);
    this.#tabsEl.append(leaf.tabHeaderEl);
    this.#bodyEl.append(leaf.containerEl);
  }

  remove(leaf: WorkspaceLeaf): void {
    const index = this.leaves.indexOf(leaf);
    if (index < 0) return;
    this.leaves.splice(index, 1);
    const next = this.leaves[Math.max(0, index - 1)];
    if (next) this.show(next);
  }

  show(shown: WorkspaceLeaf): void {
    for (const leaf of this.leaves) {
      leaf.containerEl.toggleClass("is-hidden", leaf !== shown);
      leaf.tabHeaderEl.toggleClass("is-active", leaf === shown);
      leaf.tabHeaderEl.setAttribute("aria-selected", String(leaf === shown));
    }
  }

  /** The leaf in front. */
  get front(): WorkspaceLeaf | null {
    return this.leaves.find((leaf) => !leaf.containerEl.hasClass("is-hidden")) ?? null;
  }

  expand(): void {
    this.#setCollapsed(false);
  }
  collapse(): void {
    this.#setCollapsed(true);
  }
  toggle(): void {
    this.#setCollapsed(!this.collapsed);
  }
  getRoot(): this {
    return this;
  }

  #setCollapsed(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.containerEl.toggleClass("is-sidedock-collapsed", collapsed);
  }
}
