import { TAbstractFile, TFile, TFolder } from "obsidian-test-mocks/obsidian";
import { getFrontMatterInfo, parseYaml, stringifyYaml } from "../base/yaml";
import type { App } from "../app";

/** obsidian.d.ts, `FileManager`. */
export class FileManager {
  constructor(readonly app: App) {}

  /** New notes go to the vault's root: the app's default for "Default location for new notes". */
  getNewFileParent(_sourcePath: string): TFolder {
    return this.app.vault.getRoot();
  }

  /** The app also rewrites the links to it; the host doesn't. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    await this.app.vault.rename(file, newPath);
  }

  /** Into `.trash/` of the vault: one of the places the user can choose in the app. */
  async trashFile(file: TAbstractFile): Promise<void> {
    await this.app.vault.trash(file, false);
  }

  async getAvailablePathForAttachment(filename: string): Promise<string> {
    return filename;
  }

  /** Re-writes the whole block, as the app does (traps.md, "Writing frontmatter"). Throws on a block it can't read. */
  async processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    await this.app.vault.process(file, (text) => {
      const info = getFrontMatterInfo(text);
      const frontmatter = ((info.exists ? parseYaml(info.frontmatter) : null) ?? {}) as Record<string, unknown>;
      change(frontmatter);
      const body = text.slice(info.contentStart);
      return Object.keys(frontmatter).length > 0 ? `---\n${stringifyYaml(frontmatter)}---\n${body}` : body;
    });
  }

  /** Shortest form that still resolves: the app's default for new links. */
  generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias?: string): string {
    const linktext = this.app.metadataCache.fileToLinktext(file, sourcePath, true);
    return alias !== undefined && alias !== linktext ? `[[${linktext}${subpath}|${alias}]]` : `[[${linktext}${subpath}]]`;
  }
}
