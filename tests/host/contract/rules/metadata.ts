import { expect } from "vitest";
import { createHost } from "../../create-host";
import { MemoryStorage } from "../../storage/memory-storage";
import { hostWith, next } from "../host-in-memory";
import { type Area, rule } from "../rule";

const ANN = "People/Ann.md";
const BOB = "People/Bob.md";
const FILES = {
  [ANN]: '---\ntype: person\nfriend: "[[Bob]]"\n---\nHello [[Bob]] #dear\n',
  [BOB]: "---\ntype: person\n---\n",
  "Broken.md": "---\ntype: [person\n---\nText\n",
};

const NAMESAKES = { "Ewa.md": "", "Clients/Ewa.md": "", "Clients/Deep/Ewa.md": "", "Clients/Maja.md": "", "People/Żaneta.md": "", "pic.png": "" };

async function started(files: Record<string, string>, start: "warm" | "cold"): Promise<{ changed: string[]; known: boolean; resolved: number }> {
  const host = await createHost({ storage: new MemoryStorage(Object.entries(files)), start });
  const changed: string[] = [];
  let resolved = 0;
  host.app.metadataCache.on("changed", (file) => changed.push(file.path));
  host.app.metadataCache.on("resolved", () => (resolved += 1));
  await host.start();
  const known = host.app.metadataCache.getCache(ANN) !== null;
  await host.settled();
  host.close();
  return { changed, known, resolved };
}

async function destination(link: string, from: string, files: Record<string, string> = NAMESAKES): Promise<string | null> {
  const { app } = await hostWith(files);
  return app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null;
}

export const metadata: Area = {
  name: "Metadata cache",
  rules: [
    rule("it is a moment behind a write; then `changed` brings the file, its new text and its new cache", { api: "MetadataCache.changed", says: "Called when a file has been indexed, and its (updated) cache is now available." }, async () => {
      const { app, settled } = await hostWith(FILES);
      const file = app.vault.getFileByPath(BOB)!;
      const changed = next(app.metadataCache, "changed");
      await app.vault.modify(file, "---\ntype: place\n---\n");
      expect(app.metadataCache.getFileCache(file)?.frontmatter?.["type"]).toBe("person");
      await settled();
      expect(await changed).toMatchObject([file, "---\ntype: place\n---\n", { frontmatter: { type: "place" } }]);
      expect(app.metadataCache.getFileCache(file)?.frontmatter?.["type"]).toBe("place");
    }),
    rule("`changed` is not fired on a rename; the cache moves with the file", { thread: "obsidianmd/obsidian-api#77: “this is on purpose”" }, async () => {
      const { app, settled } = await hostWith(FILES);
      let changed = 0;
      app.metadataCache.on("changed", () => (changed += 1));
      const file = app.vault.getFileByPath(BOB)!;
      await app.vault.rename(file, "People/Robert.md");
      expect(app.metadataCache.getFileCache(file)?.frontmatter?.["type"]).toBe("person");
      await settled();
      expect(changed).toBe(0);
      expect(app.metadataCache.getCache(BOB)).toBeNull();
    }),
    rule("after a rename, links are resolved anew", { api: "MetadataCache.resolved", says: "Called when all files has been resolved." }, async () => {
      const { app, settled } = await hostWith(FILES);
      await app.vault.rename(app.vault.getFileByPath(BOB)!, "People/Robert.md");
      await settled();
      expect(app.metadataCache.resolvedLinks[ANN]).toEqual({});
      expect(app.metadataCache.unresolvedLinks[ANN]).toEqual({ Bob: 2 });
    }),
    rule("`deleted` brings what was known of the file", { api: "MetadataCache.deleted", says: "A best-effort previous version of the cached metadata is presented" }, async () => {
      const { app } = await hostWith(FILES);
      const deleted = next(app.metadataCache, "deleted");
      await app.vault.delete(app.vault.getFileByPath(BOB)!);
      expect(await deleted).toMatchObject([{ path: BOB }, { frontmatter: { type: "person" } }]);
      expect(app.metadataCache.getCache(BOB)).toBeNull();
    }),
    rule("the order is: vault `modify`, `changed`, `resolve` for the file, `resolved` once", { api: "MetadataCache.resolve", says: "Called when a file has been resolved for `resolvedLinks` and `unresolvedLinks`." }, async () => {
      const { app, settled } = await hostWith(FILES);
      const heard: string[] = [];
      app.vault.on("modify", () => heard.push("modify"));
      for (const name of ["changed", "resolve", "resolved"] as const) app.metadataCache.on(name as "resolved", () => heard.push(name));
      await app.vault.append(app.vault.getFileByPath(BOB)!, "More\n");
      await settled();
      expect(heard).toEqual(["modify", "changed", "resolve", "resolved"]);
    }),
    rule("a delete is told by the vault and by the cache, once each (which first is not promised); a rename by the vault alone", { api: "MetadataCache.deleted", says: "Called when a file has been deleted." }, async () => {
      const { app, settled } = await hostWith(FILES);
      const heard: string[] = [];
      for (const name of ["delete", "rename"] as const) app.vault.on(name as "delete", () => heard.push(name));
      for (const name of ["changed", "deleted", "resolved"] as const) app.metadataCache.on(name as "resolved", () => heard.push(name));
      await app.vault.rename(app.vault.getFileByPath(BOB)!, "Robert.md");
      await settled();
      await app.vault.delete(app.vault.getFileByPath(ANN)!);
      await settled();
      expect(heard.slice(0, 2)).toEqual(["rename", "resolved"]);
      expect(heard.slice(2, 4).sort()).toEqual(["delete", "deleted"]);
      expect(heard.slice(4)).toEqual(["resolved"]);
    }),
    rule("with a cache from last time, nothing “changes” at the start, and `resolved` comes once", { api: "MetadataCache.resolved", says: "This will be fired each time files get modified after the initial load." }, async () => {
      expect(await started(FILES, "warm")).toEqual({ changed: [], known: true, resolved: 1 });
    }),
    rule("without one, nothing is known until `changed` has told of every note", { api: "MetadataCache.changed", says: "Called when a file has been indexed" }, async () => {
      expect(await started(FILES, "cold")).toEqual({ changed: ["Broken.md", ANN, BOB], known: false, resolved: 1 });
    }),
    rule("YAML that can't be read gives no frontmatter, but its section", { api: "CachedMetadata.sections", says: "Sections are root level markdown blocks, which can be used to divide the document up." }, async () => {
      const { app } = await hostWith(FILES);
      const cache = app.metadataCache.getCache("Broken.md");
      expect(cache?.frontmatter).toBeUndefined();
      expect(cache?.sections?.map((section) => section.type)).toEqual(["yaml", "paragraph"]);
    }),
    rule("links of properties are told apart from links of the text; both count as resolved", { api: "CachedMetadata.frontmatterLinks" }, async () => {
      const { app } = await hostWith(FILES);
      const cache = app.metadataCache.getCache(ANN);
      expect(cache?.frontmatterLinks).toEqual([{ key: "friend", link: "Bob", original: "[[Bob]]", displayText: "Bob" }]);
      expect(cache?.links?.map(({ link }) => link)).toEqual(["Bob"]);
      expect(app.metadataCache.resolvedLinks[ANN]).toEqual({ [BOB]: 2 });
    }),
    rule("dates and times in properties stay text", { recorded: "yaml_all_property_types_populated.json" }, async () => {
      const { app } = await hostWith({ "A.md": "---\nbirthday: 2026-03-04\nat: 12:30\nnumber: 007\n---\n" });
      expect(app.metadataCache.getCache("A.md")?.frontmatter).toMatchObject({ birthday: "2026-03-04", at: "12:30" });
    }),
    rule("nothing in code, comments or math is a link", { recorded: "code_block_in_task.json" }, async () => {
      const { app } = await hostWith({ "A.md": "`[[a]]` %%[[b]]%% $$[[c]]$$\n\n```\n[[d]]\n```\n\n[[e]]\n" });
      expect(app.metadataCache.getCache("A.md")?.links?.map(({ link }) => link)).toEqual(["e"]);
    }),
    rule("a list item's `parent` is its parent's line, at the root minus the list's first line", { api: "ListItemCache.parent", says: "negative" }, async () => {
      const { app } = await hostWith({ "A.md": "Text\n\n- one\n    - [x] two\n- three\n" });
      expect(app.metadataCache.getCache("A.md")?.listItems?.map(({ parent, task }) => [parent, task])).toEqual([[-2, undefined], [2, "x"], [-2, undefined]]);
    }),
    rule("a block id names its paragraph", { recorded: "all_link_types.json" }, async () => {
      const { app } = await hostWith({ "A.md": "Said once. ^said\n" });
      expect(app.metadataCache.getCache("A.md")?.blocks?.["said"]).toMatchObject({ id: "said", position: { start: { line: 0 } } });
    }),
    rule("a link's path comes before its name", { api: "MetadataCache.getFirstLinkpathDest", says: "Get the best match for a linkpath." }, async () => {
      expect(await destination("Clients/Ewa", "Ewa.md")).toBe("Clients/Ewa.md");
      expect(await destination("Deep/Ewa", "Ewa.md")).toBe("Clients/Deep/Ewa.md");
    }),
    rule("a link finds its note in any case, composed or not", { recorded: "link_in_task_wikilink_different_case.json" }, async () => {
      expect(await destination("ewa", "People/Żaneta.md")).toBe("Ewa.md");
      expect(await destination("Z\u0307aneta", "Ewa.md")).toBe("People/Żaneta.md");
    }),
    rule("a relative link begins at its own note", { page: "help.obsidian.md, Settings, “New link format”" }, async () => {
      expect(await destination("./Ewa", "Clients/Maja.md")).toBe("Clients/Ewa.md");
      expect(await destination("../Ewa", "Clients/Maja.md")).toBe("Ewa.md");
    }),
    rule("a link without a path (`[[#heading]]`) means its own note", { recorded: "internal_heading_links.json" }, async () => {
      expect(await destination("", "Clients/Maja.md")).toBe("Clients/Maja.md");
    }),
    rule("a link to nothing is null; a file that is no note needs its extension", { api: "MetadataCache.getFirstLinkpathDest" }, async () => {
      expect(await destination("Nobody", "Ewa.md")).toBeNull();
      expect(await destination("pic", "Ewa.md")).toBeNull();
      expect(await destination("pic.png", "Clients/Maja.md")).toBe("pic.png");
    }),
    rule("`fileToLinktext` is the name when it is the only one, else the path", { api: "MetadataCache.fileToLinktext", says: "If file name is unique, use the filename. If not unique, use full path." }, async () => {
      const { app } = await hostWith(NAMESAKES);
      const text = (path: string, bare?: boolean): string => app.metadataCache.fileToLinktext(app.vault.getFileByPath(path)!, "Ewa.md", bare);
      expect(text("Clients/Maja.md")).toBe("Maja");
      expect(text("Clients/Maja.md", false)).toBe("Maja.md");
      expect(text("Clients/Ewa.md")).toBe("Clients/Ewa");
      expect(text("pic.png")).toBe("pic.png");
    }),
  ],
};
