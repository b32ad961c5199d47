import { TFile, type EventRef, type Plugin, type TAbstractFile } from "obsidian";
import type { NoteEvent, NoteEvents, NoteStat } from "../../app/ports";
import type { NoteHead } from "../../core/note/note-head";
import { vaultPath, type VaultPath } from "../../core/note/vault-path";
import type { NoteShape } from "../../core/structure/note-shape";
import { noteHead } from "./note-head";
import { noteShape } from "./note-shape";

/** A note that the app can't index would keep us waiting for ever; after this long its text is read instead. */
const PATIENCE_MS = 10_000;

type Listener = (event: NoteEvent) => void;

/** What happens to notes, from the app's events. Everything registered goes when the plugin is unloaded. */
export class ObsidianNotes implements NoteEvents {
  readonly #plugin: Plugin;

  constructor(plugin: Plugin) {
    this.#plugin = plugin;
  }

  /**
   * Resolves when the layout is ready and the app's cache knows every note. `resolved` comes once after the app has
   * started, and again after each change: who is enabled later must look whether the cache is complete already.
   */
  async whenReady(): Promise<void> {
    const { workspace } = this.#plugin.app;
    await new Promise<void>((resolve) => {
      workspace.onLayoutReady(() => resolve());
    });
    if (!this.#isIndexed()) await this.#indexed();
  }

  headOf(path: VaultPath): NoteHead | null {
    const cache = this.#plugin.app.metadataCache.getCache(path);
    return cache === null ? null : noteHead(cache);
  }

  shapeOf(path: VaultPath): NoteShape | null {
    const cache = this.#plugin.app.metadataCache.getCache(path);
    return cache === null ? null : noteShape(cache);
  }

  statOf(path: VaultPath): NoteStat | null {
    const file = this.#plugin.app.vault.getFileByPath(path);
    return file === null ? null : { path, mtime: file.stat.mtime, size: file.stat.size };
  }

  /** Neither the app's own settings nor Periodic Notes' have an event: whoever changed them looks at a note or a pane again. */
  onReturn(listener: () => void): () => void {
    const { workspace } = this.#plugin.app;
    const listening = new Listening(this.#plugin);
    listening.add(workspace.on("active-leaf-change", listener), (ref) => workspace.offref(ref));
    listening.add(workspace.on("layout-change", listener), (ref) => workspace.offref(ref));
    listening.add(workspace.on("file-open", listener), (ref) => workspace.offref(ref));
    return () => listening.stop();
  }

  subscribe(listener: Listener): () => void {
    const { vault, metadataCache, workspace } = this.#plugin.app;
    const listening = new Listening(this.#plugin);
    const changed = (file: TAbstractFile): void => {
      if (isNote(file)) listener({ kind: "changed", path: vaultPath(file.path) });
    };
    listening.add(metadataCache.on("changed", changed), (ref) => metadataCache.offref(ref));
    listening.add(
      vault.on("delete", (file) => {
        if (isNote(file)) listener({ kind: "deleted", path: vaultPath(file.path) });
      }),
      (ref) => vault.offref(ref),
    );
    listening.add(
      vault.on("rename", (file, from) => tellRename(file, from, listener)),
      (ref) => vault.offref(ref),
    );
    // While it starts, the app says `create` for every file there is. Afterwards it is the first word of a new note, and
    // for an empty one maybe the only one.
    workspace.onLayoutReady(() => {
      if (!listening.stopped) listening.add(vault.on("create", changed), (ref) => vault.offref(ref));
    });
    return () => listening.stop();
  }

  #isIndexed(): boolean {
    const { vault, metadataCache } = this.#plugin.app;
    return vault.getMarkdownFiles().every((file) => metadataCache.getFileCache(file) !== null);
  }

  #indexed(): Promise<void> {
    const { metadataCache } = this.#plugin.app;
    return new Promise((resolve) => {
      const listening = new Listening(this.#plugin);
      const done = (): void => {
        window.clearTimeout(timer);
        listening.stop();
        resolve();
      };
      const timer = window.setTimeout(done, PATIENCE_MS);
      this.#plugin.register(() => window.clearTimeout(timer));
      listening.add(metadataCache.on("resolved", done), (ref) => metadataCache.offref(ref));
    });
  }
}

/** Events that are listened to together, until told to stop or until the plugin is unloaded. */
class Listening {
  readonly #plugin: Plugin;
  readonly #off: (() => void)[] = [];
  stopped = false;

  constructor(plugin: Plugin) {
    this.#plugin = plugin;
    plugin.register(() => this.stop());
  }

  add(ref: EventRef, off: (ref: EventRef) => void): void {
    this.#off.push(() => off(ref));
    this.#plugin.registerEvent(ref);
  }

  stop(): void {
    this.stopped = true;
    for (const off of this.#off.splice(0)) off();
  }
}

/** The app tells it of a folder and of every file inside. A file may also become, or cease to be, a Markdown note. */
function tellRename(file: TAbstractFile, from: string, listener: Listener): void {
  if (!(file instanceof TFile)) return;
  const was = from.endsWith(".md");
  const to = vaultPath(file.path);
  if (was && isNote(file)) listener({ kind: "renamed", from: vaultPath(from), to });
  else if (was) listener({ kind: "deleted", path: vaultPath(from) });
  else if (isNote(file)) listener({ kind: "changed", path: to });
}

const isNote = (file: TAbstractFile): file is TFile => file instanceof TFile && file.extension === "md";
