import type { App } from "../app";
import { Platform } from "../base/environment";
import { MarkdownView } from "../workspace/markdown-view";

/** obsidian.d.ts, `Hotkey`. */
export interface Hotkey {
  modifiers: string[];
  key: string;
}

/** obsidian.d.ts, `Command`. */
export interface Command {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  repeatable?: boolean;
  hotkeys?: Hotkey[];
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: unknown, context: unknown) => unknown;
  editorCheckCallback?: (checking: boolean, editor: unknown, context: unknown) => boolean | void;
}

/** `app.commands`: every command under its full id, the app's own and the plugins'. */
export class Commands {
  readonly commands: Record<string, Command> = {};
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }
  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }
  removeCommand(id: string): void {
    delete this.commands[id];
  }
  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }
  /** Those that can run now, as the palette lists them. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.#run(command, true));
  }
  /** False when there is no such command, or it can't run now. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.#run(command, true) && this.#run(command, false);
  }

  /** obsidian.d.ts, `Command`: editor callbacks win over plain ones and need a note open in an editor, not in reading view. */
  #run(command: Command, checking: boolean): boolean {
    if (command.mobileOnly === true && !Platform.isMobile) return false;
    const open = this.#app.workspace.getActiveViewOfType(MarkdownView);
    const view = open?.getMode() === "source" ? open : null;
    if (command.editorCheckCallback) return view !== null && (command.editorCheckCallback(checking, view.editor, view) === true || !checking);
    if (command.editorCallback) {
      if (view && !checking) command.editorCallback(view.editor, view);
      return view !== null;
    }
    if (command.checkCallback) return command.checkCallback(checking) === true || !checking;
    if (!checking) command.callback?.();
    return command.callback !== undefined;
  }
}
