import { Events } from "../base/events";

/** obsidian.d.ts, `WorkspaceItem`: a piece of the window's layout. */
export abstract class WorkspaceItem extends Events {
  /** Not in obsidian.d.ts; kept with the layout, so that a leaf is the same one after a reload. */
  id = newId();
  parent: WorkspaceParent | null = null;
  abstract readonly containerEl: HTMLElement;
  /** As in the saved layout. */
  abstract readonly type: string;

  /** The split that nothing is above: the main area, a sidebar, or what holds the pop-outs. */
  getRoot(): WorkspaceItem {
    return this.parent?.getRoot() ?? this;
  }
  /** obsidian.d.ts: "the root container parent item"; a sidebar's is the main window's. */
  getContainer(): Container {
    if (!this.parent) throw new Error("Not in a window");
    return this.parent.getContainer();
  }
}

/** What every container knows: its window and document. */
export interface Container extends WorkspaceItem {
  readonly win: Window;
  readonly doc: Document;
}

/** obsidian.d.ts, `WorkspaceParent`. */
export abstract class WorkspaceParent extends WorkspaceItem {
  readonly children: WorkspaceItem[] = [];

  insertChild(index: number, child: WorkspaceItem): void {
    child.parent = this;
    this.children.splice(index, 0, child);
    this.place(child, index);
  }
  addChild(child: WorkspaceItem): void {
    this.insertChild(this.children.length, child);
  }
  removeChild(child: WorkspaceItem): void {
    this.children.remove(child);
    child.containerEl.remove();
    child.parent = null;
    if (this.children.length === 0) this.emptied();
  }

  protected place(child: WorkspaceItem, index: number): void {
    const after = this.children[index + 1]?.containerEl ?? null;
    this.containerEl.insertBefore(child.containerEl, after);
  }
  /** A split or a row of tabs without anything in it goes. */
  protected emptied(): void {
    this.parent?.removeChild(this);
  }
}

function newId(): string {
  return crypto.randomUUID().replaceAll("-", "").slice(0, 16);
}
