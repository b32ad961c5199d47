import type { Storage, StoredEntry, StoredFile } from "../../storage/storage";
import { foldersAbove, isInside, parentOf } from "../../storage/paths";

/** What the vault learns about a path: it was written, it went, or it moved. */
export type DiskChange =
  | { readonly kind: "written"; readonly path: string }
  | { readonly kind: "removed"; readonly path: string }
  | { readonly kind: "moved"; readonly path: string; readonly to: string };

/**
 * obsidian.d.ts, `DataAdapter`: paths and text, the config folder included, no `TFile`.
 * Mirrors the storage in memory; every change, ours or somebody else's, is told to the vault once the mirror has it.
 */
export class DataAdapter {
  readonly files = new Map<string, StoredFile>();
  readonly folders = new Set<string>();
  /** Set by the vault. */
  onChange: (change: DiskChange) => void = () => {};
  readonly #storage: Storage;

  private constructor(storage: Storage) {
    this.#storage = storage;
  }

  static async open(storage: Storage): Promise<DataAdapter> {
    const adapter = new DataAdapter(storage);
    storage.onExternalChange(({ path, entry }) => {
      if (entry) adapter.#mirror(entry);
      else adapter.#forget(path);
      adapter.onChange({ kind: entry ? "written" : "removed", path });
    });
    for (const entry of await storage.list()) adapter.#mirror(entry);
    return adapter;
  }

  getName(): string {
    return this.#storage.name;
  }

  getResourcePath(path: string): string {
    return `app://host/${path}`;
  }

  async exists(path: string): Promise<boolean> {
    return this.files.has(path) || this.folders.has(path) || path === "" || path === "/";
  }

  async stat(path: string): Promise<{ type: "file" | "folder"; ctime: number; mtime: number; size: number } | null> {
    const file = this.files.get(path);
    if (file) return { type: "file", ...statOf(file) };
    return this.folders.has(path) ? { type: "folder", ctime: 0, mtime: 0, size: 0 } : null;
  }

  async list(path: string): Promise<{ files: string[]; folders: string[] }> {
    const folder = path === "/" ? "" : path;
    const here = (known: string): boolean => parentOf(known) === folder;
    return { files: [...this.files.keys()].filter(here), folders: [...this.folders].filter(here) };
  }

  /** From the storage, not from the mirror: somebody may have written a moment ago. */
  async read(path: string): Promise<string> {
    const file = await this.#storage.read(path);
    if (!file) throw notFound("open", path);
    return file.text;
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return new TextEncoder().encode(await this.read(path)).buffer;
  }

  async write(path: string, text: string): Promise<void> {
    this.#mirror({ kind: "file", ...(await this.#storage.write(path, text)) });
    this.onChange({ kind: "written", path });
  }

  async append(path: string, text: string): Promise<void> {
    await this.process(path, (current) => current + text);
  }

  async process(path: string, change: (text: string) => string): Promise<string> {
    const text = change(await this.read(path));
    await this.write(path, text);
    return text;
  }

  async mkdir(path: string): Promise<void> {
    await this.#storage.mkdir(path);
    this.#mirror({ kind: "folder", path });
    this.onChange({ kind: "written", path });
  }

  async rename(path: string, to: string): Promise<void> {
    if (await this.exists(to)) throw new Error("Destination file already exists!");
    await this.#storage.rename(path, to);
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
    this.onChange({ kind: "moved", path, to });
  }

  async remove(path: string): Promise<void> {
    await this.#storage.remove(path);
    this.#forget(path);
    this.onChange({ kind: "removed", path });
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    const { files, folders } = await this.list(path);
    if (!recursive && files.length + folders.length > 0) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
    await this.remove(path);
  }

  /** False: this system has no trash of its own that a page could reach. */
  async trashSystem(): Promise<boolean> {
    return false;
  }

  /** Into `.trash/`, under a name that is still free there. */
  async trashLocal(path: string): Promise<void> {
    const name = path.slice(path.lastIndexOf("/") + 1);
    let free = `.trash/${name}`;
    for (let n = 2; await this.exists(free); n += 1) free = `.trash/${name.replace(/(\.[^.]+)?$/, ` ${n}$1`)}`;
    await this.mkdir(".trash");
    await this.rename(path, free);
  }

  #mirror(entry: StoredEntry): void {
    for (const folder of foldersAbove(entry.path)) this.folders.add(folder);
    if (entry.kind === "folder") this.folders.add(entry.path);
    else this.files.set(entry.path, { path: entry.path, text: entry.text, ctime: entry.ctime, mtime: entry.mtime });
  }

  #forget(path: string): void {
    for (const file of [...this.files.keys()]) if (file === path || isInside(path, file)) this.files.delete(file);
    for (const folder of [...this.folders]) if (folder === path || isInside(path, folder)) this.folders.delete(folder);
  }
}

export function statOf(file: StoredFile): { ctime: number; mtime: number; size: number } {
  return { ctime: file.ctime, mtime: file.mtime, size: new TextEncoder().encode(file.text).length };
}

export function notFound(action: string, path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, ${action} '${path}'`), { code: "ENOENT" });
}
