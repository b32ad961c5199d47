import type { App } from "../../obsidian/app";
import type { Command } from "../../obsidian/plugin/commands";
import { type FuzzyMatch, FuzzySuggestModal } from "../../obsidian/ui/suggest-modal";
import { Platform } from "../../obsidian/base/environment";

/** Ids, the one used last first. For as long as the page lives. */
const used: string[] = [];

/** Every command that can run now: those used last, then those of plugins, then the app's own. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder("Type a command…");
    this.emptyStateText = "No commands found.";
    this.setInstructions([
      { command: "↑↓", purpose: "to navigate" },
      { command: "↵", purpose: "to use" },
      { command: "esc", purpose: "to dismiss" },
    ]);
  }
  override getItems(): Command[] {
    const rank = ({ id }: Command): number => (used.includes(id) ? used.indexOf(id) : this.#isPlugins(id) ? used.length : used.length + 1);
    return this.app.commands.listCommands().sort((a, b) => rank(a) - rank(b));
  }
  override getItemText(command: Command): string {
    return command.name;
  }
  override renderSuggestion(found: FuzzyMatch<Command>, el: HTMLElement): void {
    el.addClass("mod-complex");
    super.renderSuggestion(found, el.createDiv("suggestion-content").createDiv("suggestion-title"));
    const aux = el.createDiv("suggestion-aux");
    for (const hotkey of found.item.hotkeys ?? []) aux.createEl("kbd", { cls: "suggestion-hotkey", text: keysOf(hotkey) });
  }
  override onChooseItem(command: Command): void {
    used.remove(command.id);
    used.unshift(command.id);
    this.app.commands.executeCommandById(command.id);
  }

  #isPlugins(id: string): boolean {
    return this.app.plugins.enabledPlugins.has(id.split(":")[0] ?? "");
  }
}

function keysOf({ modifiers, key }: { modifiers: string[]; key: string }): string {
  const mac = { Mod: "⌘", Ctrl: "⌃", Alt: "⌥", Shift: "⇧", Meta: "⌘" } as const;
  const other = { Mod: "Ctrl", Ctrl: "Ctrl", Alt: "Alt", Shift: "Shift", Meta: "Win" } as const;
  const names: Record<string, string> = Platform.isMacOS ? mac : other;
  return [...modifiers.map((modifier) => names[modifier] ?? modifier), key].join(Platform.isMacOS ? " " : " + ");
}
