import { setIcon } from "../../obsidian/base/icons";
import type { App } from "../../obsidian/app";
import { Menu } from "../../obsidian/ui/menu";
import { FILE_EXPLORER, FileExplorer } from "./file-explorer";
import { addSidebarControls } from "./sidebars";

/** A button of the window: it runs one of the app's own commands. */
interface Button {
  readonly icon: string;
  readonly name: string;
  readonly command: string;
}

const SWITCHER: Button = { icon: "file-search", name: "Open quick switcher", command: "switcher:open" };
const PALETTE: Button = { icon: "terminal", name: "Open command palette", command: "command-palette:open" };
const TODAY: Button = { icon: "calendar", name: "Open today's daily note", command: "daily-notes" };
const SETTINGS: Button = { icon: "settings", name: "Settings", command: "app:open-settings" };

/** Draws the app's window: ribbon, columns and status bar; on a phone, drawers and a bar at the bottom. */
export function drawWindow(app: App, isPhone: boolean): HTMLElement {
  const el = createDiv("app-container");
  const main = el.createDiv("horizontal-main-container");
  const ribbon = main.createDiv({ cls: "workspace-ribbon side-dock-ribbon mod-left", attr: { role: "toolbar", "aria-label": "Ribbon", "aria-orientation": "vertical" } });
  const above = ribbon.createDiv("side-dock-actions");
  for (const button of [SWITCHER, TODAY, PALETTE]) iconButton(app, above, button);
  above.append(app.ribbonEl);
  iconButton(app, ribbon.createDiv("side-dock-settings"), SETTINGS);
  main.append(app.workspace.containerEl);
  el.append(app.statusBarEl);
  if (isPhone) el.append(navigationBar(app));
  else addSidebarControls(app);
  return el;
}

/** The file list on the left and an empty tab in the middle: what a new window has. */
export async function openFirstLeaves(app: App, isPhone: boolean): Promise<void> {
  app.viewRegistry.register(FILE_EXPLORER, (leaf) => new FileExplorer(leaf));
  await app.workspace.getLeftLeaf(false).setViewState({ type: FILE_EXPLORER });
  app.workspace.setActiveLeaf(app.workspace.getLeaf("tab"));
  if (!isPhone) return;
  app.workspace.leftSplit.collapse();
  app.workspace.rightSplit.collapse();
  // A drawer gives way to the note that was opened from it.
  app.workspace.on("file-open", () => {
    app.workspace.leftSplit.collapse();
    app.workspace.rightSplit.collapse();
  });
}

function navigationBar(app: App): HTMLElement {
  const bar = createDiv({ cls: "mobile-navbar", attr: { role: "toolbar", "aria-label": "Navigation" } });
  const drawers = [app.workspace.leftSplit, app.workspace.rightSplit] as const;
  const drawer = (which: 0 | 1): void => {
    drawers[1 - which]?.collapse();
    drawers[which].toggle();
  };
  plainButton(bar, "panel-left", "Left sidebar", () => drawer(0));
  for (const button of [SWITCHER, PALETTE]) iconButton(app, bar, button);
  plainButton(bar, "menu", "Menu", () => ribbonMenu(app, bar));
  plainButton(bar, "panel-right", "Right sidebar", () => drawer(1));
  return bar;
}

/** On a phone the ribbon is a menu. */
function ribbonMenu(app: App, bar: HTMLElement): void {
  const menu = new Menu();
  for (const button of app.ribbonEl.querySelectorAll("button"))
    menu.addItem((item) => item.setTitle(button.getAttribute("aria-label") ?? "").setIcon(iconOf(button)).onClick(() => button.click()));
  menu.addSeparator();
  for (const { name, icon, command } of [TODAY, SETTINGS]) menu.addItem((item) => item.setTitle(name).setIcon(icon).onClick(() => app.commands.executeCommandById(command)));
  const { right, top } = bar.getBoundingClientRect();
  menu.showAtPosition({ x: right, y: top - 40 * (menu.items.length + 1) });
}

function iconOf(button: Element): string {
  return /lucide-([\w-]+)/.exec(button.querySelector("svg")?.getAttribute("class") ?? "")?.[1] ?? "dot";
}

function iconButton(app: App, parent: HTMLElement, { icon, name, command }: Button): void {
  plainButton(parent, icon, name, () => app.commands.executeCommandById(command));
}

function plainButton(parent: HTMLElement, icon: string, name: string, run: () => void): void {
  const button = parent.createEl("button", { cls: "clickable-icon side-dock-ribbon-action", attr: { "aria-label": name, type: "button" } });
  setIcon(button, icon);
  button.addEventListener("click", run);
}
