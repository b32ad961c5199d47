import type { NoteEvent, NoteStat, VaultPort, Written } from "../../src/app/ports";
import type { Refusal } from "../../src/core/note/refusal";
import { safeNotePath, staysInVault } from "../../src/core/note/safe-path";
import { vaultPath, type VaultPath } from "../../src/core/note/vault-path";
import { fail, ok, type Result } from "../../src/core/result";

const folded = (path: string): string => path.normalize("NFC").toLowerCase();

/** A vault in memory, for tests of what stands on the port. Passes the same contract as the real ones. */
export class MemoryVault implements VaultPort {
  readonly #notes = new Map<string, { text: string; mtime: number }>();
  readonly #listeners = new Set<(event: NoteEvent) => void>();
  #writes = 0;

  constructor(notes: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(notes)) this.put(path, text);
  }

  /** How often a note was written: a write that changes nothing is none. */
  get writes(): number {
    return this.#writes;
  }

  /** Writes as another program would: no checks, but told. */
  put(path: string, text: string): void {
    this.#notes.set(path, { text, mtime: (this.#notes.get(path)?.mtime ?? 0) + 1 });
    this.#tell({ kind: "changed", path: vaultPath(path) });
  }

  remove(path: string): void {
    this.#notes.delete(path);
    this.#tell({ kind: "deleted", path: vaultPath(path) });
  }

  /** As another program would: over what is there. Nothing when there is no such note. */
  rename(from: string, to: string): void {
    const note = this.#notes.get(from);
    if (!note || from === to) return;
    this.#notes.delete(from);
    this.#notes.set(to, note);
    this.#tell({ kind: "renamed", from: vaultPath(from), to: vaultPath(to) });
  }

  text(path: string): string | undefined {
    return this.#notes.get(path)?.text;
  }

  subscribe(listener: (event: NoteEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  list(): readonly NoteStat[] {
    return [...this.#notes]
      .filter(([path]) => staysInVault(path))
      .map(([path, { text, mtime }]) => ({ path: vaultPath(path), mtime, size: Buffer.byteLength(text) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  read(path: VaultPath): Promise<Result<string, Refusal>> {
    return Promise.resolve(this.#read(path));
  }

  process(path: VaultPath, change: (text: string) => Result<string, Refusal>): Promise<Result<Written, Refusal>> {
    const before = this.#read(path);
    if (!before.ok) return Promise.resolve(before);
    const after = change(before.value);
    if (!after.ok) return Promise.resolve(after);
    if (after.value !== before.value) this.#write(path, after.value);
    return Promise.resolve(ok({ path, before: before.value, after: after.value }));
  }

  create(path: VaultPath, text: string): Promise<Result<Written, Refusal>> {
    const safe = safeNotePath(path);
    if (!safe.ok) return Promise.resolve(fail({ ...safe.error, path }));
    const twin = [...this.#notes.keys()].find((other) => folded(other) === folded(safe.value));
    if (twin !== undefined) return Promise.resolve(fail({ kind: "note-exists", path: twin }));
    this.#write(safe.value, text);
    return Promise.resolve(ok({ path: safe.value, before: null, after: text }));
  }

  discard(path: VaultPath, expected: string): Promise<Result<null, Refusal>> {
    const text = this.#read(path);
    if (!text.ok) return Promise.resolve(text);
    if (text.value !== expected) return Promise.resolve(fail({ kind: "note-changed", path }));
    this.remove(path);
    return Promise.resolve(ok(null));
  }

  #read(path: VaultPath): Result<string, Refusal> {
    if (!staysInVault(path)) return fail({ kind: "path-unsafe", path, value: path });
    const note = this.#notes.get(path);
    return note ? ok(note.text) : fail({ kind: "note-missing", path });
  }

  #write(path: string, text: string): void {
    this.#writes++;
    this.put(path, text);
  }

  #tell(event: NoteEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
