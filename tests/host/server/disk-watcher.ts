import { type FSWatcher, watch } from "node:fs";
import type { ExternalChange, StoredEntry } from "../storage/storage";
import type { DiskVault } from "./disk-vault";

/** Editors write in several steps; what they do within this time is one change. */
const SETTLE_MS = 30;

/**
 * Tells what others change in a vault's folder. A hint from the file system makes it compare the whole folder with what
 * it knew, since hints get lost (new folders on Linux); our own writes are noted, so that they never come back.
 */
export class DiskWatcher {
  readonly #vault: DiskVault;
  readonly #onChange: (change: ExternalChange) => void;
  readonly #watcher: FSWatcher;
  #known = new Map<string, StoredEntry>();
  #queue: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;

  private constructor(vault: DiskVault, onChange: (change: ExternalChange) => void) {
    this.#vault = vault;
    this.#onChange = onChange;
    this.#watcher = watch(vault.root, { recursive: true }, () => {
      this.#timer ??= setTimeout(() => {
        this.#timer = null;
        void this.inTurn(() => this.#compare());
      }, SETTLE_MS);
    });
    this.#watcher.on("error", () => {});
  }

  static async start(vault: DiskVault, onChange: (change: ExternalChange) => void): Promise<DiskWatcher> {
    const watcher = new DiskWatcher(vault, onChange);
    watcher.#known = byPath(await vault.list());
    return watcher;
  }

  /** Our own writes and the comparisons run one after the other. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#queue.then(work, work);
    this.#queue = mine.catch(() => {});
    return mine;
  }

  /** Of a path that we changed ourselves: what is there now is known. */
  async note(...paths: string[]): Promise<void> {
    for (const path of paths) {
      for (const known of [...this.#known.keys()]) if (known === path || known.startsWith(`${path}/`)) this.#known.delete(known);
    }
    for (const entry of await this.#vault.list()) {
      const touched = paths.some((path) => entry.path === path || entry.path.startsWith(`${path}/`) || path.startsWith(`${entry.path}/`));
      if (touched) this.#known.set(entry.path, entry);
    }
  }

  /** A file we wrote: the folders above it may be new too. */
  noteWritten(entry: StoredEntry): void {
    this.#known.set(entry.path, entry);
    const parts = entry.path.split("/");
    for (let depth = 1; depth < parts.length; depth += 1) {
      const path = parts.slice(0, depth).join("/");
      this.#known.set(path, { kind: "folder", path });
    }
  }

  close(): void {
    this.#watcher.close();
    if (this.#timer) clearTimeout(this.#timer);
  }

  async #compare(): Promise<void> {
    const now = byPath(await this.#vault.list());
    const before = this.#known;
    this.#known = now;
    for (const [path, entry] of now) if (differs(entry, before.get(path))) this.#onChange({ path, entry });
    for (const path of before.keys()) if (!now.has(path)) this.#onChange({ path, entry: null });
  }
}

function byPath(entries: StoredEntry[]): Map<string, StoredEntry> {
  return new Map(entries.map((entry) => [entry.path, entry]));
}

function differs(now: StoredEntry, before: StoredEntry | undefined): boolean {
  if (before?.kind !== now.kind) return true;
  return now.kind === "file" && before.kind === "file" && (now.mtime !== before.mtime || now.text !== before.text);
}
