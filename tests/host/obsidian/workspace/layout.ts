import type { App } from "../app";
import type { SavedView } from "./deferred-view";
import type { WorkspaceItem, WorkspaceParent } from "./workspace-item";
import { WorkspaceLeaf } from "./workspace-leaf";
import { WorkspaceSidedock, WorkspaceSplit } from "./workspace-split";
import { WorkspaceTabs } from "./workspace-tabs";

/** One item of `.obsidian/workspace.json`, in the app's shape. */
export interface SavedItem {
  id: string;
  type: string;
  children?: SavedItem[];
  direction?: string;
  collapsed?: boolean;
  currentTab?: number;
  pinned?: boolean;
  group?: string;
  state?: SavedView;
}

export function saveItem(item: WorkspaceItem): SavedItem {
  const { id, type } = item;
  if (item instanceof WorkspaceLeaf) return saveLeaf(item);
  const saved: SavedItem = { id, type, children: (item as WorkspaceParent).children.map(saveItem) };
  if (item instanceof WorkspaceTabs && item.currentTab > 0) saved.currentTab = item.currentTab;
  if (item instanceof WorkspaceSplit) saved.direction = item.direction;
  if (item instanceof WorkspaceSidedock && item.collapsed) saved.collapsed = true;
  return saved;
}

function saveLeaf(leaf: WorkspaceLeaf): SavedItem {
  const { type, state = {} } = leaf.getViewState();
  const saved: SavedItem = { id: leaf.id, type: "leaf", state: { type, state, icon: leaf.getIcon(), title: leaf.getDisplayText() } };
  if (leaf.pinned) saved.pinned = true;
  if (leaf.group !== null) saved.group = leaf.group;
  return saved;
}

/** Puts what was saved into a split. Every leaf is deferred; what is not in the app's shape is left out. */
export async function restoreInto(app: App, parent: WorkspaceParent, saved: unknown): Promise<void> {
  for (const item of childrenOf(saved)) {
    if (item.type === "leaf") await restoreLeaf(app, parent, item);
    else if (item.type === "tabs" || item.type === "split") await restoreGroup(app, parent, item);
  }
}

async function restoreGroup(app: App, parent: WorkspaceParent, item: SavedItem): Promise<void> {
  const group = item.type === "tabs" ? new WorkspaceTabs() : new WorkspaceSplit(item.direction === "horizontal" ? "horizontal" : "vertical");
  group.id = item.id;
  parent.addChild(group);
  await restoreInto(app, group, item);
  if (group.children.length === 0) parent.removeChild(group);
  if (!(group instanceof WorkspaceTabs)) return;
  const front = group.children[item.currentTab ?? 0] ?? group.children[0];
  if (front) group.selectTab(front);
}

async function restoreLeaf(app: App, parent: WorkspaceParent, item: SavedItem): Promise<void> {
  if (!(parent instanceof WorkspaceTabs) || typeof item.state?.type !== "string") return;
  const leaf = new WorkspaceLeaf(app);
  leaf.id = item.id;
  leaf.pinned = item.pinned === true;
  leaf.group = item.group ?? null;
  parent.addChild(leaf);
  await leaf.defer(item.state);
}

function childrenOf(saved: unknown): SavedItem[] {
  const children = (saved as { children?: unknown } | null | undefined)?.children;
  const isItem = (child: unknown): child is SavedItem => typeof (child as SavedItem | null)?.id === "string" && typeof (child as SavedItem).type === "string";
  return Array.isArray(children) ? children.filter(isItem) : [];
}
