// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StoredIndex } from "../../../src/adapters/obsidian/stored-index";
import { hostWithPlugin } from "./host-plugin";

/** As much of IndexedDB as one value in one store needs; every request answers a turn later. */
class FakeDatabases {
  readonly values = new Map<string, unknown>();
  writes = 0;
  isBroken = false;

  open(name: string): object {
    return this.#request(() => ({
      createObjectStore: () => undefined,
      close: () => undefined,
      transaction: () => ({
        objectStore: () => ({
          get: () => this.#request(() => this.values.get(name)),
          put: (value: unknown) => {
            this.writes++;
            this.values.set(name, value);
            return this.#request(() => undefined);
          },
        }),
      }),
    }));
  }

  #request(work: () => unknown): object {
    const request: { result?: unknown; error?: Error; onsuccess?: () => void; onerror?: () => void } = {};
    queueMicrotask(() => {
      if (this.isBroken) {
        request.error = new Error("no room");
        request.onerror?.();
      } else {
        request.result = work();
        request.onsuccess?.();
      }
    });
    return request;
  }
}

let databases: FakeDatabases;
beforeEach(() => {
  databases = new FakeDatabases();
  Object.defineProperty(window, "indexedDB", { value: databases, configurable: true });
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(window, "indexedDB");
});

const soon = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};

async function opened(version = "1.0.0") {
  const { plugin } = await hostWithPlugin();
  Object.assign(plugin.manifest, { version });
  return { plugin, cache: new StoredIndex(plugin) };
}

describe("the index in the app's database", () => {
  it("is nothing at first, then what was stored", async () => {
    const { cache, plugin } = await opened();
    expect(await cache.load()).toBeNull();
    vi.useFakeTimers();
    cache.saveLater(() => Promise.resolve("one"));
    cache.saveLater(() => Promise.resolve("two"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(databases.writes).toBe(1);
    expect(await new StoredIndex(plugin).load()).toBe("two");
  });

  it("is not made before the host has time for it", async () => {
    const { cache } = await opened();
    const make = vi.fn(() => Promise.resolve("text"));
    cache.saveLater(make);
    await soon();
    expect(make).not.toHaveBeenCalled();
  });

  it("is stored on the way out, without anybody waiting", async () => {
    const { cache, plugin } = await opened();
    cache.saveLater(() => Promise.resolve("last"));
    plugin.unload();
    await soon();
    expect(databases.writes).toBe(1);
  });

  it("is nothing when another version of Reconnect stored it", async () => {
    const { cache, plugin } = await opened("1.0.0");
    cache.saveLater(() => Promise.resolve("old"));
    plugin.unload();
    await soon();
    expect(await (await opened("1.0.1")).cache.load()).toBeNull();
  });

  it.each([
    ["a database that fails", () => (databases.isBroken = true)],
    ["no database at all", () => Reflect.deleteProperty(window, "indexedDB")],
    ["something else in its place", () => [...databases.values.keys(), "reconnect-"].forEach((name) => databases.values.set(name, 7))],
  ])("is nothing, and no error, with %s", async (_, spoil) => {
    const { cache, plugin } = await opened();
    spoil();
    expect(await cache.load()).toBeNull();
    cache.saveLater(() => Promise.resolve("x"));
    plugin.unload();
    await soon();
  });
});
