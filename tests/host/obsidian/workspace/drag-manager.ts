import { TAbstractFile, TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";

/** What is being dragged inside the app. */
export interface Draggable {
  readonly source?: unknown;
  readonly type: "file" | "files" | "folder" | "link";
  readonly icon: string;
  readonly title: string;
  readonly file?: TAbstractFile | null;
  readonly files?: readonly TAbstractFile[];
  readonly linktext?: string;
  readonly sourcePath?: string;
}

interface DropResult {
  readonly action?: string | null;
  readonly dropEffect?: DataTransfer["dropEffect"];
}

/**
 * `app.dragManager` is not in obsidian.d.ts; plugins look at `draggable` and use these, guarded. By its use in public
 * plugins: who starts a drag puts what is dragged into `draggable`, and it is gone when the drag ends.
 */
export class DragManager {
  draggable: Draggable | null = null;
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    for (const end of ["dragend", "drop"]) document.addEventListener(end, () => (this.draggable = null));
  }

  dragFile(_event: DragEvent, file: TFile, source?: unknown): Draggable {
    return { source, type: "file", icon: "file", title: file.basename, file };
  }
  dragFiles(_event: DragEvent, files: TAbstractFile[], source?: unknown): Draggable {
    return { source, type: "files", icon: "files", title: `${files.length} files`, files };
  }
  dragLink(_event: DragEvent, linktext: string, sourcePath: string, title = linktext, source?: unknown): Draggable {
    const file = this.#app.metadataCache.getFirstLinkpathDest(linktext.replace(/#.*$/s, ""), sourcePath);
    return { source, type: "link", icon: "link", title, linktext, sourcePath, file };
  }
  onDragStart(event: DragEvent, draggable: Draggable | null): void {
    this.draggable = draggable;
    if (draggable) event.dataTransfer?.setData("text/plain", this.textFor(draggable.sourcePath ?? "") ?? draggable.title);
  }
  handleDrag(el: HTMLElement, start: (event: DragEvent) => Draggable | null): void {
    el.draggable = true;
    el.addEventListener("dragstart", (event) => this.onDragStart(event, start(event)));
  }
  handleDrop(el: HTMLElement, drop: (event: DragEvent, draggable: Draggable, isOver: boolean) => DropResult | null | void): void {
    const handle = (event: DragEvent, isOver: boolean): void => {
      if (!this.draggable || !drop(event, this.draggable, isOver)) return;
      event.preventDefault();
    };
    el.addEventListener("dragover", (event) => handle(event, true));
    el.addEventListener("drop", (event) => handle(event, false));
  }

  /** The host's own: what an editor of this note gets when it is dropped there. Null while nothing of the app is dragged. */
  textFor(sourcePath: string): string | null {
    const { draggable } = this;
    if (!draggable) return null;
    if (draggable.type === "link" && !draggable.file) return `[[${draggable.linktext ?? ""}]]`;
    const files = (draggable.files ?? [draggable.file]).filter((file) => file instanceof TFile);
    return files.map((file) => this.#app.fileManager.generateMarkdownLink(file, sourcePath)).join("\n");
  }
}
