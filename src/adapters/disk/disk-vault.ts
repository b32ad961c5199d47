import { constants } from "node:fs";
import { dirname, join } from "node:path";
import type { NoteEvent, NoteStat, UnlistedFolder, VaultPort, Written } from "../../app/ports";
import type { Refusal } from "../../core/note/refusal";
import { safeNotePath } from "../../core/note/safe-path";
import type { VaultPath } from "../../core/note/vault-path";
import { fail, ok, type Result } from "../../core/result";
import { nodeDisk, type Disk } from "./disk";
import { errorCode, fileRefusal } from "./file-refusal";
import { withLock } from "./file-lock";
import { listNotes } from "./list-notes";
import { decodeNote, encodeNote } from "./note-bytes";
import { VaultRoot } from "./vault-root";
import { sweep } from "./sweep";
import { removeQuietly, syncFolder, writeBeside, type FileRights } from "./write-beside";

/** How often a note may change under our hands before we give up. */
const ATTEMPTS = 5;

/** Refuses to open symbolic links; Windows has no such way. */
const NO_LINKS = constants.O_NOFOLLOW === undefined ? null : constants.O_RDONLY | constants.O_NOFOLLOW;

/**
 * A plain folder as a vault. A write is: read, change, write a new file beside the note, see that the note is still what
 * was read, and move the new file over it. At every moment the note is whole: as it was, or as it should be.
 */
export class DiskVault implements VaultPort {
  readonly #disk: Disk;
  readonly #root: VaultRoot;
  readonly #tell: (event: NoteEvent) => void;
  #unlisted: readonly UnlistedFolder[] = [];

  /** `folder` must exist. `tell` hears of our own writes: nobody watches the disk. */
  constructor(folder: string, tell: (event: NoteEvent) => void = () => undefined, disk: Disk = nodeDisk) {
    this.#disk = disk;
    this.#root = new VaultRoot(folder, disk);
    this.#tell = tell;
  }

  list(): readonly NoteStat[] {
    const { notes, unlisted } = listNotes(this.#disk, this.#root.folder);
    this.#unlisted = unlisted;
    return notes;
  }

  unlisted(): readonly UnlistedFolder[] {
    return this.#unlisted;
  }

  read(path: VaultPath): Promise<Result<string, Refusal>> {
    return Promise.resolve(this.readNow(path));
  }

  /** `read` without waiting: the disk has nothing to wait for. */
  readNow(path: VaultPath): Result<string, Refusal> {
    const bytes = this.#readListed(path);
    return bytes === null ? this.#readResolved(path) : decodeNote(bytes, path);
  }

  /** Half the time of `#readResolved`; null for whatever is not an ordinary file where it was listed. */
  #readListed(path: VaultPath): Buffer | null {
    const file = NO_LINKS === null ? null : this.#root.likelyFileOf(path);
    if (file === null) return null;
    try {
      return this.#disk.readFileSync(file, { flag: NO_LINKS as unknown as string });
    } catch {
      return null;
    }
  }

  #readResolved(path: VaultPath): Result<string, Refusal> {
    const file = this.#root.fileOf(path);
    if (!file.ok) return fail(asUnreadable(file.error));
    const bytes = attempt(path, () => this.#disk.readFileSync(file.value));
    return bytes.ok ? decodeNote(bytes.value, path) : fail(asUnreadable(bytes.error));
  }

  async process(path: VaultPath, change: (text: string) => Result<string, Refusal>): Promise<Result<Written, Refusal>> {
    const file = this.#root.fileOf(path);
    if (!file.ok) return file;
    const written = await this.#alone(path, file.value, () => this.#processNow(path, file.value, change));
    if (written.ok && written.value.before !== written.value.after) this.#tell({ kind: "changed", path });
    return written;
  }

  async create(path: VaultPath, text: string): Promise<Result<Written, Refusal>> {
    const safe = safeNotePath(path);
    if (!safe.ok) return fail({ ...safe.error, path });
    const bytes = encodeNote(text, path);
    if (!bytes.ok) return bytes;
    const lock = join(this.#root.folder, safe.value.toLowerCase());
    const created = await this.#alone(path, lock, () => this.#createNow(safe.value, bytes.value, text));
    if (created.ok) this.#tell({ kind: "changed", path: created.value.path });
    // No folder can be made where a file is in the way.
    else if (created.error.kind === "note-missing") return fail({ kind: "io", path, value: "ENOTDIR" });
    return created;
  }

  async discard(path: VaultPath, expected: string): Promise<Result<null, Refusal>> {
    const file = this.#root.fileOf(path);
    if (!file.ok) return file;
    const discarded = await this.#alone(path, file.value, () => {
      const text = this.readNow(path);
      if (!text.ok) return text;
      if (text.value !== expected) return fail<Refusal>({ kind: "note-changed", path });
      this.#disk.unlinkSync(file.value);
      return ok(null);
    });
    if (discarded.ok) this.#tell({ kind: "deleted", path });
    return discarded;
  }

  async #alone<T>(path: VaultPath, file: string, work: () => Result<T, Refusal>): Promise<Result<T, Refusal>> {
    const done = await withLock(file, () => attempt(path, work));
    if (done === null) return fail({ kind: "io", path, value: "EBUSY" });
    return done.ok ? done.value : done;
  }

  #processNow(
    path: VaultPath,
    file: string,
    change: (text: string) => Result<string, Refusal>,
  ): Result<Written, Refusal> {
    for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
      const before = this.#disk.readFileSync(file);
      const text = decodeNote(before, path);
      if (!text.ok) return text;
      const changed = change(text.value);
      if (!changed.ok) return changed;
      const written: Written = { path, before: text.value, after: changed.value };
      if (changed.value === text.value) return ok(written);
      const bytes = encodeNote(changed.value, path);
      if (!bytes.ok) return bytes;
      const rights = this.#rightsOf(file, path);
      if (!rights.ok) return rights;
      if (this.#replace(file, before, bytes.value, rights.value)) return ok(written);
    }
    return fail({ kind: "io", path, value: "EBUSY" });
  }

  /** A move needs only the folder's permission: a note that is read-only has to be asked for its own. */
  #rightsOf(file: string, path: VaultPath): Result<FileRights, Refusal> {
    const rights = this.#disk.statSync(file);
    if ((rights.mode & 0o222) === 0) return fail({ kind: "read-only", path });
    this.#disk.accessSync(file, constants.W_OK);
    return ok(rights);
  }

  /** False, and nothing done, when the note is no longer what was read. */
  #replace(file: string, expected: Buffer, bytes: Buffer, rights: FileRights): boolean {
    const temporary = writeBeside(this.#disk, file, bytes, rights);
    try {
      if (!this.#disk.readFileSync(file).equals(expected)) {
        removeQuietly(this.#disk, temporary);
        return false;
      }
      this.#disk.renameSync(temporary, file);
    } catch (error) {
      removeQuietly(this.#disk, temporary);
      throw error;
    }
    this.#finish(dirname(file));
    return true;
  }

  #createNow(path: VaultPath, bytes: Buffer, text: string): Result<Written, Refusal> {
    const place = this.#root.placeFor(path);
    if (!place.ok) return place;
    const file = join(this.#root.folder, place.value);
    this.#disk.mkdirSync(dirname(file), { recursive: true });
    const temporary = writeBeside(this.#disk, file, bytes, null);
    try {
      this.#appear(temporary, file);
    } finally {
      removeQuietly(this.#disk, temporary);
    }
    this.#finish(dirname(file));
    return ok({ path: place.value, before: null, after: text });
  }

  /** The note is written; what follows can't fail it. */
  #finish(folder: string): void {
    syncFolder(this.#disk, folder);
    sweep(this.#disk, folder, Date.now());
  }

  /** A second name for the finished file: whole from its first moment, and never over a note that is there. */
  #appear(temporary: string, file: string): void {
    try {
      this.#disk.linkSync(temporary, file);
    } catch (error) {
      // Memory cards and some network drives know no second names.
      if (!["EPERM", "ENOTSUP", "ENOSYS", "EOPNOTSUPP"].includes(errorCode(error) ?? "")) throw error;
      this.#disk.writeFileSync(file, this.#disk.readFileSync(temporary), { flag: "wx" });
    }
  }
}

function attempt<T>(path: VaultPath, work: () => T): Result<T, Refusal> {
  try {
    return ok(work());
  } catch (error) {
    return fail(fileRefusal(error, path));
  }
}

/** A note that may not be read is not "read-only". */
const asUnreadable = (refusal: Refusal): Refusal =>
  refusal.kind === "read-only" ? { kind: "io", path: refusal.path, value: "EACCES" } : refusal;
