import { TAbstractFile, TFile, TFolder } from "obsidian-test-mocks/obsidian";
import { setIcon } from "../../obsidian/base/icons";
import { Menu } from "../../obsidian/ui/menu";
import { Keymap } from "../../obsidian/ui/scope";
import { ItemView } from "../../obsidian/workspace/view";
import type { WorkspaceLeaf } from "../../obsidian/workspace/workspace-leaf";
import { moveInTree } from "./tree-keys";
import { RenameModal } from "./rename-modal";

export const FILE_EXPLORER = "file-explorer";
/** A folder with more than this begins closed: a year of daily notes is a long way to scroll. */
const MANY = 30;

/** The list of files on the left, a tree by WAI-ARIA: one stop of the Tab key, arrows inside. */
export class FileExplorer extends ItemView {
  readonly #toggled = new Set<string>();
  #tree: HTMLElement | null = null;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = "folder-closed";
  }
  override getViewType(): string {
    return FILE_EXPLORER;
  }
  override getDisplayText(): string {
    return "Files";
  }

  override async onOpen(): Promise<void> {
    const header = this.contentEl.createDiv("nav-header").createDiv({ cls: "nav-buttons-container", attr: { role: "toolbar", "aria-label": "Files" } });
    this.#button(header, "square-pen", "New note", () => void this.#newNote());
    this.#button(header, "chevrons-down-up", "Collapse all", () => this.#toggle(...this.app.vault.getAllFolders().filter((folder) => this.#isOpen(folder))));
    this.#tree = this.contentEl.createDiv({ cls: "nav-files-container", attr: { role: "tree", "aria-label": "Files" } });
    this.#tree.addEventListener("click", (event) => this.#select(itemOf(event.target), event));
    this.#tree.addEventListener("keydown", (event) => this.#key(event));
    this.#tree.addEventListener("contextmenu", (event) => {
      const file = this.#fileOf(itemOf(event.target));
      event.preventDefault();
      if (file) this.#menu(file).showAtMouseEvent(event);
    });
    let waiting = false;
    const redraw = (): void => {
      if (waiting) return;
      waiting = true;
      // Many files come at once when the vault loads.
      queueMicrotask(() => {
        waiting = false;
        this.#draw();
      });
    };
    for (const event of ["create", "delete", "rename"]) this.registerEvent(this.app.vault.on(event, redraw));
    this.registerEvent(this.app.workspace.on("file-open", redraw));
    redraw();
  }

  #button(parent: HTMLElement, icon: string, name: string, run: () => void): void {
    const button = parent.createEl("button", { cls: "clickable-icon nav-action-button", attr: { "aria-label": name, type: "button" } });
    setIcon(button, icon);
    button.addEventListener("click", run);
  }

  #draw(): void {
    const tree = this.#tree;
    if (!tree) return;
    const hadFocus = tree.contains(document.activeElement);
    const stop = tree.querySelector<HTMLElement>("[tabindex='0']")?.dataset["path"] ?? this.app.workspace.getActiveFile()?.path;
    const { scrollTop } = this.contentEl;
    tree.empty();
    this.#drawFolder(tree, this.app.vault.getRoot(), 1);
    this.contentEl.scrollTop = scrollTop;
    const next = (stop === undefined ? null : tree.querySelector<HTMLElement>(`[data-path="${CSS.escape(stop)}"]`)) ?? tree.querySelector<HTMLElement>("[role=treeitem]");
    next?.setAttribute("tabindex", "0");
    if (hadFocus) next?.focus({ preventScroll: true });
  }

  #drawFolder(parent: HTMLElement, folder: TFolder, level: number): void {
    const folders = folder.children.filter((child) => child instanceof TFolder).sort(byName);
    const files = folder.children.filter((child) => child instanceof TFile).sort(byName);
    for (const child of folders) {
      const isOpen = this.#isOpen(child);
      const title = this.#title(parent, child, "nav-folder-title", level);
      setIcon(title.createSpan({ cls: "nav-folder-icon", prepend: true }), "chevron-right");
      title.toggleClass("is-collapsed", !isOpen);
      title.setAttribute("aria-expanded", String(isOpen));
      if (isOpen) this.#drawFolder(parent.createDiv({ cls: "nav-folder-children", attr: { role: "group" } }), child, level + 1);
    }
    // The newest day first.
    for (const file of /^\d{4}-\d\d-\d\d/.test(files[0]?.name ?? "") ? files.reverse() : files) {
      const title = this.#title(parent, file, "nav-file-title", level);
      const isActive = this.app.workspace.getActiveFile() === file;
      title.toggleClass("is-active", isActive);
      title.setAttribute("aria-selected", String(isActive));
    }
  }

  #title(parent: HTMLElement, file: TAbstractFile, cls: string, level: number): HTMLElement {
    const name = file instanceof TFile && file.extension === "md" ? file.basename : file.name;
    const title = parent.createDiv({ cls: `tree-item-self ${cls} tappable is-clickable`, attr: { "data-path": file.path, role: "treeitem", tabindex: "-1", "aria-level": String(level) } });
    title.createSpan({ cls: "nav-title-text", text: name, attr: { dir: "auto" } });
    return title;
  }

  #isOpen(folder: TFolder): boolean {
    return folder.children.length <= MANY !== this.#toggled.has(folder.path);
  }
  #toggle(...folders: TFolder[]): void {
    for (const { path } of folders) if (!this.#toggled.delete(path)) this.#toggled.add(path);
    this.#draw();
  }

  #fileOf(item: HTMLElement | null): TAbstractFile | null {
    return item ? this.app.vault.getAbstractFileByPath(item.dataset["path"] ?? "") : null;
  }

  #select(item: HTMLElement | null, event: MouseEvent | KeyboardEvent): void {
    const file = this.#fileOf(item);
    if (!item || !file) return;
    focusItem(this.#tree, item);
    if (file instanceof TFolder) this.#toggle(file);
    else if (file instanceof TFile) void this.app.workspace.getLeaf(Keymap.isModEvent(event) !== false).openFile(file);
  }

  #key(event: KeyboardEvent): void {
    const item = itemOf(event.target);
    const file = this.#fileOf(item);
    if (!item || !file || !this.#tree) return;
    const isShut = file instanceof TFolder && !this.#isOpen(file);
    const opens = event.key === "ArrowRight" && isShut;
    const shuts = event.key === "ArrowLeft" && file instanceof TFolder && !isShut;
    if (file instanceof TFolder && (opens || shuts)) this.#toggle(file);
    else if (event.key === "Enter" || event.key === " ") this.#select(item, event);
    else if (event.key === "F2") new RenameModal(this.app, file).open();
    else if (event.key === "Delete") void this.app.fileManager.trashFile(file);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      const { left, bottom } = item.getBoundingClientRect();
      this.#menu(file).showAtPosition({ x: left + 24, y: bottom });
    } else {
      const next = moveInTree(this.#tree, item, event);
      if (!next) return;
      focusItem(this.#tree, next);
    }
    event.preventDefault();
  }

  async #newNote(): Promise<void> {
    let path = "Untitled.md";
    for (let n = 1; this.app.vault.getAbstractFileByPath(path); n += 1) path = `Untitled ${n}.md`;
    await this.app.workspace.getLeaf(false).openFile(await this.app.vault.create(path, ""), { state: { mode: "source" } });
  }

  #menu(file: TAbstractFile): Menu {
    const menu = new Menu();
    if (file instanceof TFile)
      menu.addItem((item) => item.setSection("open").setTitle("Open in new tab").setIcon("file-plus").onClick(() => void this.app.workspace.getLeaf("tab").openFile(file)));
    menu.addItem((item) => item.setSection("action").setTitle("Rename…").setIcon("pencil").onClick(() => new RenameModal(this.app, file).open()));
    this.app.workspace.trigger("file-menu", menu, file, "file-explorer-context-menu", this.leaf);
    menu.addItem((item) => item.setSection("danger").setTitle("Delete").setIcon("trash-2").setWarning(true).onClick(() => void this.app.fileManager.trashFile(file)));
    return menu;
  }
}

function itemOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[role=treeitem]") : null;
}

function focusItem(tree: HTMLElement | null, item: HTMLElement): void {
  tree?.querySelector("[tabindex='0']")?.setAttribute("tabindex", "-1");
  item.setAttribute("tabindex", "0");
  item.focus();
}

function byName(a: TAbstractFile, b: TAbstractFile): number {
  return a.name.localeCompare(b.name, "en", { numeric: true });
}
