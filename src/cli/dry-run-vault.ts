import type { NoteStat, UndoLog, UndoStep, UnlistedFolder, VaultPort, Written } from "../app/ports";
import type { DiskUndo } from "../adapters/disk/disk-undo";
import type { Refusal } from "../core/note/refusal";
import { safeNotePath } from "../core/note/safe-path";
import type { VaultPath } from "../core/note/vault-path";
import { fail, ok, type Result } from "../core/result";

/**
 * A vault that keeps what would be written to itself. Changes are tried on the real notes, inside the real `process`,
 * which is then told that nothing changed: what would be refused is refused here too.
 */
export class DryRunVault implements VaultPort {
  readonly #vault: VaultPort;
  readonly #written: Written[] = [];

  constructor(vault: VaultPort) {
    this.#vault = vault;
  }

  /** In the order they would be made. A note that would go has no `after`. */
  readonly removed: { readonly path: VaultPath; readonly before: string }[] = [];

  get written(): readonly Written[] {
    return this.#written.filter(({ before, after }) => before !== after);
  }

  list(): readonly NoteStat[] {
    return this.#vault.list();
  }

  unlisted(): readonly UnlistedFolder[] {
    return this.#vault.unlisted?.() ?? [];
  }

  read(path: VaultPath): Promise<Result<string, Refusal>> {
    return this.#vault.read(path);
  }

  async process(path: VaultPath, change: (text: string) => Result<string, Refusal>): Promise<Result<Written, Refusal>> {
    let written: Written | null = null;
    const tried = await this.#vault.process(path, (before) => {
      const after = change(before);
      if (!after.ok) return after;
      written = { path, before, after: after.value };
      return ok(before);
    });
    return tried.ok ? this.#keep(written ?? tried.value) : tried;
  }

  create(path: VaultPath, text: string): Promise<Result<Written, Refusal>> {
    const safe = safeNotePath(path);
    if (!safe.ok) return Promise.resolve(fail({ ...safe.error, path }));
    const twin = this.list().find((note) => folded(note.path) === folded(safe.value));
    if (twin) return Promise.resolve(fail({ kind: "note-exists", path: twin.path }));
    return Promise.resolve(this.#keep({ path: safe.value, before: null, after: text }));
  }

  async discard(path: VaultPath, expected: string): Promise<Result<null, Refusal>> {
    const text = await this.read(path);
    if (!text.ok) return text;
    if (text.value !== expected) return fail({ kind: "note-changed", path });
    this.removed.push({ path, before: text.value });
    return ok(null);
  }

  #keep(written: Written): Result<Written, Refusal> {
    this.#written.push(written);
    return ok(written);
  }
}

const folded = (path: string): string => path.normalize("NFC").toLowerCase();

/** Shows what could be taken back, and keeps nothing. */
export class DryRunUndo implements UndoLog {
  readonly #undo: DiskUndo;

  constructor(undo: DiskUndo) {
    this.#undo = undo;
  }

  push(): Promise<string> {
    return Promise.resolve("");
  }

  take(token?: string): Promise<UndoStep | null> {
    return Promise.resolve(this.#undo.peek(token));
  }
}
