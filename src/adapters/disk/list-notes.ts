import type { Dirent } from "node:fs";
import { join } from "node:path";
import type { NoteStat } from "../../app/ports";
import { vaultPath } from "../../core/note/vault-path";
import type { Disk } from "./disk";

/**
 * Every Markdown file below a folder, by path; nothing hidden. Symbolic links are not followed: what they lead to inside
 * is listed where it is, and what is outside is not the vault's. A folder that can't be read doesn't hide the others.
 */
export function listNotes(disk: Disk, root: string): readonly NoteStat[] {
  const notes: NoteStat[] = [];
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(disk, join(root, folder))) {
      if (entry.name.startsWith(".")) continue;
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && entry.name.endsWith(".md")) notes.push(...statOf(disk, root, path));
    }
  }
  return notes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesOf(disk: Disk, folder: string): readonly Dirent[] {
  try {
    return disk.readdirSync(folder, { withFileTypes: true });
  } catch {
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
