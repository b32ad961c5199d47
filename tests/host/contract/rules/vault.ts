import { expect } from "vitest";
import { hostWith, next } from "../host-in-memory";
import { type Area, rule } from "../rule";

const ANN = "People/Ann.md";
const BOB = "People/Bob.md";
const FILES = { [ANN]: "---\ntype: person\n---\nHello [[Bob]]\n", [BOB]: "---\ntype: person\n---\n" };

export const vault: Area = {
  name: "Vault",
  rules: [
    rule("`create` throws where something is already, in any case", { thread: "jgchristopher/obsidian-clipper#28: “Error: File already exists.”" }, async () => {
      const { app } = await hostWith(FILES);
      await expect(app.vault.create(ANN, "")).rejects.toThrow("File already exists.");
      await expect(app.vault.create("people/ANN.md", "")).rejects.toThrow("File already exists.");
      expect(await app.vault.adapter.read(ANN)).toBe(FILES[ANN]);
    }),
    rule("`create` makes no folders: a missing one is ENOENT", { thread: "curtismchale/obsidian-book-search-plus#5" }, async () => {
      const { app } = await hostWith();
      await expect(app.vault.create("No/such.md", "")).rejects.toThrow("ENOENT");
    }),
    rule("`createFolder` throws on one that is there", { api: "Vault.createFolder", says: "@throws Error if folder already exists" }, async () => {
      const { app } = await hostWith(FILES);
      await expect(app.vault.createFolder("People")).rejects.toThrow("Folder already exists.");
    }),
    rule("`create` fires for every file before the layout is ready", { api: "Vault.create", says: "also called when the vault is first loaded for each existing file" }, async () => {
      const { app, plugin } = await hostWith(FILES);
      expect(plugin.seen).toMatchObject({ layoutReadyAtLoad: false, createBeforeLayout: 3, createAfterLayout: 0 });
      await app.vault.create("New.md", "");
      expect(plugin.seen.createAfterLayout).toBe(1);
    }),
    rule("`process` runs one after another on one file: no write is lost", { api: "Vault.process", says: "Atomically read, modify, and save the contents of a note." }, async () => {
      const { app } = await hostWith(FILES);
      const file = app.vault.getFileByPath(BOB)!;
      await Promise.all(["a", "b", "c"].map((line) => app.vault.process(file, (text) => `${text}${line}\n`)));
      expect(await app.vault.read(file)).toBe(`${FILES[BOB]}a\nb\nc\n`);
    }),
    rule("`process` takes a synchronous callback and gives back what was written", { api: "Vault.process", says: "the text value of the note that was written" }, async () => {
      const { app } = await hostWith(FILES);
      const file = app.vault.getFileByPath(BOB)!;
      expect(await app.vault.process(file, (text) => text.toUpperCase())).toBe(FILES[BOB].toUpperCase());
    }),
    rule("a callback of `process` that throws leaves the file as it was, and the next goes on", { api: "Vault.process", says: "Atomically" }, async () => {
      const { app } = await hostWith(FILES);
      const file = app.vault.getFileByPath(ANN)!;
      const failing = app.vault.process(file, () => {
        throw new Error("refused");
      });
      await expect(failing).rejects.toThrow("refused");
      await app.vault.append(file, "more\n");
      expect(await app.vault.read(file)).toBe(`${FILES[ANN]}more\n`);
    }),
    rule("`read` asks the disk, `cachedRead` what the app last saw: they differ until the app hears of a change from outside", { page: "docs.obsidian.md, Vault, “Read files”" }, async () => {
      const { app, storage } = await hostWith(FILES);
      const file = app.vault.getFileByPath(BOB)!;
      const tell = storage.externalWriteUnheard(BOB, "outside\n");
      expect(await app.vault.read(file)).toBe("outside\n");
      expect(await app.vault.cachedRead(file)).toBe(FILES[BOB]);
      tell();
      expect(await app.vault.cachedRead(file)).toBe("outside\n");
    }),
    rule("`process` reads the disk, not the cache", { thread: "obsidian-tasks-group/obsidian-tasks#110: read “if you plan to write the contents back to disk”" }, async () => {
      const { app, storage } = await hostWith(FILES);
      storage.externalWriteUnheard(BOB, "outside\n");
      await app.vault.process(app.vault.getFileByPath(BOB)!, (text) => `${text}inside\n`);
      expect(await app.vault.adapter.read(BOB)).toBe("outside\ninside\n");
    }),
    rule("a change from outside fires `modify`, `create` or `delete`, as a change of ours does", { api: "Vault.modify", says: "Called when a file is modified." }, async () => {
      const { app, storage } = await hostWith(FILES);
      const heard: string[] = [];
      for (const name of ["create", "modify", "delete"] as const) app.vault.on(name as "create", (file) => heard.push(`${name} ${file.path}`));
      storage.externalWrite(BOB, "outside\n");
      storage.externalWrite("New.md", "");
      storage.externalWrite("New.md", null);
      expect(heard).toEqual([`modify ${BOB}`, "create New.md", "delete New.md"]);
    }),
    rule("a TFile stays the same object through a rename; its folder's too", { api: "Vault.rename", says: "Called when a file is renamed." }, async () => {
      const { app } = await hostWith(FILES);
      const file = app.vault.getFileByPath(ANN)!;
      await app.vault.rename(app.vault.getFolderByPath("People")!, "Folk");
      expect(app.vault.getFileByPath("Folk/Ann.md")).toBe(file);
      expect(file).toMatchObject({ path: "Folk/Ann.md", name: "Ann.md", basename: "Ann", extension: "md" });
      expect(app.vault.getFileByPath(ANN)).toBeNull();
    }),
    rule("renaming a folder fires `rename` for it and for every file inside, with the old path", { thread: "obsidianmd/obsidian-releases#772" }, async () => {
      const { app } = await hostWith(FILES);
      const heard: string[] = [];
      app.vault.on("rename", (file, from) => heard.push(`${from} → ${file.path}`));
      await app.vault.rename(app.vault.getFolderByPath("People")!, "Folk");
      expect(heard).toEqual(["People → Folk", "People/Ann.md → Folk/Ann.md", "People/Bob.md → Folk/Bob.md"]);
    }),
    rule("`rename` fires no `delete` and no `create`", { thread: "obsidianmd/obsidian-api#50" }, async () => {
      const { app } = await hostWith(FILES);
      const heard: string[] = [];
      for (const name of ["create", "delete"] as const) app.vault.on(name as "create", (file) => heard.push(`${name} ${file.path}`));
      await app.vault.rename(app.vault.getFileByPath(BOB)!, "People/Robert.md");
      expect(heard).toEqual([]);
    }),
    rule("`rename` onto another file throws, and moves nothing", { api: "Vault.rename", says: "Rename or move a file." }, async () => {
      const { app } = await hostWith(FILES);
      await expect(app.vault.rename(app.vault.getFileByPath(BOB)!, ANN)).rejects.toThrow("Destination file already exists!");
      expect(app.vault.getFileByPath(BOB)).not.toBeNull();
    }),
    rule("`rename` to the same name in another case is a rename", { assumed: "disks that ignore case must allow it" }, async () => {
      const { app } = await hostWith(FILES);
      await app.vault.rename(app.vault.getFileByPath(BOB)!, "People/bob.md");
      expect(app.vault.getFiles().map(({ path }) => path)).toEqual([ANN, "People/bob.md"]);
    }),
    rule("`rename` leaves the links to the file as they are", { api: "Vault.rename", says: "To ensure links are automatically renamed, use {@link FileManager.renameFile} instead." }, async () => {
      const { app } = await hostWith(FILES);
      await app.vault.rename(app.vault.getFileByPath(BOB)!, "People/Robert.md");
      expect(await app.vault.adapter.read(ANN)).toBe(FILES[ANN]);
    }),
    rule("`delete` of a folder that isn't empty needs `force`; then everything inside goes, each with its `delete`", { api: "Vault.delete", says: "Should attempt to delete folder even if it has hidden children" }, async () => {
      const { app } = await hostWith(FILES);
      const folder = app.vault.getFolderByPath("People")!;
      await expect(app.vault.delete(folder)).rejects.toThrow();
      const heard: string[] = [];
      app.vault.on("delete", (file) => heard.push(file.path));
      await app.vault.delete(folder, true);
      expect(heard).toEqual([ANN, BOB, "People"]);
      expect(app.vault.getFiles()).toEqual([]);
    }),
    rule("`trash` without a system trash uses the local one, which the vault doesn't show", { api: "Vault.trash", says: "If that isn't successful/allowed, use local trash" }, async () => {
      const { app } = await hostWith(FILES);
      await app.vault.trash(app.vault.getFileByPath(ANN)!, true);
      expect(app.vault.getFiles().map(({ path }) => path)).toEqual([BOB]);
      expect(await app.vault.adapter.read(".trash/Ann.md")).toBe(FILES[ANN]);
    }),
    rule("what is hidden (a name that begins with a dot) is the adapter's alone", { page: "docs.obsidian.md, Vault: “files included in hidden folders can only be accessed using the Adapter API”" }, async () => {
      const { app } = await hostWith({ ".obsidian/app.json": "{}", "A.md": "" });
      expect(app.vault.getAbstractFileByPath(".obsidian/app.json")).toBeNull();
      expect(app.vault.getAllLoadedFiles().map(({ path }) => path)).toEqual(["/", "A.md"]);
      expect(await app.vault.adapter.exists(".obsidian/app.json")).toBe(true);
    }),
    rule("a path leads to nothing, a file or a folder, and the getters tell them apart", { api: "Vault.getFileByPath", says: "Returns `null` if the file does not exist." }, async () => {
      const { app, obsidian } = await hostWith(FILES);
      expect(app.vault.getFileByPath("People")).toBeNull();
      expect(app.vault.getFolderByPath(ANN)).toBeNull();
      expect(app.vault.getAbstractFileByPath("People")).toBeInstanceOf(obsidian.TFolder);
      expect(app.vault.getAbstractFileByPath(ANN)).toBeInstanceOf(obsidian.TFile);
      expect(app.vault.getAbstractFileByPath("Nobody.md")).toBeNull();
    }),
    rule("the root is a folder called `/` that is its own, and `getAllFolders` leaves it out unless asked", { api: "Vault.getAllFolders", says: "Should the root folder (`/`) be returned" }, async () => {
      const { app } = await hostWith(FILES);
      expect(app.vault.getRoot()).toMatchObject({ path: "/", parent: null });
      expect(app.vault.getRoot().isRoot()).toBe(true);
      expect(app.vault.getAllFolders().map(({ path }) => path)).toEqual(["People"]);
      expect(app.vault.getAllFolders(true).map(({ path }) => path)).toEqual(["/", "People"]);
    }),
    rule("`getMarkdownFiles` gives notes only, `getFiles` every file", { page: "docs.obsidian.md, Vault: “list all files, and not just Markdown documents”" }, async () => {
      const { app } = await hostWith({ "A.md": "", "a.png": "", "b.base": "" });
      expect(app.vault.getMarkdownFiles().map(({ path }) => path)).toEqual(["A.md"]);
      expect(app.vault.getFiles().map(({ path }) => path)).toEqual(["A.md", "a.png", "b.base"]);
    }),
    rule("`stat` has the size in bytes and a time that moves on with each write, the birth staying", { api: "FileStats" }, async () => {
      const { app } = await hostWith({ "ż.md": "ż" });
      const file = app.vault.getFileByPath("ż.md")!;
      const { mtime, ctime, size } = file.stat;
      expect(size).toBe(2);
      await app.vault.modify(file, "żż");
      expect(file.stat).toMatchObject({ size: 4, ctime });
      expect(file.stat.mtime).toBeGreaterThan(mtime);
    }),
    rule("`read` of a file that has gone is ENOENT", { api: "Vault.read", says: "directly from disk" }, async () => {
      const { app, storage } = await hostWith(FILES);
      const file = app.vault.getFileByPath(BOB)!;
      storage.externalWrite(BOB, null);
      await expect(app.vault.read(file)).rejects.toMatchObject({ code: "ENOENT" });
      await expect(app.vault.cachedRead(file)).rejects.toMatchObject({ code: "ENOENT" });
    }),
    rule("`copy` leaves the first file and makes a second, with its `create`", { api: "Vault.copy", says: "Create a copy of a file or folder." }, async () => {
      const { app } = await hostWith(FILES);
      const created = next(app.vault, "create");
      await app.vault.copy(app.vault.getFileByPath(ANN)!, "Copy.md");
      expect(await created).toMatchObject([{ path: "Copy.md" }]);
      expect(await app.vault.adapter.read("Copy.md")).toBe(FILES[ANN]);
      expect(app.vault.getFileByPath(ANN)).not.toBeNull();
    }),
    rule("by the time a write resolves, its event has fired and the tree has the file", { api: "Vault.create", says: "Called when a file is created." }, async () => {
      const { app } = await hostWith();
      const heard: string[] = [];
      app.vault.on("create", (file) => heard.push(file.path));
      const file = await app.vault.create("A.md", "");
      expect(heard).toEqual(["A.md"]);
      expect(app.vault.getFileByPath("A.md")).toBe(file);
    }),
  ],
};
