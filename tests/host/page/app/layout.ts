import type { App } from "../../obsidian/app";
import type { ViewState, WorkspaceLeaf } from "../../obsidian/workspace/workspace-leaf";

/** What is open, as plain data: kept while the app is started anew (another language, another width). */
export interface Layout {
  readonly middle: readonly ViewState[];
  readonly right: readonly ViewState[];
  /** Which of `middle` is in front. */
  readonly front: number;
  readonly isRightOpen: boolean;
}

export function layoutOf({ workspace }: App): Layout {
  const middle = rootLeaves(workspace);
  const right: WorkspaceLeaf[] = [];
  workspace.iterateAllLeaves((leaf) => leaf.getRoot() === workspace.rightSplit && right.push(leaf));
  const front = workspace.getMostRecentLeaf();
  return {
    middle: middle.map((leaf) => leaf.getViewState()),
    right: right.map((leaf) => leaf.getViewState()),
    front: front ? Math.max(0, middle.indexOf(front)) : 0,
    isRightOpen: !workspace.rightSplit.collapsed && right.length > 0,
  };
}

/** The leaves of the middle, in their order. */
export function rootLeaves(workspace: App["workspace"]): WorkspaceLeaf[] {
  const leaves: WorkspaceLeaf[] = [];
  workspace.iterateRootLeaves((leaf) => leaves.push(leaf));
  return leaves;
}

/** Into a new app, whose middle has one empty tab. On a phone the sidebars stay closed. */
export async function restoreLayout(app: App, { middle, right, front, isRightOpen }: Layout, isPhone: boolean): Promise<void> {
  const { workspace } = app;
  const leaves = [];
  for (const [index, state] of middle.entries()) {
    const leaf = workspace.getLeaf(index === 0 ? false : "tab");
    await leaf.setViewState(state);
    leaves.push(leaf);
  }
  for (const state of right) await workspace.getRightLeaf(false).setViewState(state);
  if (isPhone || !isRightOpen) workspace.rightSplit.collapse();
  else workspace.rightSplit.expand();
  const shown = leaves[front];
  if (shown) workspace.setActiveLeaf(shown, { focus: false });
}
