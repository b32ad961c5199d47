import type { App } from "../../obsidian/app";
import type { Command } from "../../obsidian/plugin/commands";
import { CommandPalette } from "./command-palette";
import { QuickSwitcher } from "./quick-switcher";
import { SettingsWindow } from "./settings-window";
import { openToday } from "./daily-note";
import { rootLeaves } from "./layout";

/** The app's own commands, as far as the page has what they do; names and keys are the app's. */
export function addAppCommands(app: App): void {
  const settings = new SettingsWindow(app);
  // Plugins open their settings so (it is in no documentation).
  Object.assign(app.setting, { open: () => settings.open(), close: () => settings.close(), openTabById: (id: string) => settings.openTabById(id) });
  const key = (name: string, ...more: string[]): Pick<Command, "hotkeys"> => ({ hotkeys: [{ modifiers: ["Mod", ...more], key: name }] });
  const commands: Command[] = [
    { id: "command-palette:open", name: "Command palette: Open command palette", icon: "terminal", ...key("P"), callback: () => new CommandPalette(app).open() },
    { id: "switcher:open", name: "Quick switcher: Open quick switcher", icon: "file-search", ...key("O"), callback: () => new QuickSwitcher(app).open() },
    { id: "app:open-settings", name: "Open settings", icon: "settings", ...key(","), callback: () => settings.open() },
    { id: "daily-notes", name: "Daily notes: Open today's daily note", icon: "calendar", callback: () => openToday(app) },
    { id: "markdown:toggle-preview", name: "Toggle reading view", icon: "book-open", ...key("E"), checkCallback: (checking) => toggleReading(app, checking) },
    { id: "app:toggle-left-sidebar", name: "Toggle left sidebar", icon: "panel-left", callback: () => app.workspace.leftSplit.toggle() },
    { id: "app:toggle-right-sidebar", name: "Toggle right sidebar", icon: "panel-right", callback: () => app.workspace.rightSplit.toggle() },
    { id: "workspace:close", name: "Close current tab", icon: "x", checkCallback: (checking) => closeTab(app, checking) },
  ];
  for (const command of commands) app.commands.addCommand(command);
}

/** Runs the command whose keys these are, unless a modal or a view has dealt with them. */
export function listenForHotkeys(app: App): void {
  window.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || app.keymap.busy) return;
    const command = Object.values(app.commands.commands).find(({ hotkeys }) => hotkeys?.some((hotkey) => matches(event, hotkey)));
    if (!command) return;
    event.preventDefault();
    app.commands.executeCommandById(command.id);
  });
}

function matches(event: KeyboardEvent, { modifiers, key }: { modifiers: string[]; key: string }): boolean {
  const wants = (name: string): boolean => modifiers.includes(name);
  const mod = event.ctrlKey || event.metaKey;
  return event.key.toLowerCase() === key.toLowerCase() && mod === (wants("Mod") || wants("Ctrl") || wants("Meta")) && event.shiftKey === wants("Shift") && event.altKey === wants("Alt");
}

/** By the documented API alone: the leaf's view state has the mode. */
function toggleReading(app: App, checking: boolean): boolean {
  const leaf = app.workspace.activeLeaf;
  const state = leaf?.getViewState();
  if (!leaf || state?.type !== "markdown") return false;
  const mode = state.state?.["mode"] === "preview" ? "source" : "preview";
  if (!checking) void leaf.setViewState({ ...state, state: { ...state.state, mode }, active: true });
  return true;
}

function closeTab(app: App, checking: boolean): boolean {
  const leaf = app.workspace.activeLeaf;
  if (!leaf || !rootLeaves(app.workspace).includes(leaf)) return false;
  if (!checking) leaf.detach();
  return true;
}
