import { baseName, folderOf, type VaultPath } from "../note/vault-path";

/** What two spellings of one note's name share: case and Unicode normal form don't matter to the app. */
export const linkKey = (name: string): string => name.normalize("NFC").toLowerCase();

/** The key of a link target: its last part, without heading, block and `.md`. */
export function targetKey(target: string): string {
  const path = plainTarget(target);
  return linkKey(path.slice(path.lastIndexOf("/") + 1));
}

function plainTarget(target: string): string {
  const hash = target.indexOf("#");
  const path = (hash === -1 ? target : target.slice(0, hash)).trim();
  return path.toLowerCase().endsWith(".md") ? path.slice(0, -3) : path;
}

/**
 * Which note a link means, as the app decides it (observed on Obsidian 1.13.7 by pvliesdonk/markdown-vault-mcp#1380): an
 * exact path first, then the notes whose path ends like the target: those in or below the linking note's folder before
 * others, shorter paths (by characters) before longer ones. `./`, `../` and a leading `/` mean one path and nothing else.
 */
export class LinkResolver {
  readonly #byName = new Map<string, VaultPath[]>();

  /** True when the note is new to the resolver. */
  add(path: VaultPath): boolean {
    const key = linkKey(baseName(path));
    const paths = this.#byName.get(key);
    if (!paths) this.#byName.set(key, [path]);
    else if (paths.includes(path)) return false;
    else paths.push(path);
    return true;
  }

  remove(path: VaultPath): void {
    const key = linkKey(baseName(path));
    const rest = (this.#byName.get(key) ?? []).filter((other) => other !== path);
    if (rest.length === 0) this.#byName.delete(key);
    else this.#byName.set(key, rest);
  }

  /** How many notes share this base name. */
  namesakes(path: VaultPath): number {
    return this.#byName.get(linkKey(baseName(path)))?.length ?? 0;
  }

  /** The note that `target`, written in the note `from`, leads to; null when there is none. */
  resolve(target: string, from: VaultPath): VaultPath | null {
    const named = this.#byName.get(targetKey(target));
    if (!named) return null;
    // Nearly every link: a name without folders, of one note.
    if (named.length === 1 && !target.includes("/")) return named[0] ?? null;
    const plain = plainTarget(target);
    const wanted = linkKey(absoluteTarget(plain, from));
    const matching = named.filter((path) => (/^\.{0,2}\//.test(plain) ? isAt(path, wanted) : endsLike(path, wanted)));
    return matching.length < 2 ? (matching[0] ?? null) : closest(matching, wanted, from);
  }
}

/** `./x` and `../x` are meant from the linking note's folder; a leading slash means the vault's root. */
function absoluteTarget(target: string, from: VaultPath): string {
  if (target.startsWith("/")) return target.slice(1);
  if (!target.startsWith("./") && !target.startsWith("../")) return target;
  const parts = folderOf(from).split("/").filter(Boolean);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

const isAt = (path: VaultPath, wanted: string): boolean => linkKey(path.slice(0, -3)) === wanted;

function endsLike(path: VaultPath, wanted: string): boolean {
  const own = linkKey(path.slice(0, -3));
  return own === wanted || own.endsWith(`/${wanted}`);
}

function closest(paths: readonly VaultPath[], wanted: string, from: VaultPath): VaultPath {
  const folder = linkKey(folderOf(from));
  const distance = (path: VaultPath): number => {
    if (isAt(path, wanted)) return 0;
    return folder === "" || linkKey(path).startsWith(`${folder}/`) ? 1 : 2;
  };
  const [first] = [...paths].sort(
    (a, b) => distance(a) - distance(b) || a.length - b.length || (a < b ? -1 : 1),
  ) as [VaultPath, ...VaultPath[]];
  return first;
}
