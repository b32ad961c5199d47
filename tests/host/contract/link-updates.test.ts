// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHost, type Host } from "../create-host";
import { MemoryStorage } from "../storage/memory-storage";

const NAMES = ["Ann", "ann b", "Żaneta (2)", "C++", "$& %20", "Deep"];
const FOLDERS = ["", "People/", "People/Old/", "Ann/"];
const path = fc.tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...NAMES)).map(([folder, name]) => `${folder}${name}.md`);
const paths = fc.uniqueArray(path, { minLength: 3, maxLength: 7, selector: (one) => one.toLowerCase() });

/** A note that links to every other one in every way, between text that looks like links. */
function linking(targets: readonly string[]): string {
  return targets
    .map((target) => target.replace(/\.md$/, ""))
    .map((target) => `- [[${target}]] \`[[${target}]]\` [[${target}#^x|shown]]\r\n\t![[${target}]] [text](${encodeURI(target).replace("(", "%28").replace(")", "%29")}.md)\n`)
    .join("");
}

/** Where each link of each note leads, in order. */
function destinations({ inside }: Host): (string | undefined)[] {
  const names = new Map(inside.vault.getFiles().map((file) => [file, file.stat.ctime]));
  return inside.vault.getMarkdownFiles().sort((a, b) => a.stat.ctime - b.stat.ctime).flatMap((file) => {
    const cache = inside.metadataCache.known(file.path);
    const links = [...(cache?.links ?? []), ...(cache?.embeds ?? [])].sort((a, b) => a.position.start.offset - b.position.start.offset);
    return links.map(({ link }) => {
      const target = inside.metadataCache.getFirstLinkpathDest(link.replace(/#.*$/, ""), file.path);
      return target ? String(names.get(target)) : undefined;
    });
  });
}

describe("renameFile", () => {
  it("whatever moves where: every link leads where it led, and all else stays to the byte", async () => {
    await fc.assert(
      fc.asyncProperty(paths, path, fc.constantFrom("shortest", "relative", "absolute"), async (all, to, newLinkFormat) => {
        const [moving = ""] = all;
        fc.pre(!all.some((one) => one.toLowerCase() === to.toLowerCase()));
        const files = all.map((one): [string, string] => [one, linking(all)]);
        const host = await createHost({ storage: new MemoryStorage([...files, [".obsidian/app.json", JSON.stringify({ newLinkFormat })], ["People/Old/keep.md", ""], ["Ann/keep.md", ""]]) });
        await host.start();
        await host.settled();
        const before = destinations(host);
        expect(before).not.toContain(undefined);
        await host.app.fileManager.renameFile(host.app.vault.getFileByPath(moving)!, to);
        await host.settled();
        expect(destinations(host)).toEqual(before);
        const withoutLinks = (text: string): string => text.replace(/(`[^`]*`)|!?\[\[[^\]]*\]\]|\[text\]\((?:<[^>]*>|[^)]*)\)/g, (_, code: string | undefined) => code ?? "·");
        for (const file of host.inside.vault.getMarkdownFiles()) if (file.name !== "keep.md") expect(withoutLinks(await host.inside.vault.cachedRead(file))).toBe(withoutLinks(linking(all)));
        host.close();
      }),
      // Of the host, not of the plugin: a whole app is started for each, so no deep run.
      { numRuns: 60 },
    );
  });
});
