import { foldersAbove, isInside } from "./paths";
import type { ExternalChange, Storage, StoredEntry, StoredFile } from "./storage";

/** A vault that lives only as long as the page: for jsdom tests and for a demo in a single file. */
export class MemoryStorage implements Storage {
  readonly name: string;
  readonly #files = new Map<string, StoredFile>();
  readonly #folders = new Set<string>();
  readonly #listeners = new Set<(change: ExternalChange) => void>();
  /** Every write is a later moment, so that an unchanged mtime means an unchanged file. */
  #now: number;

  constructor(files: Iterable<readonly [path: string, text: string]> = [], { name = "Memory", now = 0 } = {}) {
    this.name = name;
    this.#now = now;
    for (const [path, text] of files) this.#put(path, text);
  }

  async list(): Promise<StoredEntry[]> {
    const folders = [...this.#folders].sort().map((path) => ({ kind: "folder", path }) as const);
    const files = [...this.#files.values()].map((file) => ({ kind: "file", ...file }) as const);
    return [...folders, ...files];
  }

  async read(path: string): Promise<StoredFile | null> {
    return this.#files.get(path) ?? null;
  }

  async write(path: string, text: string): Promise<StoredFile> {
    return this.#put(path, text);
  }

  async mkdir(path: string): Promise<void> {
    for (const folder of [...foldersAbove(path), path]) this.#folders.add(folder);
  }

  async rename(path: string, to: string): Promise<void> {
    for (const file of [...this.#files.values()]) {
      if (file.path !== path && !isInside(path, file.path)) continue;
      const moved = to + file.path.slice(path.length);
      this.#files.delete(file.path);
      this.#files.set(moved, { ...file, path: moved });
    }
    for (const folder of [...this.#folders]) {
      if (folder !== path && !isInside(path, folder)) continue;
      this.#folders.delete(folder);
      this.#folders.add(to + folder.slice(path.length));
    }
  }

  async remove(path: string): Promise<void> {
    for (const known of [...this.#files.keys()]) if (known === path || isInside(path, known)) this.#files.delete(known);
    for (const known of [...this.#folders]) if (known === path || isInside(path, known)) this.#folders.delete(known);
  }

  onExternalChange(listener: (change: ExternalChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Somebody else writes (`null` removes): what another program or Sync would do. */
  externalWrite(path: string, text: string | null): void {
    this.externalWriteUnheard(path, text)();
  }

  /** The same, before the app has heard of it; what is returned tells it. */
  externalWriteUnheard(path: string, text: string | null): () => void {
    if (text === null) this.#files.delete(path);
    const entry = text === null ? null : ({ kind: "file", ...this.#put(path, text) } as const);
    return () => {
      for (const listener of this.#listeners) listener({ path, entry });
    };
  }

  #put(path: string, text: string): StoredFile {
    this.#now += 1000;
    const file = { path, text, ctime: this.#files.get(path)?.ctime ?? this.#now, mtime: this.#now };
    this.#files.set(path, file);
    for (const folder of foldersAbove(path)) this.#folders.add(folder);
    return file;
  }
}
