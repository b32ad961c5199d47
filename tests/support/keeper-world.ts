import { createReconnect, type ReconnectApp } from "../../src/app/create-reconnect";
import type { IndexCache } from "../../src/app/ports";
import type { PeopleIndex } from "../../src/core/index/people-index";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";
import { memoryHost, type MemoryHost } from "./memory-ports";

/** A cache that a test can look into: what was asked to be kept is made when the test says so. */
export class MemoryCache implements IndexCache {
  stored: string | null;
  #later: (() => Promise<string>) | null = null;

  constructor(stored: string | null = null) {
    this.stored = stored;
  }

  load(): Promise<string | null> {
    return Promise.resolve(this.stored);
  }

  saveLater(text: () => Promise<string>): void {
    this.#later = text;
  }

  async save(): Promise<void> {
    if (this.#later !== null) this.stored = await this.#later();
    this.#later = null;
  }
}

export interface World {
  readonly host: MemoryHost;
  readonly app: ReconnectApp;
  readonly cache: MemoryCache;
}

/** The application over notes in memory with a cache, not started yet. */
export function world(notes: Readonly<Record<string, string>>, cache = new MemoryCache(), settings: Settings = DEFAULT_SETTINGS): World {
  const host = memoryHost(notes);
  return { host, cache, app: createReconnect({ ...host.ports, cache }, settings, "en") };
}

/** Until everything that was begun is done: the ports of a test never wait for anything. */
export async function settled(turns = 1000): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
}

/** All that an index knows, in an order that doesn't depend on how it came to know it. */
export const told = (index: PeopleIndex): unknown => ({
  people: [...index.people()].map(({ path }) => path).sort().map((path) => index.entries(path)),
  records: [...index.records()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  problems: index.problems(),
});
