import { TAbstractFile, TFile, TFolder } from "obsidian-test-mocks/obsidian";
import { setIcon } from "../obsidian/base/icons";
import { Menu } from "../obsidian/ui/menu";
import { Keymap } from "../obsidian/ui/scope";
import { ItemView } from "../obsidian/workspace/view";
import type { WorkspaceLeaf } from "../obsidian/workspace/workspace-leaf";

export const FILE_EXPLORER = "file-explorer";
/** A folder with more than this begins closed: a year of daily notes is a long way to scroll. */
const MANY = 60;

/** The list of files on the left: folders that open and close, notes that open. */
export class FileExplorer extends ItemView {
  readonly #toggled = new Set<string>();

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

  #draw(): void {
    const focused = this.contentEl.querySelector<HTMLElement>(":focus")?.dataset["path"];
    const { scrollTop } = this.contentEl;
    this.contentEl.empty();
    const list = this.contentEl.createDiv({ cls: "nav-files-container", attr: { role: "group", "aria-label": "Files" } });
    this.#drawFolder(list, this.app.vault.getRoot());
    this.contentEl.scrollTop = scrollTop;
    if (focused !== undefined) this.contentEl.querySelector<HTMLElement>(`[data-path="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }

  #drawFolder(parent: HTMLElement, folder: TFolder): void {
    const folders = folder.children.filter((child) => child instanceof TFolder).sort(byName);
    const files = folder.children.filter((child) => child instanceof TFile).sort(byName);
    for (const child of folders) {
      const isOpen = child.children.length <= MANY !== this.#toggled.has(child.path);
      const title = this.#title(parent, child, "nav-folder-title");
      setIcon(title.createSpan({ cls: "nav-folder-icon", prepend: true }), isOpen ? "chevron-down" : "chevron-right");
      title.setAttribute("aria-expanded", String(isOpen));
      title.addEventListener("click", () => {
        if (!this.#toggled.delete(child.path)) this.#toggled.add(child.path);
        this.#draw();
      });
      if (isOpen) this.#drawFolder(parent.createDiv("nav-folder-children"), child);
    }
    // The newest day first.
    for (const file of /^\d{4}-\d\d-\d\d/.test(files[0]?.name ?? "") ? files.reverse() : files) {
      const title = this.#title(parent, file, "nav-file-title");
      title.toggleClass("is-active", this.app.workspace.getActiveFile() === file);
      title.addEventListener("click", (event) => void this.app.workspace.getLeaf(Keymap.isModEvent(event) !== false).openFile(file));
    }
  }

  #title(parent: HTMLElement, file: TAbstractFile, cls: string): HTMLElement {
    const name = file instanceof TFile && file.extension === "md" ? file.basename : file.name;
    const title = parent.createEl("button", { cls: `${cls} tappable`, attr: { "data-path": file.path, type: "button" } });
    title.createSpan({ cls: "nav-title-text", text: name });
    title.addEventListener("contextmenu", (event) => this.#menu(file).showAtMouseEvent(event));
    return title;
  }

  #menu(file: TAbstractFile): Menu {
    const menu = new Menu();
    if (file instanceof TFile)
      menu.addItem((item) => item.setSection("open").setTitle("Open in new tab").setIcon("file-plus").onClick(() => void this.app.workspace.getLeaf("tab").openFile(file)));
    this.app.workspace.trigger("file-menu", menu, file, "file-explorer-context-menu", this.leaf);
    menu.addItem((item) => item.setSection("danger").setTitle("Delete").setIcon("trash-2").setWarning(true).onClick(() => void this.app.fileManager.trashFile(file)));
    return menu;
  }
}

function byName(a: TAbstractFile, b: TAbstractFile): number {
  return a.name.localeCompare(b.name, "en", { numeric: true });
}
