/** `a/b/c.md` → `a/b`; a path at the root → `""`. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** Every folder above a path, outermost first. */
export function foldersAbove(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

export function isInside(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`);
}

/** The app shows nothing whose path has a segment that begins with a dot. */
export function isHidden(path: string): boolean {
  return path.split("/").some((segment) => segment.startsWith("."));
}
