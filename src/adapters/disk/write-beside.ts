import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import type { Disk } from "./disk";

/** Who may do what with a file, to be kept when it is replaced; without an owner the file is ours. */
export interface FileRights {
  readonly mode: number;
  readonly uid?: number;
  readonly gid?: number;
}

const TEMPORARY = /^\.reconnect-[0-9a-f]{12}\.tmp$/;

/** Is this the name of a file that `writeBeside` made? */
export const isTemporary = (name: string): boolean => TEMPORARY.test(name);

/**
 * Writes bytes to a new file in the folder of `target` and makes sure that they are on the disk. The name begins with a
 * dot: the app doesn't see it, and neither do we should it be left behind. Returns its path; nothing is left on failure.
 */
export function writeBeside(disk: Disk, target: string, bytes: Uint8Array, rights: FileRights | null): string {
  const temporary = join(dirname(target), `.reconnect-${randomBytes(6).toString("hex")}.tmp`);
  const file = disk.openSync(temporary, "wx", rights ? rights.mode & 0o777 : 0o666);
  try {
    try {
      disk.writeFileSync(file, bytes);
      if (rights) keepRights(disk, file, rights);
      disk.fsyncSync(file);
    } finally {
      disk.closeSync(file);
    }
  } catch (error) {
    removeQuietly(disk, temporary);
    throw error;
  }
  return temporary;
}

function keepRights(disk: Disk, file: number, { mode, uid, gid }: FileRights): void {
  disk.fchmodSync(file, mode & 0o7777);
  // A user may not give files away; only root can keep another's ownership, and only it needs to.
  if (process.getuid?.() === 0 && uid !== undefined && gid !== undefined) disk.fchownSync(file, uid, gid);
}

/** After a rename: the folder's entry, too, has to reach the disk. Not every file system can. */
export function syncFolder(disk: Disk, folder: string): void {
  try {
    const opened = disk.openSync(folder, "r");
    try {
      disk.fsyncSync(opened);
    } finally {
      disk.closeSync(opened);
    }
  } catch {
    // Windows can't open folders; the rename itself is done.
  }
}

export function removeQuietly(disk: Disk, path: string): void {
  try {
    disk.unlinkSync(path);
  } catch {
    // It is hidden, and the error that brought us here is the one to tell.
  }
}
