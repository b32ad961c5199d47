import { Counters } from "../../faults/counters";
import { Faults } from "../../faults/faults";
import { parentOf } from "../../storage/paths";
import type { Storage, StoredFile } from "../../storage/storage";
import { Mirror } from "./mirror";

/** What the vault learns about a path: it was written, it went, or it moved. */
export type DiskChange =
  | { readonly kind: "written"; readonly path: string }
  | { readonly kind: "removed"; readonly path: string }
  | { readonly kind: "moved"; readonly path: string; readonly to: string };

/**
 * obsidian.d.ts, `DataAdapter`: paths and text, the config folder included, no `TFile`.
 * Mirrors the storage in memory; every change, ours or somebody else's, is told to the vault once the mirror has it.
 * Text only: what is binary goes through UTF-8.
 */
export class DataAdapter {
  /** Set by the vault. */
  onChange: (change: DiskChange) => void = () => {};
  /** Every call to the storage passes here: docs/host.md, "Faults". */
  readonly faults = new Faults();
  readonly counters = new Counters();
  readonly #storage: Storage;
  readonly #mirror = new Mirror();

  private constructor(storage: Storage) {
    this.#storage = storage;
  }

  static async open(storage: Storage): Promise<DataAdapter> {
    const adapter = new DataAdapter(storage);
    storage.onExternalChange(({ path, entry }) => {
      if (entry) adapter.#mirror.put(entry);
      else adapter.#mirror.forget(path);
      adapter.onChange({ kind: entry ? "written" : "removed", path });
    });
    for (const entry of await storage.list()) adapter.#mirror.put(entry);
    return adapter;
  }

  get files(): ReadonlyMap<string, StoredFile> {
    return this.#mirror.files;
  }
  get folders(): ReadonlySet<string> {
    return this.#mirror.folders;
  }
  getName(): string {
    return this.#storage.name;
  }
  getResourcePath(path: string): string {
    return `app://host/${path}`;
  }

  async exists(path: string): Promise<boolean> {
    return this.#mirror.has(path) || path === "" || path === "/";
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
    this.counters.reads += 1;
    const effect = async (): Promise<string> => {
      const file = await this.#storage.read(path);
      if (!file) throw notFound("open", path);
      return file.text;
    };
    return this.faults.run({ call: { operation: "read", path }, effect, stale: () => this.#mirror.textBefore(path) ?? "" });
  }

  /** What the app last saw of the file, without asking the disk: the vault's `cachedRead`. */
  async cachedRead(path: string): Promise<string> {
    this.counters.cachedReads += 1;
    const effect = async (): Promise<string> => {
      const file = this.files.get(path);
      if (!file) throw notFound("open", path);
      return file.text;
    };
    return this.faults.run({ call: { operation: "cachedRead", path }, effect, stale: () => this.#mirror.textBefore(path) ?? "" });
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return new TextEncoder().encode(await this.read(path)).buffer;
  }

  async write(path: string, text: string): Promise<void> {
    this.counters.writes += 1;
    const put = async (written: string): Promise<void> => {
      this.#mirror.put({ kind: "file", ...(await this.#storage.write(path, written)) });
      this.onChange({ kind: "written", path });
    };
    await this.faults.run({ call: { operation: "write", path }, effect: () => put(text), shortened: (characters) => put(text.slice(0, characters)) });
  }

  async writeBinary(path: string, data: ArrayBuffer): Promise<void> {
    await this.write(path, new TextDecoder().decode(data));
  }

  async append(path: string, text: string): Promise<void> {
    await this.process(path, (current) => current + text);
  }

  /** Two steps on the disk, a read and a write, with nothing of ours between them. */
  async process(path: string, change: (text: string) => string): Promise<string> {
    const text = change(await this.read(path));
    await this.write(path, text);
    return text;
  }

  async copy(path: string, to: string): Promise<void> {
    if (this.#isTaken(path, to)) throw new Error("Destination file already exists!");
    await this.write(to, await this.read(path));
  }

  async mkdir(path: string): Promise<void> {
    const effect = async (): Promise<void> => {
      await this.#storage.mkdir(path);
      this.#mirror.put({ kind: "folder", path });
      this.onChange({ kind: "written", path });
    };
    await this.faults.run({ call: { operation: "mkdir", path }, effect });
  }

  async rename(path: string, to: string): Promise<void> {
    if (this.#isTaken(path, to)) throw new Error("Destination file already exists!");
    const effect = async (): Promise<void> => {
      await this.#storage.rename(path, to);
      this.#mirror.move(path, to);
      this.onChange({ kind: "moved", path, to });
    };
    await this.faults.run({ call: { operation: "rename", path, to }, effect });
  }

  async remove(path: string): Promise<void> {
    const effect = async (): Promise<void> => {
      await this.#storage.remove(path);
      this.#mirror.forget(path);
      this.onChange({ kind: "removed", path });
    };
    await this.faults.run({ call: { operation: "remove", path }, effect });
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    const { files, folders } = await this.list(path);
    if (!recursive && files.length + folders.length > 0) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
    await this.remove(path);
  }

  /** False: this system has no trash of its own that a page could reach. */
  async trashSystem(_path: string): Promise<boolean> {
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

  /** The same name in another case is the same file on the disks of most people. */
  #isTaken(path: string, to: string): boolean {
    return this.#mirror.has(to) && path.toLowerCase() !== to.toLowerCase();
  }
}

export function statOf(file: StoredFile): { ctime: number; mtime: number; size: number } {
  return { ctime: file.ctime, mtime: file.mtime, size: new TextEncoder().encode(file.text).length };
}

export function notFound(action: string, path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, ${action} '${path}'`), { code: "ENOENT" });
}
