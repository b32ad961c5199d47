import type { App } from "obsidian";

/** Known to users' workspaces and scripts: never change it. */
export const DASHBOARD_VIEW = "reconnect-dashboard";

/** One opening after the other: the two halves of a double click must not open two panes. */
const opening = new WeakMap<App, Promise<void>>();

/** Shows the dashboard in the pane it is in, else in the right side pane; the keyboard goes on there. */
export function openDashboard(app: App): Promise<void> {
  const before = opening.get(app) ?? Promise.resolve();
  const opened = before.catch(() => {}).then(() => reveal(app));
  opening.set(app, opened);
  return opened;
}

async function reveal({ workspace }: App): Promise<void> {
  const [open] = workspace.getLeavesOfType(DASHBOARD_VIEW);
  if (open) await workspace.revealLeaf(open);
  const leaf = open ?? (await workspace.ensureSideLeaf(DASHBOARD_VIEW, "right", { active: true, reveal: true }));
  const { containerEl } = leaf.view;
  const first = containerEl.querySelector<HTMLElement>(":is(.reconnect-body, .reconnect-state) :is(a, button)") ?? containerEl.querySelector("button");
  first?.focus({ preventScroll: true });
}
