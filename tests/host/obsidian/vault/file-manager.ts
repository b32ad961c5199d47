import { TAbstractFile, TFile, TFolder } from "obsidian-test-mocks/obsidian";
import { parentOf } from "../../storage/paths";
import type { App } from "../app";
import { getFrontMatterInfo, parseYaml, stringifyYaml } from "../base/yaml";
import { referencesIn, updateLinks } from "./link-updates";
import { markdownLink, wikiLink } from "./link-writer";

/** obsidian.d.ts, `FileManager`: what the user chose under "Files and links" (`app.json`) counts. */
export class FileManager {
  constructor(readonly app: App) {}

  /** The root, the folder of the note one is in, or one folder for all. */
  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const { vault } = this.app;
    const location = vault.getConfig("newFileLocation");
    const path = location === "current" ? parentOf(sourcePath) : location === "folder" ? String(vault.getConfig("newFileFolderPath")) : "";
    return vault.getFolderByPath(path) ?? vault.getRoot();
  }

  /** The app may ask whether to update links; here the answer is always yes. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    await this.app.metadataCache.settled();
    const before = referencesIn(this.app);
    await this.app.vault.rename(file, newPath);
    await updateLinks(this.app, before);
  }

  /** Nobody is there to be asked: the host deletes nothing by itself. */
  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    await this.trashFile(file);
    return true;
  }

  /** "Deleted files": the system's trash (which a page has none of), `.trash/`, or gone for good. */
  async trashFile(file: TAbstractFile): Promise<void> {
    const option = this.app.vault.getConfig("trashOption");
    if (option === "none") await this.app.vault.delete(file, true);
    else await this.app.vault.trash(file, option === "system");
  }

  /** "Ensures that the parent directory exists and dedupes the filename". */
  async getAvailablePathForAttachment(filename: string, sourcePath = ""): Promise<string> {
    const { vault } = this.app;
    const folder = attachmentFolder(String(vault.getConfig("attachmentFolderPath")), parentOf(sourcePath));
    if (folder !== "" && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
    const [, name = filename, extension = ""] = /^(.*?)(?:\.([^.]*))?$/.exec(filename) ?? [];
    return vault.getAvailablePath(folder === "" ? name : `${folder}/${name}`, extension);
  }

  /** Re-writes the whole block, as the app does (docs/decisions/0002-surgical-frontmatter.md). Throws on a block it can't read. */
  async processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    await this.app.vault.process(file, (text) => {
      const info = getFrontMatterInfo(text);
      const frontmatter = ((info.exists ? parseYaml(info.frontmatter) : null) ?? {}) as Record<string, unknown>;
      change(frontmatter);
      const body = text.slice(info.contentStart);
      return Object.keys(frontmatter).length > 0 ? `---\n${stringifyYaml(frontmatter)}---\n${body}` : body;
    });
  }

  /** "Generate a Markdown link based on the user's preferences." What is no note is embedded. */
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias?: string): string {
    const embed = file.extension === "md" ? "" : "!";
    if (this.app.vault.getConfig("useMarkdownLinks") !== true) return embed + wikiLink(this.app, file, sourcePath, subpath, alias);
    return embed + markdownLink(this.app, file, sourcePath, subpath, alias ?? (file.extension === "md" ? file.basename : ""));
  }
}

/** `/` is the root, `./` the note's own folder, `./name` a folder beside the note. */
function attachmentFolder(chosen: string, noteFolder: string): string {
  if (!chosen.startsWith("./")) return chosen.replace(/^\/|\/$/g, "");
  return [noteFolder, chosen.slice(2).replace(/\/$/, "")].filter(Boolean).join("/");
}
