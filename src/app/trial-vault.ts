import type { Refusal } from "../core/note/refusal";
import { safeNotePath } from "../core/note/safe-path";
import type { VaultPath } from "../core/note/vault-path";
import { fail, ok, type Result } from "../core/result";
import type { KeptStep, NoteStat, UndoLog, UndoStep, UnlistedFolder, VaultPort, Written } from "./ports";

/**
 * A vault that keeps what would be written to itself: the same command over it shows what it would do. With `rehearse`,
 * changes are tried inside the real `process`, which is then told that nothing changed: what the disk would refuse is
 * refused here too. Without, the notes are only read (a form shows its sample at every key).
 */
export class TrialVault implements VaultPort {
  readonly #vault: VaultPort;
  readonly #rehearse: boolean;
  /** By path, in the order they would be made; `after` null: the note would go. */
  readonly #changes = new Map<VaultPath, TrialChange>();

  constructor(vault: VaultPort, rehearse: boolean) {
    this.#vault = vault;
    this.#rehearse = rehearse;
  }

  get changes(): readonly TrialChange[] {
    return [...this.#changes.values()].filter(({ before, after }) => before !== after);
  }

  list(): readonly NoteStat[] {
    return this.#vault.list();
  }

  unlisted(): readonly UnlistedFolder[] {
    return this.#vault.unlisted?.() ?? [];
  }

  read(path: VaultPath): Promise<Result<string, Refusal>> {
    const tried = this.#changes.get(path);
    if (tried === undefined) return this.#vault.read(path);
    return Promise.resolve(tried.after === null ? fail({ kind: "note-missing", path }) : ok(tried.after));
  }

  async process(path: VaultPath, change: (text: string) => Result<string, Refusal>): Promise<Result<Written, Refusal>> {
    const before = this.#changes.has(path) || !this.#rehearse ? await this.read(path) : await this.#rehearsed(path, change);
    if (!before.ok) return before;
    const after = change(before.value);
    return after.ok ? this.#keep({ path, before: before.value, after: after.value }) : after;
  }

  async create(path: VaultPath, text: string): Promise<Result<Written, Refusal>> {
    const safe = safeNotePath(path);
    if (!safe.ok) return fail({ ...safe.error, path });
    const twin = [...this.list(), ...this.#changes.values()].find((note) => folded(note.path) === folded(safe.value));
    return twin ? fail({ kind: "note-exists", path: twin.path }) : this.#keep({ path: safe.value, before: null, after: text });
  }

  async discard(path: VaultPath, expected: string): Promise<Result<null, Refusal>> {
    const text = await this.read(path);
    if (!text.ok) return text;
    if (text.value !== expected) return fail({ kind: "note-changed", path });
    this.#changes.set(path, { path, before: text.value, after: null });
    return ok(null);
  }

  /** The text that `process` finds, if it would take the change. */
  async #rehearsed(path: VaultPath, change: (text: string) => Result<string, Refusal>): Promise<Result<string, Refusal>> {
    const tried = await this.#vault.process(path, (text) => {
      const after = change(text);
      return after.ok ? ok(text) : after;
    });
    return tried.ok ? ok(tried.value.after) : tried;
  }

  #keep(written: Written): Result<Written, Refusal> {
    const { path, after } = written;
    const first = this.#changes.get(path);
    this.#changes.set(path, { path, before: first === undefined ? written.before : first.before, after });
    return ok(written);
  }
}

export interface TrialChange {
  readonly path: VaultPath;
  readonly before: string | null;
  readonly after: string | null;
}

const folded = (path: string): string => path.normalize("NFC").toLowerCase();

/** Shows what could be taken back, and keeps nothing. */
export class TrialUndo implements UndoLog {
  readonly #undo: UndoLog;

  constructor(undo: UndoLog) {
    this.#undo = undo;
  }

  push(): Promise<string | null> {
    return Promise.resolve("");
  }

  async take(token?: string): Promise<UndoStep | null> {
    const kept = await this.#undo.kept();
    return (token === undefined ? kept[0] : kept.find((each) => each.token === token))?.step ?? null;
  }

  kept(): Promise<readonly KeptStep[]> {
    return this.#undo.kept();
  }

  amend(): Promise<void> {
    return Promise.resolve();
  }

  moved(): void {}
}
