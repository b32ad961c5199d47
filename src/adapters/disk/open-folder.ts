import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Ports } from "../../app/ports";
import type { Refusal } from "../../core/note/refusal";
import { fail, ok, type Result } from "../../core/result";
import type { DayNumber } from "../../core/time/civil-date";
import { formatMoment } from "../../core/time/format-moment";
import { DiskDailyNotes } from "./disk-daily-notes";
import { DiskNotes } from "./disk-notes";
import { DiskSettings } from "./disk-settings";
import { DiskUndo } from "./disk-undo";
import { diskTaskFilter } from "./disk-task-filter";
import { DiskVault } from "./disk-vault";
import { grayMatterParser } from "./gray-matter-parser";
import { nodeDisk } from "./disk";
import { nodeTimer } from "./node-timer";
import { stateFolder, type Environment } from "./state-folder";
import { SystemClock } from "./system-clock";

export interface FolderOptions {
  /** The day it should be; null for the clock's. */
  readonly today?: DayNumber | null;
  readonly environment?: Environment;
  readonly now?: () => Date;
}

/** The ports over a plain folder, with what only this host has. */
export interface FolderPorts extends Ports {
  /** The folder, links in its path resolved. */
  readonly folder: string;
  readonly undo: DiskUndo;
}

/** Opens a folder of Markdown notes, with or without `.obsidian`. Refused: `not-a-vault`. Nothing is written. */
export function openFolder(directory: string, options: FolderOptions = {}): Result<FolderPorts, Refusal> {
  const folder = realFolder(directory);
  if (folder === null) return fail({ kind: "not-a-vault", path: "", value: directory });
  const notes = new DiskNotes();
  const vault = new DiskVault(folder, (event) => notes.tell(event));
  const state = stateFolder(process.platform, options.environment ?? process.env, homedir());
  return ok({
    folder,
    vault,
    notes,
    frontmatter: grayMatterParser,
    dailyNotes: new DiskDailyNotes(folder, vault),
    clock: new SystemClock(options.today ?? null, options.now),
    settings: new DiskSettings(folder),
    undo: new DiskUndo(state, folder),
    taskFilter: () => Promise.resolve(diskTaskFilter(folder)),
    timer: nodeTimer,
    // A command tells its outcome, and then it is over: nothing happens behind anybody's back.
    notifier: { tell: () => undefined },
    formatMoment,
    rewriter: null,
    hasFolder: (path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false,
    cache: null,
    breathe: () => Promise.resolve(),
    nextFrame: () => Promise.resolve(),
  });
}

/** Null also for a folder that may not be read: it would look like one with nobody in it. */
function realFolder(directory: string): string | null {
  try {
    accessSync(directory, constants.R_OK | constants.X_OK);
    return statSync(directory).isDirectory() ? nodeDisk.realpathSync(directory) : null;
  } catch {
    return null;
  }
}
