import type { FrontmatterLinkCache, LinkCache } from "obsidian";
import type { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";
import { getLinkpath, parseLinktext } from "../base/link-text";
import { markdownLink, wikiLink } from "./link-writer";

type Written = LinkCache | FrontmatterLinkCache;

/** A link as it stood before files moved, with the file it meant; both stay the same objects through a rename. */
interface Reference {
  readonly source: TFile;
  readonly link: Written;
  readonly target: TFile;
}

/** Every link of the vault that leads somewhere. */
export function referencesIn(app: App): Reference[] {
  return app.vault.getMarkdownFiles().flatMap((source) => {
    const cache = app.metadataCache.known(source.path);
    const links: Written[] = [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])];
    return links.flatMap((link) => {
      const target = app.metadataCache.getFirstLinkpathDest(getLinkpath(link.link), source.path);
      return target ? [{ source, link, target }] : [];
    });
  });
}

/** Rewrites those links that no longer lead to the file they meant; all others stay as they were written. */
export async function updateLinks(app: App, before: readonly Reference[]): Promise<void> {
  const broken = before.filter(({ source, link, target }) => !target.deleted__ && app.metadataCache.getFirstLinkpathDest(getLinkpath(link.link), source.path) !== target);
  for (const source of new Set(broken.map((reference) => reference.source))) {
    const here = broken.filter((reference) => reference.source === source);
    await app.vault.process(source, (text) => here.sort(lastFirst).reduce((written, reference) => rewrite(app, written, reference), text));
  }
}

/** From the end of the note to its beginning, the properties last: no link moves before its turn. */
function lastFirst(a: Reference, b: Reference): number {
  return startOf(b.link) - startOf(a.link);
}

function startOf(link: Written): number {
  return "position" in link ? link.position.start.offset : -1;
}

/** In the style it was written in; what was shown stays. Text that has changed meanwhile is left alone. */
function rewrite(app: App, text: string, { source, link, target }: Reference): string {
  const start = "position" in link ? startOf(link) : text.indexOf(link.original);
  const { original } = link;
  if (start < 0 || !text.startsWith(original, start)) return text;
  return text.slice(0, start) + again(app, original, target, source.path, parseLinktext(link.link).subpath) + text.slice(start + original.length);
}

function again(app: App, original: string, target: TFile, sourcePath: string, subpath: string): string {
  const embed = original.startsWith("!") ? "!" : "";
  const wiki = /^!?\[\[[^|\]]*(?:\|([^\]]*))?\]\]$/.exec(original);
  if (wiki) return embed + wikiLink(app, target, sourcePath, subpath, wiki[1]);
  return embed + markdownLink(app, target, sourcePath, subpath, /^!?\[([^\]]*)\]/.exec(original)?.[1] ?? "");
}
