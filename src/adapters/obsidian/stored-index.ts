import type { Plugin } from "obsidian";
import type { IndexCache } from "../../app/ports";
import { textAt } from "./private-api";

/** A burst of changes is stored once. What is not stored yet is read again at the next start: nothing is lost. */
const WAIT_MS = 10_000;
/** The latest time at which a busy app has to find a moment. */
const IDLE_BY_MS = 30_000;

const STORE = "index";
const ONLY_KEY = "blob";

interface Stored {
  readonly version: string;
  readonly text: string;
}

/**
 * The index of this vault in the app's own database, on this device only. Stored by another version of Reconnect it is as
 * if it weren't there, and whatever goes wrong is no error: the notes are then read again.
 */
export class StoredIndex implements IndexCache {
  readonly #plugin: Plugin;
  #text: (() => Promise<string>) | null = null;
  #timer: number | null = null;
  #watching = false;

  constructor(plugin: Plugin) {
    this.#plugin = plugin;
  }

  async load(): Promise<string | null> {
    try {
      const found: unknown = await this.#inStore("readonly", (store) => store.get(ONLY_KEY));
      return isStored(found) && found.version === this.#plugin.manifest.version ? found.text : null;
    } catch {
      return null;
    }
  }

  saveLater(text: () => Promise<string>): void {
    this.#text = text;
    if (!this.#watching) {
      this.#watching = true;
      // On the way out it is begun, not waited for.
      this.#plugin.register(() => void this.#save());
    }
    this.#timer ??= window.setTimeout(() => this.#whenIdle(), WAIT_MS);
  }

  #whenIdle(): void {
    // Safari, and so the app on iOS, knows no idle time.
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => void this.#save(), { timeout: IDLE_BY_MS });
    else void this.#save();
  }

  async #save(): Promise<void> {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
    const make = this.#text;
    this.#text = null;
    if (make === null) return;
    try {
      const stored: Stored = { version: this.#plugin.manifest.version, text: await make() };
      await this.#inStore("readwrite", (store) => store.put(stored, ONLY_KEY));
    } catch {
      // A full disk, or a database that is turned off: the next start reads the notes.
    }
  }

  async #inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const opening = window.indexedDB.open(this.#name, 1);
    opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE);
    const database = await resultOf(opening);
    try {
      return await resultOf(work(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  }

  /** The app's id of this vault on this device (private, and used by many plugins); else the vault's name. */
  get #name(): string {
    const { app } = this.#plugin;
    return `reconnect-${textAt(app, "appId") ?? app.vault.getName()}`;
  }
}

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the database failed"));
  });

const isStored = (found: unknown): found is Stored =>
  typeof found === "object" && found !== null && "version" in found && "text" in found && typeof found.text === "string";
