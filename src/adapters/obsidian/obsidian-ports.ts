import type { Plugin } from "obsidian";
import type { Ports } from "../../app/ports";
import { breather } from "./breathe";
import { nextFrame } from "./next-frame";
import { ObsidianDailyNotes } from "./obsidian-daily-notes";
import { obsidianFrontmatter } from "./obsidian-frontmatter";
import { ObsidianNotes } from "./obsidian-notes";
import { ObsidianVault } from "./obsidian-vault";
import { PluginSettingsStore } from "./plugin-settings-store";
import { SessionUndoLog } from "./session-undo-log";
import { StoredIndex } from "./stored-index";
import { WindowClock } from "./window-clock";

/** What the use cases need, over the app. Nothing is read or listened to before it is asked for. */
export const obsidianPorts = (plugin: Plugin): Ports => ({
  vault: new ObsidianVault(plugin.app),
  notes: new ObsidianNotes(plugin),
  frontmatter: obsidianFrontmatter,
  dailyNotes: new ObsidianDailyNotes(plugin.app),
  clock: new WindowClock(plugin),
  settings: new PluginSettingsStore(plugin),
  undo: new SessionUndoLog(),
  cache: new StoredIndex(plugin),
  breathe: breather(),
  nextFrame,
});
