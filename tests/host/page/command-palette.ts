import type { Command } from "../obsidian/plugin/commands";
import { FuzzySuggestModal } from "../obsidian/ui/suggest-modal";
import type { App } from "../obsidian/app";

/** Every command that can run now. */
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
    return this.app.commands.listCommands();
  }
  override getItemText(command: Command): string {
    return command.name;
  }
  override onChooseItem(command: Command): void {
    this.app.commands.executeCommandById(command.id);
  }
}
