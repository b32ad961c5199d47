import { TAbstractFile, TFile } from "obsidian-test-mocks/obsidian";
import type { CachedMetadata } from "obsidian";
import { Events } from "../base/events";
import type { Vault } from "../vault/vault";
import { filesByName, resolveLink } from "./links";
import { cachedMetadataOf } from "./note-cache";

type LinkCounts = Record<string, Record<string, number>>;

/**
 * obsidian.d.ts, `MetadataCache`: always a moment behind the vault. `changed` tells of new text (never of a rename),
 * `deleted` of a file that went, `resolve` and `resolved` of links looked up again.
 */
export class MetadataCache extends Events {
  readonly resolvedLinks: LinkCounts = {};
  readonly unresolvedLinks: LinkCounts = {};
  readonly #vault: Vault;
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #pending = new Set<TFile>();
  /** Null since files came, went or moved: then any link may mean another file. */
  #names: Map<string, TFile[]> | null = null;
  #filesMoved = true;
  #timer: number | null = null;
  #waiting: (() => void)[] = [];

  constructor(vault: Vault) {
    super();
    this.#vault = vault;
    vault.on("create", (file: TAbstractFile) => this.#created(file));
    vault.on("modify", (file: TAbstractFile) => this.#written(file));
    vault.on("delete", (file: TAbstractFile) => this.#deleted(file));
    vault.on("rename", (file: TAbstractFile, from: string) => this.#renamed(file, from));
  }

  /** A warm start: the app kept its cache from last time, so nothing has "changed" when it opens. */
  loadWarm(): void {
    for (const file of this.#pending) this.#caches.set(file.path, cachedMetadataOf(this.#textOf(file)));
    this.#pending.clear();
    this.#schedule();
  }

  getFileCache(file: TFile): CachedMetadata | null {
    this.#vault.adapter.counters.fileCaches += 1;
    return this.#caches.get(file.path) ?? null;
  }
  getCache(path: string): CachedMetadata | null {
    this.#vault.adapter.counters.fileCaches += 1;
    return this.#caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return resolveLink(linkpath, sourcePath, this.#byName());
  }

  /** obsidian.d.ts: "If file name is unique, use the filename. If not unique, use full path." */
  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const bare = (path: string): string => (omitMdExtension && file.extension === "md" ? path.replace(/\.md$/, "") : path);
    const sameName = this.#byName().get(file.name.normalize("NFC").toLowerCase()) ?? [];
    return sameName.length > 1 ? bare(file.path) : bare(file.name);
  }

  /** The host's own: what is known of a note, uncounted. */
  known(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  /** Resolves once nothing is waiting to be parsed: the host's own, for tests. */
  settled(): Promise<void> {
    if (this.#timer === null) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #byName(): Map<string, TFile[]> {
    this.#names ??= filesByName(this.#vault.getFiles());
    return this.#names;
  }

  #created(file: TAbstractFile): void {
    if (file instanceof TFile) this.#otherFiles();
    this.#written(file);
  }

  #otherFiles(): void {
    this.#names = null;
    this.#filesMoved = true;
  }

  #written(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    if (file.extension === "md") this.#pending.add(file);
    this.#schedule();
  }

  #deleted(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.#otherFiles();
    const before = this.#caches.get(file.path) ?? null;
    this.#forget(file.path);
    this.#pending.delete(file);
    this.trigger("deleted", file, before);
    this.#schedule();
  }

  #renamed(file: TAbstractFile, from: string): void {
    if (!(file instanceof TFile)) return;
    this.#otherFiles();
    const cache = this.#caches.get(from);
    this.#forget(from);
    if (cache) this.#caches.set(file.path, cache);
    this.#schedule();
  }

  #forget(path: string): void {
    this.#caches.delete(path);
    delete this.resolvedLinks[path];
    delete this.unresolvedLinks[path];
  }

  #schedule(): void {
    this.#timer ??= window.setTimeout(() => this.#flush(), 0);
  }

  #flush(): void {
    this.#timer = null;
    const parsed = [...this.#pending];
    this.#pending.clear();
    for (const file of parsed) {
      const text = this.#textOf(file);
      const cache = cachedMetadataOf(text);
      this.#caches.set(file.path, cache);
      this.trigger("changed", file, text, cache);
    }
    for (const path of this.#filesMoved ? this.#caches.keys() : parsed.map((file) => file.path)) this.#resolveLinks(path);
    this.#filesMoved = false;
    for (const file of parsed) this.trigger("resolve", file);
    this.trigger("resolved");
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #resolveLinks(path: string): void {
    const cache = this.#caches.get(path);
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
      const linkpath = link.replace(/#.*$/, "");
      if (linkpath === "") continue;
      const target = this.getFirstLinkpathDest(linkpath, path)?.path;
      const counts = target === undefined ? unresolved : resolved;
      counts[target ?? linkpath] = (counts[target ?? linkpath] ?? 0) + 1;
    }
    this.resolvedLinks[path] = resolved;
    this.unresolvedLinks[path] = unresolved;
  }

  #textOf(file: TFile): string {
    return this.#vault.adapter.files.get(file.path)?.text ?? "";
  }
}
