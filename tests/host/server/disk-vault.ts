import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { StoredEntry, StoredFile } from "../storage/storage";

/** Only these are read as text; others are listed, and empty. */
const TEXT = new Set([".md", ".json", ".css", ".txt", ".csv", ".canvas", ".base", ".ics", ".vcf", ".yaml"]);
/** Folders that are no part of a vault, and may be large. */
const SKIPPED = new Set([".git", "node_modules"]);
const TEMPORARY = ".reconnect-host-";

/** A vault's folder on disk. Every path is relative to it; what would lead outside is refused. */
export class DiskVault {
  /** What was read last, with what `stat` said then: a file that `stat` calls the same is not read again. */
  readonly #seen = new Map<string, { readonly stamp: string; readonly file: StoredFile }>();

  private constructor(readonly root: string) {}

  static async open(folder: string): Promise<DiskVault> {
    return new DiskVault(await realpath(folder));
  }

  get name(): string {
    return path.basename(this.root);
  }

  async list(): Promise<StoredEntry[]> {
    const entries: StoredEntry[] = [];
    const walk = async (folder: string): Promise<void> => {
      const children = await readdir(path.join(this.root, folder), { withFileTypes: true });
      await Promise.all(
        children.map(async (child) => {
          const inside = folder === "" ? child.name : `${folder}/${child.name}`;
          if (SKIPPED.has(child.name) || child.name.startsWith(TEMPORARY)) return;
          if (child.isDirectory()) {
            entries.push({ kind: "folder", path: inside });
            await walk(inside);
          } else if (child.isFile()) {
            const file = await this.#load(inside);
            if (file) entries.push({ kind: "file", ...file });
          }
        }),
      );
    };
    await walk("");
    return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Null when there is no such file. */
  async read(inside: string): Promise<StoredFile | null> {
    await this.#resolve(inside);
    return this.#load(inside);
  }

  /** Through a temporary file: a reader sees the old text or the new one, never half of it. */
  async write(inside: string, text: string): Promise<StoredFile> {
    const absolute = await this.#resolve(inside);
    await mkdir(path.dirname(absolute), { recursive: true });
    const temporary = path.join(path.dirname(absolute), `${TEMPORARY}${randomUUID()}`);
    await writeFile(temporary, text);
    await rename(temporary, absolute);
    const written = await this.read(inside);
    if (!written) throw new Error(`${inside} went away while it was written`);
    return written;
  }

  async mkdir(inside: string): Promise<void> {
    await mkdir(await this.#resolve(inside), { recursive: true });
  }

  async rename(inside: string, to: string): Promise<void> {
    const target = await this.#resolve(to);
    await mkdir(path.dirname(target), { recursive: true });
    await rename(await this.#resolve(inside), target);
  }

  async remove(inside: string): Promise<void> {
    await rm(await this.#resolve(inside), { recursive: true, force: true });
  }

  async #load(inside: string): Promise<StoredFile | null> {
    const absolute = path.join(this.root, inside);
    try {
      const { birthtimeMs, mtimeMs, size, ino } = await stat(absolute);
      const stamp = `${mtimeMs} ${size} ${ino}`;
      const seen = this.#seen.get(inside);
      if (seen?.stamp === stamp) return seen.file;
      const text = TEXT.has(path.extname(inside).toLowerCase()) ? await readFile(absolute, "utf8") : "";
      const file = { path: inside, text, ctime: Math.round(birthtimeMs), mtime: Math.round(mtimeMs) };
      this.#seen.set(inside, { stamp, file });
      return file;
    } catch (error) {
      if (!isMissing(error)) throw error;
      this.#seen.delete(inside);
      return null;
    }
  }

  /** Refuses `..`, absolute paths and symbolic links that lead out of the vault. */
  async #resolve(inside: string): Promise<string> {
    const absolute = path.resolve(this.root, inside);
    if (inside === "" || inside.includes("\0") || inside.includes("\\") || !isInside(this.root, absolute)) throw new Error(`Outside the vault: ${inside}`);
    if (!isInside(this.root, await realOrParent(absolute), true)) throw new Error(`Outside the vault: ${inside}`);
    return absolute;
  }
}

function isInside(root: string, absolute: string, orRoot = false): boolean {
  return (orRoot && absolute === root) || absolute.startsWith(root + path.sep);
}

/** The real path of what exists; of a new file, that of the nearest folder that does. */
async function realOrParent(absolute: string): Promise<string> {
  try {
    return await realpath(absolute);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return realOrParent(path.dirname(absolute));
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === "ENOENT" || code === "ENOTDIR";
}
