import type { App } from "obsidian";
import type { Words } from "../../core/language/words";
import type { Settings } from "../../core/settings/settings";

/** What a row of the settings tab needs. */
export interface Editing {
  readonly app: App;
  readonly words: Words;
  readonly settings: () => Settings;
  /** Applies a change to the settings as they are by then, and stores them; `redraw` when rows come, go or change language. */
  readonly save: (change: (settings: Settings) => Settings, redraw?: boolean) => void;
}
