import { type WorkspaceItem, WorkspaceParent } from "./workspace-item";
import { WorkspaceLeaf } from "./workspace-leaf";

/** Every leaf of a part of the layout, in its order. */
export function leavesIn(item: WorkspaceItem): WorkspaceLeaf[] {
  if (item instanceof WorkspaceLeaf) return [item];
  return item instanceof WorkspaceParent ? item.children.flatMap(leavesIn) : [];
}
