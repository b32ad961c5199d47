import type { App } from "../app";
import { WorkspaceLeaf } from "./workspace-leaf";
import { type Direction, WorkspaceSplit } from "./workspace-split";
import { WorkspaceTabs } from "./workspace-tabs";

/** A new leaf at the end of a row of tabs, and in front. */
export function leafInTabs(app: App, tabs: WorkspaceTabs): WorkspaceLeaf {
  const leaf = new WorkspaceLeaf(app);
  tabs.addChild(leaf);
  tabs.selectTab(leaf);
  return leaf;
}

/** In the first row of tabs there is, or `apart`, in a row of its own. */
export function leafIn(app: App, split: WorkspaceSplit, apart: boolean): WorkspaceLeaf {
  const tabs = split.children.find((child) => child instanceof WorkspaceTabs);
  return tabs && !apart ? leafInTabs(app, tabs) : leafInParent(app, split, split.children.length);
}

export function leafInParent(app: App, parent: WorkspaceSplit, index: number): WorkspaceLeaf {
  const tabs = new WorkspaceTabs();
  parent.insertChild(index, tabs);
  return leafInTabs(app, tabs);
}

/** Beside another leaf, or below it. Null when that one is nowhere. */
export function leafBySplit(app: App, leaf: WorkspaceLeaf, direction: Direction, before: boolean): WorkspaceLeaf | null {
  const { tabs } = leaf;
  const parent = tabs?.parent;
  if (!tabs || !(parent instanceof WorkspaceSplit)) return null;
  const at = parent.children.indexOf(tabs);
  if (parent.direction === direction) return leafInParent(app, parent, at + (before ? 0 : 1));
  // Below within what lies side by side, or the other way round: a split within the split.
  const inner = new WorkspaceSplit(direction);
  parent.insertChild(at, inner);
  parent.children.remove(tabs);
  inner.addChild(tabs);
  return leafInParent(app, inner, before ? 0 : 1);
}
