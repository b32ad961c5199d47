import { debounce } from "obsidian-test-mocks/obsidian";
import { restoreInto, saveItem } from "./layout";
import { leavesIn } from "./leaves-in";
import { FileView } from "./view";
import { WorkspaceSidedock } from "./workspace-split";
import type { Workspace } from "./workspace";

const SAVE_AFTER_MS = 2000;

/** `.obsidian/workspace.json`: what was open, for the next start. */
export class LayoutKeeper {
  readonly #workspace: Workspace;
  /** Only a host that opens what was open also saves it. */
  #keeps = false;
  readonly requestSave = debounce(() => this.save(), SAVE_AFTER_MS, true);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  current(): Record<string, unknown> {
    const { rootSplit, leftSplit, rightSplit, activeLeaf } = this.#workspace;
    const [main, left, right] = [rootSplit, leftSplit, rightSplit].map(saveItem);
    return { main, left, right, active: activeLeaf?.id ?? null, lastOpenFiles: this.#workspace.getLastOpenFiles() };
  }

  async change(saved: unknown): Promise<void> {
    const workspace = this.#workspace;
    const layout = (saved ?? {}) as Record<string, unknown>;
    for (const leaf of workspace.allLeaves()) leaf.detach();
    // Without a tab the main area makes one, which is not part of the layout.
    for (const leaf of leavesIn(workspace.rootSplit)) leaf.tabs?.removeChild(leaf);
    for (const [name, split] of [["main", workspace.rootSplit], ["left", workspace.leftSplit], ["right", workspace.rightSplit]] as const) {
      await restoreInto(workspace.app, split, layout[name]);
      if (split instanceof WorkspaceSidedock && (layout[name] as { collapsed?: unknown } | undefined)?.collapsed === true) split.collapse();
    }
    const paths = Array.isArray(layout["lastOpenFiles"]) ? layout["lastOpenFiles"].map(String) : [];
    workspace.reopened(paths);
    workspace.rootStays();
    await this.#show(String(layout["active"]), paths[0]);
    workspace.layoutChanged();
  }

  /** False when there is nothing that can be read. */
  async load(): Promise<boolean> {
    this.#keeps = true;
    try {
      await this.change(JSON.parse(await this.#workspace.app.vault.adapter.read(this.#path)));
      return true;
    } catch {
      this.#workspace.rootStays();
      return false;
    }
  }
  saveSoon(): void {
    if (this.#keeps && this.#workspace.layoutReady) this.requestSave();
  }
  async save(): Promise<void> {
    if (this.#keeps) await this.#workspace.app.vault.adapter.write(this.#path, JSON.stringify(this.current(), null, 2));
  }

  /** Loads what is in front. With a sidebar active, the note that was looked at last counts as the most recent. */
  async #show(activeId: string, lastPath: string | undefined): Promise<void> {
    const workspace = this.#workspace;
    for (const leaf of workspace.allLeaves()) {
      if (leaf.tabs?.front !== leaf) continue;
      await leaf.loadIfDeferred();
      if (leaf.view instanceof FileView && leaf.view.file?.path === lastPath) leaf.activeTime = 1;
    }
    const active = workspace.getLeafById(activeId) ?? workspace.getMostRecentLeaf();
    if (active) workspace.setActiveLeaf(active);
  }

  get #path(): string {
    return `${this.#workspace.app.vault.configDir}/workspace.json`;
  }
}
