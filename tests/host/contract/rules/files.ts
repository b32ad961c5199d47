import { expect } from "vitest";
import { type InMemory, hostWith } from "../host-in-memory";
import { type Area, rule } from "../rule";

const ANN = "People/Ann.md";
const vaultOptions = (options: object): Record<string, string> => ({ ".obsidian/app.json": JSON.stringify(options) });

/** Renames a note and gives back what another note says then. */
async function afterRename(text: string, to: string, options: object = {}): Promise<string> {
  const { app, settled } = await hostWith({ "Log.md": text, [ANN]: "", "Other.md": "", ...vaultOptions(options) });
  await app.fileManager.renameFile(app.vault.getFileByPath(ANN)!, to);
  await settled();
  return app.vault.adapter.read("Log.md");
}

async function linkTo(options: object, subpath?: string, alias?: string, to = ANN): Promise<string> {
  const { app } = await hostWith({ [ANN]: "", "People/An na.md": "", "Notes/Log.md": "", "pic.png": "", ...vaultOptions(options) });
  return app.fileManager.generateMarkdownLink(app.vault.getFileByPath(to)!, "Notes/Log.md", subpath, alias);
}

async function withFrontmatter(text: string, change: (frontmatter: Record<string, unknown>) => void): Promise<string> {
  const { app } = await hostWith({ "A.md": text });
  await app.fileManager.processFrontMatter(app.vault.getFileByPath("A.md")!, change);
  return app.vault.adapter.read("A.md");
}

async function attachment(options: object): Promise<[string, InMemory]> {
  const host = await hostWith({ "Notes/Log.md": "", "pic.png": "", ...vaultOptions(options) });
  return [await host.app.fileManager.getAvailablePathForAttachment("pic.png", "Notes/Log.md"), host];
}

export const files: Area = {
  name: "File manager",
  rules: [
    rule("`renameFile` rewrites wiki links, and what they show stays", { api: "FileManager.renameFile", says: "update all links to it depending on the user's preferences" }, async () => {
      expect(await afterRename("[[Ann]], [[People/Ann#Gifts|my friend]], ![[Ann]]\n", "People/Anna.md")).toBe("[[Anna]], [[Anna#Gifts|my friend]], ![[Anna]]\n");
    }),
    rule("`renameFile` rewrites Markdown links as Markdown links", { page: "help.obsidian.md, Manage notes, “Rename a note”: “updates all the links to that file”" }, async () => {
      expect(await afterRename("[Ann](People/Ann.md) and [her](People/Ann.md#Gifts)\n", "People/An na.md")).toBe("[Ann](An%20na.md) and [her](An%20na.md#Gifts)\n");
    }),
    rule("`renameFile` rewrites links in properties", { api: "CachedMetadata.frontmatterLinks" }, async () => {
      expect(await afterRename('---\nwith:\n  - "[[Ann|A.]]"\n---\n', "People/Anna.md")).toBe('---\nwith:\n  - "[[Anna|A.]]"\n---\n');
    }),
    rule("`renameFile` leaves links to other notes, code, and every other byte alone", { api: "FileManager.renameFile", says: "Rename or move a file safely" }, async () => {
      expect(await afterRename("`[[Ann]]` [[Other]]\r\n[[Ann]]  \r\n", "People/Anna.md")).toBe("`[[Ann]]` [[Other]]\r\n[[Anna]]  \r\n");
    }),
    rule("a link that still finds its note after the note moved stays as it was", { page: "help.obsidian.md, Settings, “New link format”: shortest path when possible" }, async () => {
      expect(await afterRename("[[Ann]] [[People/Ann]]\n", "Folk/Ann.md").catch(String)).toContain("ENOENT");
      expect(await afterRename("[[Ann]] [[People/Ann]]\n", "Ann.md")).toBe("[[Ann]] [[Ann]]\n");
    }),
    rule("a new link is a wiki link by the shortest path, unless the user chose otherwise", { api: "FileManager.generateMarkdownLink", says: "Generate a Markdown link based on the user's preferences." }, async () => {
      expect(await linkTo({})).toBe("[[Ann]]");
      expect(await linkTo({ newLinkFormat: "absolute" })).toBe("[[People/Ann]]");
      expect(await linkTo({ newLinkFormat: "relative" })).toBe("[[../People/Ann]]");
      expect(await linkTo({ useMarkdownLinks: true }, "", undefined, "People/An na.md")).toBe("[An na](An%20na.md)");
      expect(await linkTo({ useMarkdownLinks: true, newLinkFormat: "relative" }, "#Gifts", "her")).toBe("[her](../People/Ann.md#Gifts)");
    }),
    rule("a link has its subpath, and its alias when that says something else", { api: "FileManager.generateMarkdownLink", says: "A subpath, starting with `#`" }, async () => {
      expect(await linkTo({}, "#Gifts")).toBe("[[Ann#Gifts]]");
      expect(await linkTo({}, "", "my friend")).toBe("[[Ann|my friend]]");
      expect(await linkTo({}, "", "Ann")).toBe("[[Ann]]");
    }),
    rule("what is no note is embedded", { assumed: "what the app does when a picture is dropped" }, async () => {
      expect(await linkTo({}, "", undefined, "pic.png")).toBe("![[pic.png]]");
    }),
    rule("`processFrontMatter` writes the block anew and leaves the body to the byte", { api: "FileManager.processFrontMatter", says: "The frontmatter is passed in as a JS object, and should be mutated directly" }, async () => {
      const text = '---\nname: "Ann"   # friend\ntags: [a, b]\n---\nBody\r\n\tend';
      expect(await withFrontmatter(text, (frontmatter) => (frontmatter["cadence"] = "monthly"))).toBe("---\nname: Ann\ntags:\n  - a\n  - b\ncadence: monthly\n---\nBody\r\n\tend");
    }),
    rule("`processFrontMatter` makes a block where there is none, and takes it away when nothing is left", { page: "docs.obsidian.md, Plugin guidelines, “Prefer FileManager.processFrontMatter”" }, async () => {
      expect(await withFrontmatter("Body\n", (frontmatter) => (frontmatter["type"] = "person"))).toBe("---\ntype: person\n---\nBody\n");
      expect(await withFrontmatter("---\ntype: person\n---\nBody\n", (frontmatter) => delete frontmatter["type"])).toBe("Body\n");
    }),
    rule("`processFrontMatter` throws on YAML it can't read, and writes nothing", { api: "FileManager.processFrontMatter", says: "@throws YAMLParseError if the YAML parsing fails" }, async () => {
      const text = "---\ntype: [person\n---\n";
      const { app } = await hostWith({ "A.md": text });
      await expect(app.fileManager.processFrontMatter(app.vault.getFileByPath("A.md")!, () => {})).rejects.toThrow();
      expect(await app.vault.adapter.read("A.md")).toBe(text);
    }),
    rule("`processFrontMatter` passes on what the callback throws, and writes nothing", { api: "FileManager.processFrontMatter", says: "@throws any errors that your callback function throws" }, async () => {
      const { app } = await hostWith({ "A.md": "---\na: 1\n---\n" });
      const refuse = app.fileManager.processFrontMatter(app.vault.getFileByPath("A.md")!, () => {
        throw new Error("no");
      });
      await expect(refuse).rejects.toThrow("no");
      expect(await app.vault.adapter.read("A.md")).toBe("---\na: 1\n---\n");
    }),
    rule("`processFrontMatter` waits its turn among other writes to the note", { api: "FileManager.processFrontMatter", says: "Atomically read, modify, and save the frontmatter of a note." }, async () => {
      const { app } = await hostWith({ "A.md": "Body\n" });
      const file = app.vault.getFileByPath("A.md")!;
      await Promise.all([app.vault.append(file, "more\n"), app.fileManager.processFrontMatter(file, (frontmatter: Record<string, unknown>) => (frontmatter["a"] = 1)), app.vault.append(file, "end\n")]);
      expect(await app.vault.read(file)).toBe("---\na: 1\n---\nBody\nmore\nend\n");
    }),
    rule("`trashFile` does what the user chose: local trash, or gone for good", { api: "FileManager.trashFile", says: "according the user's preferred 'trash'" }, async () => {
      for (const [trashOption, kept] of [["local", true], ["system", true], ["none", false]] as const) {
        const { app } = await hostWith({ [ANN]: "text", ...vaultOptions({ trashOption }) });
        await app.fileManager.trashFile(app.vault.getFileByPath(ANN)!);
        expect(app.vault.getFileByPath(ANN)).toBeNull();
        expect(await app.vault.adapter.exists(".trash/Ann.md")).toBe(kept);
      }
    }),
    rule("two files of one name both find room in the local trash", { api: "FileManager.trashFile", says: "moving the file to .trash/" }, async () => {
      const { app } = await hostWith({ [ANN]: "one", "Ann.md": "two", ...vaultOptions({ trashOption: "local" }) });
      for (const path of [ANN, "Ann.md"]) await app.fileManager.trashFile(app.vault.getFileByPath(path)!);
      expect([await app.vault.adapter.read(".trash/Ann.md"), await app.vault.adapter.read(".trash/Ann 2.md")]).toEqual(["one", "two"]);
    }),
    rule("`getAvailablePathForAttachment` makes the folder the user chose and finds a free name", { api: "FileManager.getAvailablePathForAttachment", says: "Ensures that the parent directory exists and dedupes the filename" }, async () => {
      expect((await attachment({}))[0]).toBe("pic 1.png");
      expect((await attachment({ attachmentFolderPath: "./" }))[0]).toBe("Notes/pic.png");
      const [path, { app }] = await attachment({ attachmentFolderPath: "./files" });
      expect(path).toBe("Notes/files/pic.png");
      expect(app.vault.getFolderByPath("Notes/files")).not.toBeNull();
    }),
    rule("`getNewFileParent` is the root, the note's own folder, or the folder for all", { api: "FileManager.getNewFileParent", says: "Gets the folder that new files should be saved to, given the user's preferences." }, async () => {
      for (const [options, path] of [[{}, "/"], [{ newFileLocation: "current" }, "People"], [{ newFileLocation: "folder", newFileFolderPath: "Inbox" }, "Inbox"]] as const) {
        const { app } = await hostWith({ [ANN]: "", "Inbox/a.md": "", ...vaultOptions(options) });
        expect(app.fileManager.getNewFileParent(ANN).path).toBe(path);
      }
    }),
  ],
};
