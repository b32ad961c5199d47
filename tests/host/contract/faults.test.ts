// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { ManualTimers } from "../faults/timers";
import { watchRenders } from "../faults/watch-renders";
import { type InMemory, hostWith } from "./host-in-memory";

const NOTE = "A.md";

interface Ready extends InMemory {
  readonly append: (line: string) => Promise<string>;
  readonly onDisk: () => Promise<string | undefined>;
}

async function ready(text = "one\n"): Promise<Ready> {
  const host = await hostWith({ [NOTE]: text });
  const file = host.app.vault.getFileByPath(NOTE)!;
  return {
    ...host,
    append: (line) => host.app.vault.process(file, (before) => `${before}${line}\n`),
    onDisk: async () => (await host.storage.read(NOTE))?.text,
  };
}

describe("faults", () => {
  it("throws before: nothing has happened, once", async () => {
    const { append, faults, onDisk } = await ready();
    const fault = faults.throwBefore({ operation: "write", path: NOTE }, "EACCES");
    await expect(append("two")).rejects.toMatchObject({ code: "EACCES" });
    expect(await onDisk()).toBe("one\n");
    await append("three");
    expect([await onDisk(), fault.hits]).toEqual(["one\nthree\n", 1]);
  });

  it("throws after: it has happened, and the app has heard of it", async () => {
    const { app, append, faults, onDisk } = await ready();
    faults.throwAfter({ operation: "write", path: NOTE });
    await expect(append("two")).rejects.toMatchObject({ code: "EIO" });
    expect(await onDisk()).toBe("one\ntwo\n");
    expect(await app.vault.cachedRead(app.vault.getFileByPath(NOTE)!)).toBe("one\ntwo\n");
  });

  it("writes short: the disk is full in the middle", async () => {
    const { append, faults, onDisk } = await ready();
    faults.shortWrite({ operation: "write", path: NOTE }, 5);
    await expect(append("two")).rejects.toMatchObject({ code: "ENOSPC" });
    expect(await onDisk()).toBe("one\nt");
  });

  it("never answers: the call stays open, later calls on other files go on", async () => {
    const { app, append, faults } = await ready();
    faults.neverAnswer({ operation: "write", path: NOTE });
    let answered = false;
    void append("two").finally(() => (answered = true));
    await app.vault.create("B.md", "");
    await new Promise((resolve) => window.setTimeout(resolve, 0));
    expect(answered).toBe(false);
  });

  it("reads stale: what stood there before the last write", async () => {
    const { app, append, faults, onDisk } = await ready();
    await append("two");
    faults.staleRead({ operation: "read", path: NOTE });
    expect(await app.vault.read(app.vault.getFileByPath(NOTE)!)).toBe("one\n");
    await append("three");
    expect(await onDisk()).toBe("one\ntwo\nthree\n");
  });

  it("lets somebody else in between: between the read and the write of one `process`", async () => {
    const { append, faults, onDisk, storage } = await ready();
    faults.interleave({ operation: "write", path: NOTE }, () => storage.externalWrite(NOTE, "theirs\n"));
    await append("two");
    expect(await onDisk()).toBe("one\ntwo\n");
    faults.interleave({ operation: "read", path: NOTE }, () => storage.externalWrite(NOTE, "theirs\n"));
    await append("three");
    expect(await onDisk()).toBe("theirs\nthree\n");
  });

  it("the note appears, goes away, or moves while a command is under way", async () => {
    const { app, append, faults, storage } = await ready();
    faults.interleave({ operation: "read", path: NOTE }, () => storage.externalWrite(NOTE, null));
    await expect(append("two")).rejects.toMatchObject({ code: "ENOENT" });
    faults.interleave({ operation: "write", path: "B.md" }, () => storage.externalWrite("B.md", "theirs"));
    await app.vault.create("B.md", "mine");
    expect((await storage.read("B.md"))?.text).toBe("mine");
  });

  it("holds a call until it is released", async () => {
    const { append, faults, onDisk } = await ready();
    const held = faults.hold({ operation: "write", path: NOTE });
    const writing = append("two");
    expect(await held.arrived).toEqual({ operation: "write", path: NOTE });
    expect(await onDisk()).toBe("one\n");
    held.release();
    await writing;
    expect(await onDisk()).toBe("one\ntwo\n");
  });

  it("delays a call by the test's own clock", async () => {
    const { append, faults, onDisk } = await ready();
    const timers = new ManualTimers();
    faults.delay({ operation: "write", path: NOTE }, () => timers.wait(500));
    const writing = append("two");
    await timers.advance(499);
    expect(await onDisk()).toBe("one\n");
    await timers.advance(1);
    await writing;
    expect(await onDisk()).toBe("one\ntwo\n");
  });

  it("reorders: of two that wait, the second goes first", async () => {
    const { app, faults } = await ready();
    const order: string[] = [];
    app.vault.on("create", (file) => order.push(file.path));
    faults.reorder({ operation: "write", path: /^[BC]\.md$/ });
    await Promise.all([app.vault.create("B.md", ""), app.vault.create("C.md", "")]);
    expect(order).toEqual(["C.md", "B.md"]);
  });

  it("strikes the nth call that matches, or every one, until it is stopped", async () => {
    const { append, faults, onDisk } = await ready();
    faults.throwBefore({ operation: "write", path: NOTE, nth: 2 });
    await append("two");
    await expect(append("three")).rejects.toThrow();
    const all = faults.throwBefore({ operation: "write", nth: "every" });
    await expect(append("four")).rejects.toThrow();
    await expect(append("five")).rejects.toThrow();
    all.stop();
    await append("six");
    expect([await onDisk(), all.hits]).toEqual(["one\ntwo\nsix\n", 2]);
  });

  it("leaves the config folder alone unless the path says so", async () => {
    const { faults, plugin } = await ready();
    faults.throwBefore({ operation: "write" });
    await plugin.saveData({ a: 1 });
    faults.clear();
    faults.throwBefore({ operation: "write", path: /data\.json$/ }, "ENOSPC");
    await expect(plugin.saveData({ a: 2 })).rejects.toMatchObject({ code: "ENOSPC" });
  });

  it("a command's steps are counted once, then each of them fails: the file is old or new, never between", async () => {
    const counted = await ready();
    counted.faults.calls.splice(0);
    await counted.append("two");
    const steps = counted.faults.calls.map(({ operation }) => operation);
    expect(steps).toEqual(["read", "write"]);
    for (const [index] of steps.entries())
      for (const set of ["throwBefore", "throwAfter"] as const) {
        const { append, faults, onDisk } = await ready();
        faults[set]({ nth: index + 1 });
        await expect(append("two")).rejects.toThrow();
        expect(["one\n", "one\ntwo\n"]).toContain(await onDisk());
      }
  });
});

describe("counters", () => {
  it("count what a piece of work asked for", async () => {
    const { app, append, counters } = await ready();
    const file = app.vault.getFileByPath(NOTE)!;
    const cost = await counters.during(async () => {
      await app.vault.cachedRead(file);
      await app.vault.read(file);
      app.metadataCache.getFileCache(file);
      await append("two");
    });
    expect(cost).toEqual({ reads: 2, cachedReads: 1, writes: 1, fileCaches: 1 });
  });

  it("the app's own work doesn't count: parsing, resolving, renaming links", async () => {
    const { app, counters, settled } = await ready("[[B]]\n");
    const created = await app.vault.create("B.md", "");
    const cost = await counters.during(async () => {
      await app.fileManager.renameFile(created, "C.md");
      await settled();
    });
    expect(cost).toMatchObject({ cachedReads: 0, fileCaches: 0 });
  });

  it("drawings are counted, however many elements one of them changes", async () => {
    const el = createDiv();
    const renders = watchRenders(el);
    el.createDiv();
    el.createDiv();
    await Promise.resolve();
    el.setText("again");
    expect(renders.count).toBe(2);
    await Promise.resolve();
    expect(renders.count).toBe(2);
    renders.stop();
    el.empty();
    expect(renders.count).toBe(2);
  });
});
