import { TAbstractFile, TFile, TFolder } from "obsidian-test-mocks/obsidian";
import { parentOf } from "../../storage/paths";
import type { Vault } from "./vault";

/** The vault's visible files and folders as `TFile` and `TFolder`; an object stays the same through a rename. */
export class FileTree {
  readonly root: TFolder;
  readonly #byPath = new Map<string, TAbstractFile>();
  readonly #vault: Vault;

  constructor(vault: Vault) {
    this.#vault = vault;
    this.root = TFolder.create__(typed(vault), "/");
    this.root.name = "";
    this.#byPath.set("/", this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.#byPath.get(path === "" ? "/" : path) ?? null;
  }

  getInAnyCase(path: string): TAbstractFile | null {
    const exact = this.get(path);
    if (exact) return exact;
    const lower = path.toLowerCase();
    for (const [known, file] of this.#byPath) if (known.toLowerCase() === lower) return file;
    return null;
  }

  all(): TAbstractFile[] {
    return [...this.#byPath.values()];
  }

  addFile(path: string): TFile {
    return this.#add(TFile.create__(typed(this.#vault), path));
  }

  addFolder(path: string): TFolder {
    return this.#add(TFolder.create__(typed(this.#vault), path));
  }

  remove(file: TAbstractFile): void {
    file.parent?.children.remove(file);
    file.parent = null;
    file.deleted__ = true;
    this.#byPath.delete(file.path);
  }

  /** Gives the object its new path and name; its `parent` folder is there already. */
  move(file: TAbstractFile, to: string): void {
    this.#byPath.delete(file.path);
    file.parent?.children.remove(file);
    file.path = to;
    file.name = to.slice(to.lastIndexOf("/") + 1);
    if (file instanceof TFile) {
      const dot = file.name.lastIndexOf(".");
      file.extension = dot < 0 ? "" : file.name.slice(dot + 1);
      file.basename = dot < 0 ? file.name : file.name.slice(0, dot);
    }
    this.#add(file);
  }

  #add<T extends TAbstractFile>(file: T): T {
    const parent = this.get(parentOf(file.path));
    if (!(parent instanceof TFolder)) throw new Error(`No folder for ${file.path}`);
    file.parent = parent;
    parent.children.push(file);
    this.#byPath.set(file.path, file);
    return file;
  }
}

/** The mocks' files want the mocks' vault; ours stands in for it. */
function typed(vault: Vault): Parameters<typeof TFile.create__>[0] {
  return vault as unknown as Parameters<typeof TFile.create__>[0];
}
