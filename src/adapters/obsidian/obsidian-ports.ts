import type { Plugin } from "obsidian";
import type { Ports } from "../../app/ports";
import { appTaskFilter } from "./app-task-filter";
import { breather } from "./breathe";
import { momentText } from "./moment-format";
import { nextFrame } from "./next-frame";
import { noticeNotifier } from "./notice-notifier";
import { ObsidianDailyNotes } from "./obsidian-daily-notes";
import { obsidianFrontmatter } from "./obsidian-frontmatter";
import { ObsidianNotes } from "./obsidian-notes";
import { ObsidianRewriter } from "./obsidian-rewriter";
import { ObsidianVault } from "./obsidian-vault";
import { PluginSettingsStore } from "./plugin-settings-store";
import { SessionUndoLog } from "./session-undo-log";
import { StoredIndex } from "./stored-index";
import { WindowClock } from "./window-clock";
import { WindowTimer } from "./window-timer";

/** What the use cases need, over the app. Nothing is read or listened to before it is asked for. */
export const obsidianPorts = (plugin: Plugin): Ports => ({
  vault: new ObsidianVault(plugin.app),
  notes: new ObsidianNotes(plugin),
  frontmatter: obsidianFrontmatter,
  dailyNotes: new ObsidianDailyNotes(plugin.app),
  clock: new WindowClock(plugin),
  settings: new PluginSettingsStore(plugin),
  undo: new SessionUndoLog(),
  taskFilter: () => appTaskFilter(plugin.app),
  timer: new WindowTimer(plugin),
  notifier: noticeNotifier,
  formatMoment: momentText,
  rewriter: new ObsidianRewriter(plugin.app),
  hasFolder: (path) => plugin.app.vault.getFolderByPath(path) !== null,
  cache: new StoredIndex(plugin),
  breathe: breather(),
  nextFrame,
});
