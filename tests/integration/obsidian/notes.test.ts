// @vitest-environment jsdom
import { describe, expect, it, vi } from "vitest";
import { ObsidianNotes } from "../../../src/adapters/obsidian/obsidian-notes";
import type { NoteEvent } from "../../../src/app/ports";
import { hostWithPlugin, type HostWithPlugin } from "./host-plugin";

const ANN = "People/Ann.md";
const BO = "People/Bo.md";
const FILES = { [ANN]: "---\ntype: person\n---\n", [BO]: "hi\n", "People/pic.png": "png" };

interface Listened extends HostWithPlugin {
  readonly events: NoteEvent[];
  readonly stop: () => void;
}

async function listened(files: Record<string, string> = FILES): Promise<Listened> {
  const found = await hostWithPlugin(files);
  await found.host.settled();
  const events: NoteEvent[] = [];
  const stop = new ObsidianNotes(found.plugin).subscribe((event) => events.push(event));
  return { ...found, events, stop };
}

function fileAt({ host }: HostWithPlugin, path: string) {
  const file = host.app.vault.getAbstractFileByPath(path);
  if (file === null) throw new Error(`no ${path}`);
  return file;
}

describe("events", () => {
  it("a note that is written, here or by another program, changed", async () => {
    const found = await listened();
    const file = found.host.app.vault.getFileByPath(ANN);
    if (file === null) throw new Error();
    await found.host.app.vault.modify(file, "new");
    found.storage.externalWrite(BO, "theirs");
    await found.host.settled();
    expect(found.events).toEqual([
      { kind: "changed", path: ANN },
      { kind: "changed", path: BO },
    ]);
  });

  it("a new note is told of at once, also an empty one", async () => {
    const found = await listened();
    await found.host.app.vault.create("New.md", "");
    expect(found.events).toEqual([{ kind: "changed", path: "New.md" }]);
  });

  it("a note that goes is deleted; in a folder, each", async () => {
    const found = await listened();
    await found.host.app.vault.delete(fileAt(found, ANN));
    expect(found.events).toEqual([{ kind: "deleted", path: ANN }]);
    await found.host.app.vault.delete(fileAt(found, "People"), true);
    expect(found.events.slice(1)).toEqual([{ kind: "deleted", path: BO }]);
  });

  it("a rename is one event, for a note and for each note of a folder", async () => {
    const found = await listened();
    await found.host.app.vault.rename(fileAt(found, ANN), "People/Anna.md");
    expect(found.events.splice(0)).toEqual([{ kind: "renamed", from: ANN, to: "People/Anna.md" }]);
    await found.host.app.vault.rename(fileAt(found, "People"), "Friends");
    await found.host.settled();
    expect(found.events).toHaveLength(2);
    expect(found.events).toContainEqual({ kind: "renamed", from: "People/Anna.md", to: "Friends/Anna.md" });
    expect(found.events).toContainEqual({ kind: "renamed", from: BO, to: "Friends/Bo.md" });
  });

  it("a file that becomes a note, or ceases to be one, changes or goes", async () => {
    const found = await listened();
    await found.host.app.vault.rename(fileAt(found, ANN), "People/Ann.txt");
    await found.host.app.vault.rename(fileAt(found, "People/Ann.txt"), ANN);
    expect(found.events).toEqual([
      { kind: "deleted", path: ANN },
      { kind: "changed", path: ANN },
    ]);
  });

  it("folders and other files are nobody's business", async () => {
    const found = await listened();
    await found.host.app.vault.createFolder("Empty");
    await found.host.app.vault.create("Empty/data.csv", "a,b");
    await found.host.app.vault.rename(fileAt(found, "People/pic.png"), "People/photo.png");
    await found.host.app.vault.delete(fileAt(found, "People/photo.png"));
    await found.host.settled();
    expect(found.events).toEqual([]);
  });

  it("the files that were there before are no news", async () => {
    const { host, plugin } = await hostWithPlugin(FILES, { notStarted: true });
    const events: NoteEvent[] = [];
    new ObsidianNotes(plugin).subscribe((event) => events.push(event));
    await host.start();
    await host.settled();
    expect(events).toEqual([]);
    await host.app.vault.create("New.md", "x");
    expect(events).toEqual([{ kind: "changed", path: "New.md" }]);
  });

  it.each(["stop", "unload"] as const)("nothing is heard after %s", async (how) => {
    const found = await listened();
    if (how === "stop") found.stop();
    else found.plugin.unload();
    await found.host.app.vault.create("New.md", "x");
    await found.host.app.vault.delete(fileAt(found, BO));
    await found.host.settled();
    expect(found.events).toEqual([]);
  });

  it("stopped before the layout is ready, it never begins to listen for new notes", async () => {
    const { host, plugin } = await hostWithPlugin(FILES, { notStarted: true });
    const events: NoteEvent[] = [];
    new ObsidianNotes(plugin).subscribe((event) => events.push(event))();
    await host.start();
    await host.app.vault.create("New.md", "x");
    expect(events).toEqual([]);
  });
});

describe("whenReady", () => {
  it("waits for the layout", async () => {
    const { host, plugin } = await hostWithPlugin(FILES, { notStarted: true });
    const ready = vi.fn();
    const waiting = new ObsidianNotes(plugin).whenReady().then(ready);
    await Promise.resolve();
    expect(ready).not.toHaveBeenCalled();
    await host.start();
    await waiting;
  });

  it("waits for the app to index, when it has no cache yet", async () => {
    const { host, plugin } = await hostWithPlugin(FILES, { start: "cold" });
    const notes = new ObsidianNotes(plugin);
    expect(host.app.metadataCache.getCache(ANN)).toBeNull();
    await notes.whenReady();
    expect(host.app.metadataCache.getCache(ANN)).not.toBeNull();
  });

  it("doesn't wait for an event that came long ago", async () => {
    const { host, plugin } = await hostWithPlugin(FILES);
    await host.settled();
    await new ObsidianNotes(plugin).whenReady();
  });

  it("doesn't wait for ever for a note that the app can't index", async () => {
    const { host, plugin } = await hostWithPlugin(FILES);
    await host.settled();
    vi.useFakeTimers();
    vi.spyOn(host.app.metadataCache, "getFileCache").mockReturnValue(null);
    const ready = new ObsidianNotes(plugin).whenReady();
    await vi.advanceTimersByTimeAsync(11_000);
    await ready;
    vi.useRealTimers();
  });
});
