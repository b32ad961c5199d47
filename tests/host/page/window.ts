import { setIcon } from "../obsidian/base/icons";
import type { App } from "../obsidian/app";
import { Menu } from "../obsidian/ui/menu";
import { CommandPalette } from "./command-palette";
import { FILE_EXPLORER, FileExplorer } from "./file-explorer";
import { QuickSwitcher } from "./quick-switcher";
import { SettingsWindow } from "./settings-window";

/** What the window's own buttons and keys do; the same on a desktop and on a phone. */
interface Action {
  readonly icon: string;
  readonly name: string;
  readonly run: () => void;
}

/** Draws the app's window: ribbon, columns and status bar; on a phone, drawers and a bar at the bottom. */
export function drawWindow(app: App, phone: boolean): HTMLElement {
  const open = {
    palette: { icon: "terminal", name: "Open command palette", run: () => new CommandPalette(app).open() },
    switcher: { icon: "file-search", name: "Open quick switcher", run: () => new QuickSwitcher(app).open() },
    settings: { icon: "settings", name: "Settings", run: () => new SettingsWindow(app).open() },
  };
  const el = createDiv("app-container");
  const main = el.createDiv("horizontal-main-container");
  const ribbon = main.createDiv({ cls: "workspace-ribbon side-dock-ribbon mod-left", attr: { role: "toolbar", "aria-label": "Ribbon" } });
  ribbon.append(app.ribbonEl);
  const below = ribbon.createDiv("side-dock-settings");
  for (const action of [open.switcher, open.palette, open.settings]) iconButton(below, action);
  main.append(app.workspace.containerEl);
  el.append(app.statusBarEl);
  if (phone) el.append(navigationBar(app, [open.switcher, open.palette], open.settings));
  shortcuts(app, open);
  return el;
}

/** The file list on the left and an empty tab in the middle: what a new window has. */
export async function openFirstLeaves(app: App, phone: boolean): Promise<void> {
  app.viewRegistry.register(FILE_EXPLORER, (leaf) => new FileExplorer(leaf));
  await app.workspace.getLeftLeaf(false).setViewState({ type: FILE_EXPLORER });
  app.workspace.setActiveLeaf(app.workspace.getLeaf("tab"));
  if (!phone) return;
  app.workspace.leftSplit.collapse();
  app.workspace.rightSplit.collapse();
  // A drawer gives way to the note that was opened from it.
  app.workspace.on("file-open", () => {
    app.workspace.leftSplit.collapse();
    app.workspace.rightSplit.collapse();
  });
}

/** Opens this note if the vault has it. */
export async function openNote(app: App, path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file) await app.workspace.getLeaf(false).openFile(file, { state: { mode: "preview" } });
}

function navigationBar(app: App, actions: readonly Action[], settings: Action): HTMLElement {
  const bar = createDiv({ cls: "mobile-navbar", attr: { role: "toolbar", "aria-label": "Navigation" } });
  const drawers = [app.workspace.leftSplit, app.workspace.rightSplit] as const;
  const drawer = (which: 0 | 1): void => {
    drawers[1 - which]?.collapse();
    drawers[which].toggle();
  };
  iconButton(bar, { icon: "panel-left", name: "Left sidebar", run: () => drawer(0) });
  for (const action of actions) iconButton(bar, action);
  iconButton(bar, { icon: "menu", name: "Menu", run: () => ribbonMenu(app, settings, bar) });
  iconButton(bar, { icon: "panel-right", name: "Right sidebar", run: () => drawer(1) });
  return bar;
}

/** On a phone the ribbon is a menu. */
function ribbonMenu(app: App, settings: Action, bar: HTMLElement): void {
  const menu = new Menu();
  for (const button of app.ribbonEl.querySelectorAll("button"))
    menu.addItem((item) => item.setTitle(button.getAttribute("aria-label") ?? "").setIcon(iconOf(button)).onClick(() => button.click()));
  menu.addSeparator();
  menu.addItem((item) => item.setTitle(settings.name).setIcon(settings.icon).onClick(settings.run));
  const { right, top } = bar.getBoundingClientRect();
  menu.showAtPosition({ x: right, y: top - 40 * (menu.items.length + 1) });
}

function iconOf(button: Element): string {
  return /lucide-([\w-]+)/.exec(button.querySelector("svg")?.getAttribute("class") ?? "")?.[1] ?? "dot";
}

function iconButton(parent: HTMLElement, { icon, name, run }: Action): void {
  const button = parent.createEl("button", { cls: "clickable-icon side-dock-ribbon-action", attr: { "aria-label": name, type: "button" } });
  setIcon(button, icon);
  button.addEventListener("click", run);
}

function shortcuts(app: App, open: { palette: Action; switcher: Action; settings: Action }): void {
  const keys: Record<string, () => void> = { p: open.palette.run, o: open.switcher.run, ",": open.settings.run, e: () => void app.workspace.activeEditor?.toggleMode() };
  window.addEventListener("keydown", (event) => {
    const run = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? keys[event.key.toLowerCase()] : undefined;
    if (!run || app.keymap.busy) return;
    event.preventDefault();
    run();
  });
}
