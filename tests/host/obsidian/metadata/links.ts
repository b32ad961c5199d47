import { TFile } from "obsidian-test-mocks/obsidian";
import { isInside, parentOf } from "../../storage/paths";

/**
 * Which file a link means (obsidian.d.ts, `getFirstLinkpathDest`): relative and exact paths first, then a base name in
 * any case; among several, one in the source's own folder, then below it, then the shortest path.
 */
export function resolveLink(link: string, sourcePath: string, byName: ReadonlyMap<string, readonly TFile[]>): TFile | null {
  // `[[#heading]]` means its own note, as recorded.
  const wanted = link.normalize("NFC").replace(/^\/+/, "") || sourcePath;
  const folder = parentOf(sourcePath);
  const path = /^\.\.?\//.test(wanted) ? joined(folder, wanted) : wanted;
  const candidates = named(path, byName);
  const exact = candidates.find((file) => same(file.path, path) || same(file.path, `${path}.md`));
  if (exact) return exact;
  const ending = candidates.filter((file) => endsWithPath(file.path, path) || endsWithPath(file.path, `${path}.md`));
  return [...ending].sort((a, b) => distance(a, folder) - distance(b, folder) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1))[0] ?? null;
}

/** Files by lower-case name, with and without `.md`. */
export function filesByName(files: readonly TFile[]): Map<string, TFile[]> {
  const byName = new Map<string, TFile[]>();
  for (const file of files) {
    const names = file.extension === "md" ? [file.name, file.basename] : [file.name];
    for (const name of names) {
      const key = name.normalize("NFC").toLowerCase();
      byName.set(key, [...(byName.get(key) ?? []), file]);
    }
  }
  return byName;
}

function named(path: string, byName: ReadonlyMap<string, readonly TFile[]>): readonly TFile[] {
  return byName.get(path.slice(path.lastIndexOf("/") + 1).toLowerCase()) ?? [];
}

function same(a: string, b: string): boolean {
  return a.normalize("NFC").toLowerCase() === b.toLowerCase();
}

function endsWithPath(path: string, end: string): boolean {
  return same(path, end) || path.normalize("NFC").toLowerCase().endsWith(`/${end.toLowerCase()}`);
}

function distance(file: TFile, folder: string): number {
  const parent = parentOf(file.path);
  if (parent === folder) return 0;
  return folder !== "" && isInside(folder, file.path) ? 1 : 2;
}

function joined(folder: string, relative: string): string {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of relative.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
