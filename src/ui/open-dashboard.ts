import type { App } from "obsidian";

/** Known to users' workspaces and scripts: never change it. */
export const DASHBOARD_VIEW = "reconnect-dashboard";

/** Shows the dashboard in the side pane it is in, else in the right one. */
export async function openDashboard(app: App): Promise<void> {
  const [open] = app.workspace.getLeavesOfType(DASHBOARD_VIEW);
  if (open) await app.workspace.revealLeaf(open);
  else await app.workspace.ensureSideLeaf(DASHBOARD_VIEW, "right", { active: true, reveal: true });
}
