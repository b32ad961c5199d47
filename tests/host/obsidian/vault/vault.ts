import { TAbstractFile, TFile, TFolder } from "obsidian-test-mocks/obsidian";
import { foldersAbove, isHidden, parentOf } from "../../storage/paths";
import { Events } from "../base/events";
import { type DataAdapter, type DiskChange, notFound, statOf } from "./data-adapter";
import { FileTree } from "./file-tree";
import { VaultConfig } from "./vault-config";

/** obsidian.d.ts, `Vault`. Hidden paths (`.obsidian`, `.trash`) are the adapter's alone, as in the app. */
export class Vault extends Events {
  readonly configDir = ".obsidian";
  readonly adapter: DataAdapter;
  /** The host's own: the user's options, read before anything else. */
  readonly config: VaultConfig;
  readonly #tree: FileTree;
  /** One at a time for a file, wherever it moves: the last call under way for it. */
  readonly #underWay = new WeakMap<TAbstractFile, Promise<unknown>>();

  constructor(adapter: DataAdapter) {
    super();
    this.adapter = adapter;
    this.config = new VaultConfig(adapter, this.configDir);
    this.#tree = new FileTree(this);
  }

  /** obsidian.d.ts, `on('create')`: "also called when the vault is first loaded for each existing file". */
  load(): void {
    const paths = [...this.adapter.folders, ...this.adapter.files.keys()];
    for (const path of paths.sort()) this.#appear(path);
    this.adapter.onChange = (change) => this.#follow(change);
  }

  getName(): string {
    return this.adapter.getName();
  }
  getRoot(): TFolder {
    return this.#tree.root;
  }
  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.get(path);
  }
  getAbstractFileByPathInsensitive(path: string): TAbstractFile | null {
    return this.#tree.getInAnyCase(path);
  }
  getFileByPath(path: string): TFile | null {
    const file = this.#tree.get(path);
    return file instanceof TFile ? file : null;
  }
  getFolderByPath(path: string): TFolder | null {
    const folder = this.#tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }
  getAllLoadedFiles(): TAbstractFile[] {
    return this.#tree.all();
  }
  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.#tree.all().filter((file) => file instanceof TFolder);
    return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
  }
  getFiles(): TFile[] {
    return this.#tree.all().filter((file) => file instanceof TFile);
  }
  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === "md");
  }

  async read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }
  /** What the app last saw of the file: the same as on disk, but for a change from outside that it hasn't heard of yet. */
  async cachedRead(file: TFile): Promise<string> {
    return this.adapter.cachedRead(file.path);
  }
  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }
  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async create(path: string, data: string): Promise<TFile> {
    if (this.#tree.getInAnyCase(path) || (await this.adapter.exists(path))) throw new Error("File already exists.");
    const folder = parentOf(path);
    if (folder !== "" && !this.getFolderByPath(folder)) throw notFound("open", path);
    await this.adapter.write(path, data);
    const file = this.getFileByPath(path);
    if (!file) throw new Error(`The app shows no file at ${path}`);
    return file;
  }

  async createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
    return this.create(path, new TextDecoder().decode(data));
  }

  async createFolder(path: string): Promise<TFolder> {
    if (this.#tree.getInAnyCase(path)) throw new Error("Folder already exists.");
    await this.adapter.mkdir(path);
    const folder = this.getFolderByPath(path);
    if (!folder) throw new Error(`The app shows no folder at ${path}`);
    return folder;
  }

  async modify(file: TFile, data: string): Promise<void> {
    await this.#inTurn(file, () => this.adapter.write(file.path, data));
  }
  async modifyBinary(file: TFile, data: ArrayBuffer): Promise<void> {
    await this.modify(file, new TextDecoder().decode(data));
  }
  async append(file: TFile, data: string): Promise<void> {
    await this.process(file, (text) => text + data);
  }
  /** obsidian.d.ts, `process`: "Atomically read, modify, and save"; a callback that throws leaves the file as it was. */
  async process(file: TFile, change: (data: string) => string): Promise<string> {
    return this.#inTurn(file, () => this.adapter.process(file.path, change));
  }

  async rename(file: TAbstractFile, to: string): Promise<void> {
    const taken = this.#tree.getInAnyCase(to);
    if (taken && taken !== file) throw new Error("Destination file already exists!");
    if (parentOf(to) !== "" && !this.getFolderByPath(parentOf(to))) throw notFound("rename", to);
    await this.#inTurn(file, () => this.adapter.rename(file.path, to));
  }
  async copy(file: TAbstractFile, to: string): Promise<TAbstractFile> {
    if (file instanceof TFile) return this.create(to, await this.read(file));
    const folder = await this.createFolder(to);
    for (const child of file instanceof TFolder ? [...file.children] : []) await this.copy(child, `${to}/${child.name}`);
    return folder;
  }
  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder && file.children.length > 0 && !force) throw new Error("Folder is not empty.");
    await this.#inTurn(file, () => this.adapter.remove(file.path));
  }
  /** "Tries to move to system trash. If that isn't successful/allowed, use local trash": the host has only the local one. */
  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    await this.#inTurn(file, async () => {
      if (!system || !(await this.adapter.trashSystem(file.path))) await this.adapter.trashLocal(file.path);
    });
  }
  getConfig(key: string): unknown {
    return this.config.get(key);
  }
  setConfig(key: string, value: unknown): void {
    this.config.set(key, value);
  }
  /** Not in obsidian.d.ts: the path, or with the first number after it that is free. */
  getAvailablePath(path: string, extension: string): string {
    const named = (name: string): string => (extension === "" ? name : `${name}.${extension}`);
    for (let n = 0; ; n += 1) {
      const free = named(n === 0 ? path : `${path} ${n}`);
      if (!this.#tree.getInAnyCase(free)) return free;
    }
  }
  static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  async #inTurn<T>(file: TAbstractFile, work: () => Promise<T>): Promise<T> {
    const before = this.#underWay.get(file) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#underWay.set(file, mine);
    return mine;
  }

  #follow(change: DiskChange): void {
    if (change.kind === "written") this.#appear(change.path);
    else if (change.kind === "removed") this.#vanish(change.path);
    else if (isHidden(change.to)) this.#vanish(change.path);
    else if (this.#tree.get(change.path)) this.#move(change.path, change.to);
    else this.#appear(change.to);
  }

  #appear(path: string): void {
    if (isHidden(path)) return;
    for (const folder of foldersAbove(path)) if (!this.#tree.get(folder)) this.trigger("create", this.#tree.addFolder(folder));
    const known = this.#tree.get(path);
    const stored = this.adapter.files.get(path);
    if (!stored) {
      if (!known) this.trigger("create", this.#tree.addFolder(path));
      return;
    }
    const file = known instanceof TFile ? known : this.#tree.addFile(path);
    file.stat = statOf(stored);
    this.trigger(known ? "modify" : "create", file);
  }

  #vanish(path: string): void {
    const gone = this.#tree.get(path);
    if (!gone) return;
    if (gone instanceof TFolder) for (const child of [...gone.children]) this.#vanish(child.path);
    this.#tree.remove(gone);
    this.trigger("delete", gone);
  }

  /** `rename` fires for what moved and for everything inside it. */
  #move(path: string, to: string): void {
    const file = this.#tree.get(path);
    if (!file) return;
    for (const folder of foldersAbove(to)) if (!this.#tree.get(folder)) this.trigger("create", this.#tree.addFolder(folder));
    const children = file instanceof TFolder ? [...file.children] : [];
    this.#tree.move(file, to);
    this.trigger("rename", file, path);
    for (const child of children) this.#move(child.path, to + child.path.slice(path.length));
  }
}
