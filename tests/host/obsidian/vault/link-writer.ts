import type { TFile } from "obsidian-test-mocks/obsidian";
import { foldersAbove, parentOf } from "../../storage/paths";
import type { App } from "../app";

/** How a link says where its note is (help.obsidian.md, Settings, "New link format"); the whole path where less would mean another note. */
function linkpath(app: App, file: TFile, sourcePath: string, omitExtension: boolean): string {
  const bare = (path: string): string => (omitExtension && file.extension === "md" ? path.replace(/\.md$/, "") : path);
  const wanted = inFormat(app.vault.getConfig("newLinkFormat"));
  return app.metadataCache.getFirstLinkpathDest(wanted, sourcePath) === file ? wanted : bare(file.path);

  function inFormat(format: unknown): string {
    if (format === "absolute") return bare(file.path);
    if (format === "relative") return bare(relativePath(parentOf(sourcePath), file.path));
    return app.metadataCache.fileToLinktext(file, sourcePath, omitExtension);
  }
}

/** `[[…]]`: the alias only when it says something else. */
export function wikiLink(app: App, file: TFile, sourcePath: string, subpath: string, alias: string | undefined): string {
  const target = file.path === sourcePath && subpath !== "" ? subpath : linkpath(app, file, sourcePath, true) + subpath;
  return alias !== undefined && alias !== target ? `[[${target}|${alias}]]` : `[[${target}]]`;
}

/** `[…](…)`: with the extension, and no blanks in the address. */
export function markdownLink(app: App, file: TFile, sourcePath: string, subpath: string, shown: string): string {
  const target = file.path === sourcePath && subpath !== "" ? subpath : linkpath(app, file, sourcePath, false) + subpath;
  return `[${shown}](${encodeURI(target).replace(/[()]/g, (bracket) => (bracket === "(" ? "%28" : "%29"))})`;
}

function relativePath(folder: string, to: string): string {
  const from = folder === "" ? [] : [...foldersAbove(`${folder}/`)];
  const shared = from.filter((above) => to.startsWith(`${above}/`)).at(-1) ?? "";
  const up = from.length - (shared === "" ? 0 : shared.split("/").length);
  return "../".repeat(up) + (shared === "" ? to : to.slice(shared.length + 1));
}
