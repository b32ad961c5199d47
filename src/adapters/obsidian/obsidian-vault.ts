import type { App, TFile } from "obsidian";
import type { NoteStat, VaultPort, Written } from "../../app/ports";
import type { Refusal } from "../../core/note/refusal";
import { safeNotePath, staysInVault } from "../../core/note/safe-path";
import { folderOf, vaultPath, type VaultPath } from "../../core/note/vault-path";
import { fail, ok, type Result } from "../../core/result";
import { hostRefusal, saysExists } from "./host-refusal";
import { tryOut } from "./try-out";

/**
 * The vault as the app has it. Reads may come from the app's cache, which follows the disk; writes go through `vault.process`,
 * which has one writer at a time for each file (obsidian.d.ts: "Atomically read, modify, and save").
 */
export class ObsidianVault implements VaultPort {
  readonly #app: App;
  /** The creation under way, if any: between the app's look whether there is a note and its write another could slip in. */
  #creating: Promise<unknown> = Promise.resolve();

  constructor(app: App) {
    this.#app = app;
  }

  list(): readonly NoteStat[] {
    return this.#app.vault.getMarkdownFiles().filter(isVisible).map(statOf);
  }

  async read(path: VaultPath): Promise<Result<string, Refusal>> {
    const file = this.#noteAt(path);
    if (file === null) return missing(path);
    return tryOut(path, async () => ok(await this.#app.vault.cachedRead(file)));
  }

  async process(
    path: VaultPath,
    change: (text: string) => Result<string, Refusal>,
  ): Promise<Result<Written, Refusal>> {
    const file = this.#noteAt(path);
    if (file === null) return missing(path);
    let before = "";
    try {
      const after = await this.#app.vault.process(file, (text) => {
        before = text;
        return changedText(path, text, change);
      });
      return ok({ path, before, after });
    } catch (error) {
      if (error instanceof NotWritten) return error.outcome;
      if (error instanceof Broken) throw error.cause;
      return fail(hostRefusal(error, path));
    }
  }

  async create(path: VaultPath, text: string): Promise<Result<Written, Refusal>> {
    const safe = safeNotePath(path);
    if (!safe.ok) return fail({ ...safe.error, path });
    const created = this.#creating.then(() => this.#createNew(safe.value, text));
    this.#creating = created;
    return created;
  }

  async discard(path: VaultPath, expected: string): Promise<Result<null, Refusal>> {
    const file = this.#noteAt(path);
    if (file === null) return missing(path);
    return tryOut(path, async () => {
      if ((await this.#app.vault.read(file)) !== expected) return fail({ kind: "note-changed", path });
      await this.#app.fileManager.trashFile(file);
      return ok(null);
    });
  }

  async #createNew(path: VaultPath, text: string): Promise<Result<Written, Refusal>> {
    const namesake = this.#namesake(path);
    if (namesake !== null) return fail({ kind: "note-exists", path: namesake });
    return tryOut(path, async () => {
      await this.#makeFolders(folderOf(path));
      await this.#app.vault.create(path, text);
      return ok({ path, before: null, after: text });
    });
  }

  #noteAt(path: VaultPath): TFile | null {
    return staysInVault(path) ? this.#app.vault.getFileByPath(path) : null;
  }

  /** A note that would be the same file on a disk that doesn't tell case, or Unicode forms, apart. */
  #namesake(path: VaultPath): string | null {
    const same = sameOnDisk(path);
    return this.#app.vault.getFiles().find((file) => sameOnDisk(file.path) === same)?.path ?? null;
  }

  /** From the top down. Another plugin, or another command of ours, may make the same folder meanwhile. */
  async #makeFolders(folder: string): Promise<void> {
    if (folder === "" || this.#app.vault.getFolderByPath(folder) !== null) return;
    await this.#makeFolders(folderOf(folder));
    try {
      await this.#app.vault.createFolder(folder);
    } catch (error) {
      if (!saysExists(error)) throw error;
    }
  }
}

/** Thrown inside the app's callback so that the app writes nothing; never leaves this file. */
class NotWritten extends Error {
  constructor(readonly outcome: Result<Written, Refusal>) {
    super("nothing to write");
  }
}

/** A defect of ours inside the callback: not the app's failure, so it is thrown on. */
class Broken extends Error {
  constructor(override readonly cause: unknown) {
    super("a change threw");
  }
}

function changedText(path: VaultPath, text: string, change: (text: string) => Result<string, Refusal>): string {
  const changed = guarded(() => change(text));
  if (!changed.ok) throw new NotWritten(changed);
  if (changed.value === text) throw new NotWritten(ok({ path, before: text, after: text }));
  return changed.value;
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Broken(error);
  }
}

const missing = (path: VaultPath): Result<never, Refusal> => fail({ kind: "note-missing", path });

const statOf = (file: TFile): NoteStat => ({
  path: vaultPath(file.path),
  mtime: file.stat.mtime,
  size: file.stat.size,
});

/** The app lists no hidden folders itself; plugins that make it do so don't make those notes ours. */
const isVisible = ({ path }: TFile): boolean => !path.startsWith(".") && !path.includes("/.");

const sameOnDisk = (path: string): string => path.normalize("NFC").toLowerCase();
