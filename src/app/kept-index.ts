import { BlobWriter, readBlob } from "../core/index/index-blob";
import type { PeopleIndex } from "../core/index/people-index";
import { emptyRecord, type NoteRecord } from "../core/note/note-record";
import type { VaultPath } from "../core/note/vault-path";
import type { NoteStat, Ports } from "./ports";

/** The part of the index that was read from texts, as it is kept for the next start, and what each text's file was like. */
export class KeptIndex {
  readonly #ports: Ports;
  readonly #read = new Map<VaultPath, NoteStat>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  remember(stat: NoteStat | null, path: VaultPath): void {
    if (stat === null) this.#read.delete(path);
    else this.#read.set(path, stat);
  }

  forget(path: VaultPath): void {
    this.#read.delete(path);
  }

  /**
   * Hands over the kept record of each of these notes whose file is as it was when it was read; returns how many. `take`
   * says whether it still wants it.
   */
  async restore(key: string, notes: readonly NoteStat[], take: (record: NoteRecord) => boolean): Promise<number> {
    const { cache, breathe } = this.#ports;
    const blob = (await cache?.load()) ?? null;
    if (blob === null) return 0;
    const now = new Map(notes.map((note) => [note.path, note]));
    let restored = 0;
    for (const line of readBlob(blob, key)) {
      for (const { path, mtime, size, record } of line ?? []) {
        const stat = now.get(path);
        if (stat?.mtime !== mtime || stat.size !== size || !take(record)) continue;
        this.#read.set(path, stat);
        restored++;
      }
      await breathe();
    }
    return restored;
  }

  /** Stored when the host has time. */
  keep(key: string, index: PeopleIndex): void {
    this.#ports.cache?.saveLater(() => this.#blobOf(key, index));
  }

  async #blobOf(key: string, index: PeopleIndex): Promise<string> {
    const blob = new BlobWriter(key);
    for (const [path, { mtime, size }] of this.#read) {
      blob.add({ path, mtime, size, record: index.record(path) ?? emptyRecord(path, "text") });
      await this.#ports.breathe();
    }
    return blob.text();
  }
}
