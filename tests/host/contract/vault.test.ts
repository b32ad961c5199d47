// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { hostWith, next } from "./host-in-memory";

const ANN = "People/Ann.md";
const FILES = { [ANN]: "---\ntype: person\n---\nHello [[Bob]]\n", "People/Bob.md": "---\ntype: person\n---\n" };

describe("vault", () => {
  it("refuses to create what is there, in any case (traps.md: 'File already exists')", async () => {
    const { app } = await hostWith(FILES);
    await expect(app.vault.create(ANN, "")).rejects.toThrow("File already exists.");
    await expect(app.vault.create("people/ANN.md", "")).rejects.toThrow("File already exists.");
  });

  it("refuses to create in a folder that isn't there (the app: ENOENT)", async () => {
    const { app } = await hostWith();
    await expect(app.vault.create("No/such.md", "")).rejects.toThrow("ENOENT");
  });

  it("fires `create` for every file before the layout is ready, and for new ones after (obsidian.d.ts, Vault.on('create'))", async () => {
    const { app, plugin } = await hostWith(FILES);
    expect(plugin.seen.layoutReadyAtLoad).toBe(false);
    expect(plugin.seen.createBeforeLayout).toBe(3); // two notes and their folder
    await app.vault.create("New.md", "");
    expect(plugin.seen.createAfterLayout).toBe(1);
  });

  it("processes one file one at a time (obsidian.d.ts, Vault.process: 'Atomically read, modify, and save')", async () => {
    const { app } = await hostWith(FILES);
    const file = app.vault.getFileByPath(ANN)!;
    await Promise.all(["a", "b", "c"].map((line) => app.vault.process(file, (text) => `${text}${line}\n`)));
    expect(await app.vault.read(file)).toBe(`${FILES[ANN]}a\nb\nc\n`);
  });

  it("leaves the file as it was when the callback throws, and goes on (Vault.process)", async () => {
    const { app } = await hostWith(FILES);
    const file = app.vault.getFileByPath(ANN)!;
    const failing = app.vault.process(file, () => {
      throw new Error("refused");
    });
    await expect(failing).rejects.toThrow("refused");
    expect(await app.vault.read(file)).toBe(FILES[ANN]);
    await app.vault.append(file, "more\n");
    expect(await app.vault.read(file)).toBe(`${FILES[ANN]}more\n`);
  });

  it("sees what others wrote: `process` reads the disk, events tell the rest", async () => {
    const { app, storage } = await hostWith(FILES);
    const modified = next(app.vault, "modify");
    storage.externalWrite(ANN, "outside\n");
    const file = app.vault.getFileByPath(ANN)!;
    expect(await modified).toEqual([file]);
    await app.vault.process(file, (text) => `${text}inside\n`);
    expect(await app.vault.read(file)).toBe("outside\ninside\n");
  });

  it("keeps the same TFile through a rename, for a folder's children too", async () => {
    const { app } = await hostWith(FILES);
    const file = app.vault.getFileByPath(ANN)!;
    const renamed: string[] = [];
    app.vault.on("rename", (moved, from) => renamed.push(`${from} → ${moved.path}`));
    await app.vault.rename(app.vault.getFolderByPath("People")!, "Folk");
    expect(file.path).toBe("Folk/Ann.md");
    expect(app.vault.getFileByPath("Folk/Ann.md")).toBe(file);
    expect(app.vault.getFileByPath(ANN)).toBeNull();
    expect(renamed).toContain("People/Ann.md → Folk/Ann.md");
  });

  it("moves to .trash, which the vault doesn't show (FileManager.trashFile)", async () => {
    const { app } = await hostWith(FILES);
    await app.fileManager.trashFile(app.vault.getFileByPath(ANN)!);
    expect(app.vault.getFileByPath(ANN)).toBeNull();
    expect(app.vault.getFiles().map((file) => file.path)).toEqual(["People/Bob.md"]);
    expect(await app.vault.adapter.read(".trash/Ann.md")).toBe(FILES[ANN]);
  });

  it("stamps files with their size and time (obsidian.d.ts, FileStats)", async () => {
    const { app } = await hostWith({ "ż.md": "ż" });
    const file = app.vault.getFileByPath("ż.md")!;
    const before = file.stat.mtime;
    expect(file.stat.size).toBe(2);
    await app.vault.modify(file, "żż");
    expect(file.stat.size).toBe(4);
    expect(file.stat.mtime).toBeGreaterThan(before);
  });
});
