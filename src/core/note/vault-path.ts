/**
 * A note's path inside the vault: `/`-separated, no leading slash, ending included (`People/Ana Diaz.md`).
 * Branded so that a name, a link target and a path can't be mixed up.
 */
export type VaultPath = string & { readonly __brand: "VaultPath" };

/** Marks a path that came from the host (a listing, an event) as one. Text from people goes through `safeNotePath`. */
export const vaultPath = (path: string): VaultPath => path as VaultPath;

/** `People/Ana Diaz.md` → `Ana Diaz` */
export function baseName(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  return file.endsWith(".md") ? file.slice(0, -3) : file;
}

/** `People/Ana Diaz.md` → `People`; a note in the root → `""` */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
