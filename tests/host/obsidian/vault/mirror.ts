import { foldersAbove, isInside } from "../../storage/paths";
import type { StoredEntry, StoredFile } from "../../storage/storage";

/** What the app last saw of the disk: every file's text and every folder's path. */
export class Mirror {
  readonly files = new Map<string, StoredFile>();
  readonly folders = new Set<string>();
  readonly #before = new Map<string, string>();

  put(entry: StoredEntry): void {
    for (const folder of foldersAbove(entry.path)) this.folders.add(folder);
    if (entry.kind === "folder") return void this.folders.add(entry.path);
    const known = this.files.get(entry.path);
    if (known) this.#before.set(entry.path, known.text);
    this.files.set(entry.path, { path: entry.path, text: entry.text, ctime: entry.ctime, mtime: entry.mtime });
  }

  /** A file, or a folder with everything in it. */
  forget(path: string): void {
    for (const file of [...this.files.keys()]) if (file === path || isInside(path, file)) this.files.delete(file);
    for (const folder of [...this.folders]) if (folder === path || isInside(path, folder)) this.folders.delete(folder);
  }

  move(path: string, to: string): void {
    const moved = (known: string): string => to + known.slice(path.length);
    for (const file of [...this.files.values()])
      if (file.path === path || isInside(path, file.path)) {
        this.files.delete(file.path);
        this.files.set(moved(file.path), { ...file, path: moved(file.path) });
      }
    for (const folder of [...this.folders])
      if (folder === path || isInside(path, folder)) {
        this.folders.delete(folder);
        this.folders.add(moved(folder));
      }
    for (const folder of foldersAbove(to)) this.folders.add(folder);
  }

  has(path: string): boolean {
    return this.files.has(path) || this.folders.has(path);
  }

  /** The text of a file as it was before it was last written. */
  textBefore(path: string): string | undefined {
    return this.#before.get(path) ?? this.files.get(path)?.text;
  }
}
