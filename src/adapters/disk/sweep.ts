import { join } from "node:path";
import type { Disk } from "./disk";
import { isTemporary, removeQuietly } from "./write-beside";

/** Younger ones may belong to a process that is writing this moment. */
const ABANDONED_AFTER_MS = 60_000;

/** Removes the temporary files in one folder that a killed process left there. They are hidden; this is only for tidiness. */
export function sweep(disk: Disk, folder: string, now: number): void {
  try {
    for (const name of disk.readdirSync(folder)) {
      const file = join(folder, name);
      if (isTemporary(name) && now - disk.statSync(file).mtimeMs > ABANDONED_AFTER_MS) removeQuietly(disk, file);
    }
  } catch {
    // What can't be looked through stays as it is: the write itself tells what is wrong.
  }
}
