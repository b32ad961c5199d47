// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { createHost } from "../create-host";
import { MemoryStorage } from "../storage/memory-storage";
import { hostWith, next } from "./host-in-memory";

const FILES = {
  "People/Ann.md": "---\ntype: person\nfriend: \"[[Bob]]\"\n---\nHello [[Bob]] #dear\n",
  "People/Bob.md": "---\ntype: person\n---\n",
  "Broken.md": "---\ntype: [person\n---\nText\n",
};

describe("metadata cache", () => {
  it("is a moment behind a write, then fires `changed` with the new text (obsidian.d.ts, MetadataCache.on('changed'))", async () => {
    const { app, settled } = await hostWith(FILES);
    const file = app.vault.getFileByPath("People/Bob.md")!;
    const changed = next(app.metadataCache, "changed");
    await app.vault.modify(file, "---\ntype: place\n---\n");
    expect(app.metadataCache.getFileCache(file)?.frontmatter?.["type"]).toBe("person");
    await settled();
    expect(app.metadataCache.getFileCache(file)?.frontmatter?.["type"]).toBe("place");
    expect((await changed).slice(0, 2)).toEqual([file, "---\ntype: place\n---\n"]);
  });

  it("doesn't fire `changed` on a rename; links are resolved anew (obsidian.d.ts: 'not called when a file is renamed')", async () => {
    const { app, settled } = await hostWith(FILES);
    let changed = 0;
    app.metadataCache.on("changed", () => (changed += 1));
    const file = app.vault.getFileByPath("People/Bob.md")!;
    await app.vault.rename(file, "People/Robert.md");
    expect(app.metadataCache.getFileCache(file)?.frontmatter?.["type"]).toBe("person");
    await settled();
    expect(changed).toBe(0);
    expect(app.metadataCache.unresolvedLinks["People/Ann.md"]).toEqual({ Bob: 2 });
  });

  it("fires `deleted` with what was known (obsidian.d.ts, MetadataCache.on('deleted'))", async () => {
    const { app } = await hostWith(FILES);
    const file = app.vault.getFileByPath("People/Bob.md")!;
    const deleted = next(app.metadataCache, "deleted");
    await app.vault.delete(file);
    expect(await deleted).toMatchObject([{ path: "People/Bob.md" }, { frontmatter: { type: "person" } }]);
    expect(app.metadataCache.getCache("People/Bob.md")).toBeNull();
  });

  it("gives no frontmatter for YAML it can't read, but the section", async () => {
    const { app } = await hostWith(FILES);
    const cache = app.metadataCache.getCache("Broken.md");
    expect(cache?.frontmatter).toBeUndefined();
    expect(cache?.sections?.map((section) => section.type)).toEqual(["yaml", "paragraph"]);
  });

  it.each([
    ["warm", []],
    ["cold", ["Broken.md", "People/Ann.md", "People/Bob.md"]],
  ] as const)("on a %s start, `changed` tells of %j", async (start, expected) => {
    const host = await createHost({ storage: new MemoryStorage(Object.entries(FILES)), start });
    const changed: string[] = [];
    host.app.metadataCache.on("changed", (file) => changed.push(file.path));
    await host.start();
    const known = host.app.metadataCache.getCache("People/Ann.md") !== null;
    expect(known).toBe(start === "warm");
    await host.settled();
    expect(changed).toEqual(expected);
  });

  it("reads links, frontmatter links and tags", async () => {
    const { app } = await hostWith(FILES);
    const cache = app.metadataCache.getCache("People/Ann.md");
    expect(cache?.frontmatterLinks).toEqual([{ key: "friend", link: "Bob", original: "[[Bob]]", displayText: "Bob" }]);
    expect(cache?.tags?.map(({ tag }) => tag)).toEqual(["#dear"]);
    expect(app.metadataCache.resolvedLinks["People/Ann.md"]).toEqual({ "People/Bob.md": 2 });
  });
});

describe("link resolution (obsidian.d.ts, getFirstLinkpathDest; help.obsidian.md, Internal links)", () => {
  const vault = { "Ewa.md": "", "Clients/Ewa.md": "", "Clients/Deep/Ewa.md": "", "Clients/Maja.md": "", "People/Żaneta.md": "", "pic.png": "" };
  it.each<[string, string, string | null, string]>([
    ["Clients/Ewa", "Ewa.md", "Clients/Ewa.md", "an exact path"],
    ["ewa", "People/Żaneta.md", "Ewa.md", "any case, the shortest path"],
    ["Ewa", "Clients/Maja.md", "Ewa.md", "an exact path at the root before the own folder"],
    ["Deep/Ewa", "Ewa.md", "Clients/Deep/Ewa.md", "the end of a path"],
    ["Z\u0307aneta", "Ewa.md", "People/Żaneta.md", "composed or not"],
    ["./Ewa", "Clients/Maja.md", "Clients/Ewa.md", "relative"],
    ["pic.png", "Clients/Maja.md", "pic.png", "a name with its extension"],
    ["Nobody", "Ewa.md", null, "nothing"],
  ])("%s from %s is %s: %s", async (link: string, source: string, path: string | null) => {
    const { app } = await hostWith(vault);
    expect(app.metadataCache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(path);
  });
});
