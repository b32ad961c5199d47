import { leavesIn } from "./leaves-in";
import { openPopout, type PopoutData } from "./popout";
import type { Workspace } from "./workspace";
import { WorkspaceWindow } from "./workspace-split";

/** An empty pop-out of the workspace. Its leaves go when it is closed, and it closes when its last leaf goes. */
export function openWindow(workspace: Workspace, data: PopoutData): WorkspaceWindow {
  const popout = openPopout(data, () => leavesIn(opened).forEach((leaf) => leaf.detach()));
  const opened: WorkspaceWindow = new WorkspaceWindow({
    win: popout.win,
    close: () => {
      workspace.trigger("window-close", opened, opened.win);
      popout.close();
    },
  });
  workspace.floatingSplit.addChild(opened);
  workspace.trigger("window-open", opened, opened.win);
  return opened;
}
