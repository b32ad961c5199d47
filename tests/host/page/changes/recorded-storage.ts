import { isInside } from "../../storage/paths";
import type { ExternalChange, Storage, StoredEntry, StoredFile } from "../../storage/storage";
import type { Change, Journal, Step } from "./journal";

/** Why a step was not undone: this file is no longer as the step left it. */
export interface ChangedSince {
  readonly path: string;
}

/** Any storage, with a journal of what is written through it, and a way back. */
export class RecordedStorage implements Storage {
  readonly #listeners = new Set<(change: ExternalChange) => void>();

  constructor(
    private readonly inner: Storage,
    private readonly journal: Journal,
    /** Called after each write: closes the step once it is over. */
    private readonly wrote: () => void,
  ) {}

  get name(): string {
    return this.inner.name;
  }
  list(): Promise<StoredEntry[]> {
    return this.inner.list();
  }
  read(path: string): Promise<StoredFile | null> {
    return this.inner.read(path);
  }
  mkdir(path: string): Promise<void> {
    return this.inner.mkdir(path);
  }

  async write(path: string, text: string): Promise<StoredFile> {
    const before = (await this.inner.read(path))?.text ?? null;
    const file = await this.inner.write(path, text);
    this.#record({ kind: "text", path, before, after: text });
    return file;
  }

  async rename(path: string, to: string): Promise<void> {
    await this.inner.rename(path, to);
    this.#record({ kind: "moved", path, to });
  }

  async remove(path: string): Promise<void> {
    const gone = filesAt(await this.inner.list(), path);
    await this.inner.remove(path);
    for (const file of gone) this.#record({ kind: "text", path: file.path, before: file.text, after: null });
  }

  onExternalChange(listener: (change: ExternalChange) => void): () => void {
    this.#listeners.add(listener);
    const stop = this.inner.onExternalChange(listener);
    return () => {
      this.#listeners.delete(listener);
      stop();
    };
  }

  /** Takes a step back to the byte, all of it or nothing; the app hears of it as of another program's writes. */
  async undo(step: Step): Promise<ChangedSince | null> {
    for (const change of step.changes) {
      const [path, left] = change.kind === "moved" ? [change.to, undefined] : [change.path, change.after];
      const now = filesAt(await this.inner.list(), path);
      const isAsLeft = left === undefined ? now.length > 0 : (now[0]?.text ?? null) === left;
      if (!isAsLeft) return { path };
    }
    for (const change of [...step.changes].reverse()) await this.#takeBack(change);
    this.journal.markUndone(step.id);
    return null;
  }

  async #takeBack(change: Change): Promise<void> {
    if (change.kind === "moved") {
      await this.inner.rename(change.to, change.path);
      this.#tell({ path: change.to, entry: null });
      for (const file of filesAt(await this.inner.list(), change.path)) this.#tell({ path: file.path, entry: { kind: "file", ...file } });
    } else if (change.before === null) {
      await this.inner.remove(change.path);
      this.#tell({ path: change.path, entry: null });
    } else {
      this.#tell({ path: change.path, entry: { kind: "file", ...(await this.inner.write(change.path, change.before)) } });
    }
  }

  #record(change: Change): void {
    this.journal.add(change);
    this.wrote();
  }

  #tell(change: ExternalChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** The file at this path, or every file in the folder there. */
function filesAt(entries: readonly StoredEntry[], path: string): StoredFile[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== "file" || (entry.path !== path && !isInside(path, entry.path))) return [];
    const { kind: _, ...file } = entry;
    return [file];
  });
}
