import { join, sep } from "node:path";
import type { Refusal } from "../../core/note/refusal";
import { staysInVault } from "../../core/note/safe-path";
import { folderOf, type VaultPath } from "../../core/note/vault-path";
import { fail, ok, type Result } from "../../core/result";
import type { Disk } from "./disk";
import { errorCode, fileRefusal } from "./file-refusal";

/** A vault's folder on disk, links in its own path resolved. */
export class VaultRoot {
  readonly #disk: Disk;
  readonly folder: string;
  /** Folders that were looked at, links resolved. */
  readonly #folders = new Map<string, string>();

  constructor(folder: string, disk: Disk) {
    this.#disk = disk;
    this.folder = disk.realpathSync(folder);
  }

  /** The file of an existing note, symbolic links resolved. Refused: `path-unsafe` when it lies outside, `note-missing`, `io`. */
  fileOf(path: VaultPath): Result<string, Refusal> {
    if (!staysInVault(path)) return fail({ kind: "path-unsafe", path, value: path });
    try {
      const file = this.#disk.realpathSync(join(this.folder, path));
      return this.contains(file) ? ok(file) : fail({ kind: "path-unsafe", path, value: path });
    } catch (error) {
      return fail(fileRefusal(error, path));
    }
  }

  /**
   * Where a note is to be looked for, without asking the disk about each: its folder is known to lie inside, and the file
   * itself must not be a symbolic link (`O_NOFOLLOW`). Null when only `fileOf` can tell.
   */
  likelyFileOf(path: VaultPath): string | null {
    if (!staysInVault(path)) return null;
    const name = path.slice(path.lastIndexOf("/") + 1);
    const folder = folderOf(path);
    const known = this.#folders.get(folder) ?? this.#realFolder(folder);
    return known === null ? null : join(known, name);
  }

  #realFolder(folder: string): string | null {
    try {
      const real = this.#disk.realpathSync(join(this.folder, folder));
      if (real !== this.folder && !this.contains(real)) return null;
      this.#folders.set(folder, real);
      return real;
    } catch {
      return null;
    }
  }

  contains(file: string): boolean {
    const inside = this.folder.endsWith(sep) ? this.folder : this.folder + sep;
    return file.startsWith(inside);
  }

  /**
   * Where a new note goes: along the folders that are there, in their own spelling, so that `people/` never stands beside
   * `People/`. Refused: `note-exists` when a note is there in any case or normal form, `path-unsafe` when a folder on the
   * way leads outside.
   */
  placeFor(path: VaultPath): Result<VaultPath, Refusal> {
    const parts = path.split("/");
    let place = "";
    for (const [index, part] of parts.entries()) {
      const found = this.#entryLike(place, part);
      if (found !== null && index === parts.length - 1) return fail({ kind: "note-exists", path: `${place}${found}` });
      place += index === parts.length - 1 ? part : `${found ?? part}/`;
      if (found !== null && !this.#leadsInside(place)) return fail({ kind: "path-unsafe", path, value: path });
    }
    return ok(place as VaultPath);
  }

  #entryLike(folder: string, name: string): string | null {
    const entries = this.#entriesOf(folder);
    if (entries.includes(name)) return name;
    return entries.find((entry) => sameName(entry, name)) ?? null;
  }

  #entriesOf(folder: string): readonly string[] {
    try {
      return this.#disk.readdirSync(join(this.folder, folder));
    } catch (error) {
      if (errorCode(error) === "ENOENT") return [];
      throw error;
    }
  }

  #leadsInside(folder: string): boolean {
    const real = this.#disk.realpathSync(join(this.folder, folder));
    return real === this.folder || this.contains(real);
  }
}

/** Names that are one on a Mac or on Windows. */
const sameName = (a: string, b: string): boolean => foldedName(a) === foldedName(b);
const foldedName = (name: string): string => name.normalize("NFC").toLowerCase();
