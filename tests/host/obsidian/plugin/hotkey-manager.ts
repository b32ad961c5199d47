import type { App } from "../app";
import { readJson } from "../base/read-json";
import { normal } from "../ui/scope";
import type { Command, Hotkey } from "./commands";

/**
 * `app.hotkeyManager`: which keys run which command. The user's own (`hotkeys.json`) replace a command's suggestion;
 * an empty list takes it away. Keys are heard by the app's scope, so not while a modal is open.
 */
export class HotkeyManager {
  readonly #app: App;
  #custom: Record<string, Hotkey[]> = {};

  constructor(app: App) {
    this.#app = app;
    app.scope.register(null, null, (event, { key, modifiers }) => (this.#run(key, modifiers, event.repeat) ? false : undefined));
  }

  async load(): Promise<void> {
    const { adapter, configDir } = this.#app.vault;
    this.#custom = ((await readJson(adapter, `${configDir}/hotkeys.json`)) ?? {}) as Record<string, Hotkey[]>;
  }

  getHotkeys(id: string): Hotkey[] | undefined {
    return this.#custom[id];
  }
  getDefaultHotkeys(id: string): Hotkey[] | undefined {
    return this.#app.commands.findCommand(id)?.hotkeys;
  }

  /** The first command of that key that can run. */
  #run(key: string, modifiers: string, repeated: boolean): boolean {
    const wanted = (command: Command): boolean =>
      (this.getHotkeys(command.id) ?? command.hotkeys ?? []).some((hotkey) => hotkey.key.toLowerCase() === key.toLowerCase() && normal(hotkey.modifiers) === modifiers);
    const { commands } = this.#app.commands;
    return Object.values(commands).some((command) => wanted(command) && (!repeated || command.repeatable !== false) && this.#app.commands.executeCommandById(command.id));
  }
}
