import type { App } from "../../obsidian/app";
import type { ViewState } from "../../obsidian/workspace/workspace-leaf";

/** What is open, as plain data: kept while the app is started anew (another language, another width). */
export interface Layout {
  readonly middle: readonly ViewState[];
  readonly right: readonly ViewState[];
  /** Which of `middle` is in front. */
  readonly front: number;
  readonly isRightOpen: boolean;
}

export function layoutOf(app: App): Layout {
  const { rootSplit, rightSplit } = app.workspace;
  const middle = rootSplit.leaves.map((leaf) => leaf.getViewState());
  const front = rootSplit.front;
  return {
    middle,
    right: rightSplit.leaves.map((leaf) => leaf.getViewState()),
    front: front ? rootSplit.leaves.indexOf(front) : 0,
    isRightOpen: !rightSplit.collapsed && rightSplit.leaves.length > 0,
  };
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
