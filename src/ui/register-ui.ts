import type { Plugin } from "obsidian";
import type { Reconnect } from "../app/reconnect";
import { Actions } from "./actions";
import { addCommands } from "./commands";
import { DashboardView } from "./dashboard/dashboard-view";
import { addLowerNotices } from "./lower-notices";
import { DASHBOARD_VIEW, openDashboard } from "./open-dashboard";
import { addRibbon } from "./ribbon";
import { ReconnectSettingTab } from "./settings/settings-tab";
import type { Ui } from "./ui";

/** Everything the app shows of Reconnect. Registered through the plugin, so that unloading leaves nothing behind. */
export function registerUi(plugin: Plugin, reconnect: Reconnect): void {
  const { app } = plugin;
  const ui: Ui = { app, reconnect, actions: new Actions(app, reconnect) };
  plugin.registerView(DASHBOARD_VIEW, (leaf) => new DashboardView(leaf, ui));
  plugin.registerHoverLinkSource(DASHBOARD_VIEW, { display: plugin.manifest.name, defaultMod: true });
  addRibbon(plugin, reconnect, () => void openDashboard(app));
  addCommands(plugin, ui);
  addLowerNotices(plugin, ui);
  plugin.addSettingTab(new ReconnectSettingTab(plugin, ui));
}
