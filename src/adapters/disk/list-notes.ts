import type { Dirent } from "node:fs";
import { join } from "node:path";
import type { NoteStat, UnlistedFolder } from "../../app/ports";
import { vaultPath } from "../../core/note/vault-path";
import type { Disk } from "./disk";
import { errorCode } from "./file-refusal";

export interface Listing {
  readonly notes: readonly NoteStat[];
  readonly unlisted: readonly UnlistedFolder[];
}

/**
 * Every Markdown file below a folder, by path; nothing hidden. Symbolic links are not followed: what they lead to inside
 * is listed where it is, and what is outside is not the vault's. A folder that can't be read doesn't hide the others, and is
 * told: the people in it are missing.
 */
export function listNotes(disk: Disk, root: string): Listing {
  const notes: NoteStat[] = [];
  const unlisted: UnlistedFolder[] = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(disk, root, folder, unlisted)) {
      if (entry.name.startsWith(".")) continue;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && entry.name.endsWith(".md")) notes.push(...statOf(disk, root, path));
    }
  }
  return { notes: notes.sort((a, b) => (a.path < b.path ? -1 : 1)), unlisted };
}

function entriesOf(disk: Disk, root: string, folder: string, unlisted: UnlistedFolder[]): readonly Dirent[] {
  try {
    return disk.readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    const reason = errorCode(error);
    // One that went away between our two looks is missing from nothing.
    if (reason !== "ENOENT") unlisted.push({ path: folder, reason: reason ?? String(error) });
    return [];
  }
}

/** Nothing when the file went away between our two looks. */
function statOf(disk: Disk, root: string, path: string): readonly NoteStat[] {
  try {
    const { mtimeMs, size } = disk.statSync(join(root, path));
    return [{ path: vaultPath(path), mtime: mtimeMs, size }];
  } catch {
    return [];
  }
}
