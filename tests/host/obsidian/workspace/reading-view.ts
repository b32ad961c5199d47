import type { TFile } from "obsidian-test-mocks/obsidian";
import type { App } from "../app";
import { Component } from "../base/component";
import { listenToLinks } from "../markdown/link-events";
import { isResolved, MarkdownRenderer, renderSections } from "../markdown/markdown-renderer";
import { renderProperties } from "../markdown/properties";

/** The note that is read, and where a ticked box is written. */
interface Note {
  readonly app: App;
  readonly file: TFile | null;
  hoverPopover: unknown;
  getMode(): string;
  getViewData(): string;
  setViewData(data: string, clear: boolean): void;
  requestSave(): unknown;
}

/**
 * obsidian.d.ts, `MarkdownPreviewView`. Every block stands in its own `el-…` element, after the title and the properties
 * (`.mod-header`). Drawn anew as a whole when the text has changed; the app keeps the blocks that are the same.
 */
export class MarkdownPreviewView extends MarkdownRenderer {
  readonly app: App;
  readonly #note: Note;
  readonly #page: HTMLElement;
  #text = "";
  /** What the page shows; null when it must be drawn. */
  #drawn: string | null = null;
  #content = new Component();
  #drawing: Promise<void> = Promise.resolve();

  constructor(note: Note, containerEl: HTMLElement) {
    super(containerEl);
    this.#note = note;
    this.app = note.app;
    const view = containerEl.createDiv("markdown-preview-view markdown-rendered node-insert-event");
    this.#page = view.createDiv("markdown-preview-sizer markdown-preview-section");
    listenToLinks(view, { app: this.app, sourcePath: () => note.file?.path ?? "", hoverSource: "preview", hoverParent: note });
    view.addEventListener("click", (event) => this.#tick(event));
  }

  get file(): TFile | null {
    return this.#note.file;
  }
  get(): string {
    return this.#text;
  }
  set(data: string, clear: boolean): void {
    if (clear) this.clear();
    this.#text = data;
    if (this.#note.getMode() === "preview") void this.shown();
  }
  clear(): void {
    this.#content.unload();
    this.#page.empty();
    this.#text = "";
    this.#drawn = null;
  }
  rerender(full = false): void {
    if (full) this.#drawn = null;
    void this.shown();
  }
  /** Line of the first block that is not above the window. */
  getScroll(): number {
    const { top } = this.containerEl.getBoundingClientRect();
    const first = this.#blocks().find((block) => block.getBoundingClientRect().bottom > top);
    return Number(first?.dataset["line"] ?? 0);
  }
  applyScroll(line: number): void {
    const block = this.#blocks().findLast((candidate) => Number(candidate.dataset["line"]) <= line);
    block?.scrollIntoView({ block: "start" });
  }
  override onunload(): void {
    this.#content.unload();
  }

  /** The host's own: resolves once the page shows the text as it is now. */
  shown(): Promise<void> {
    this.#drawing = this.#drawing.then(() => this.#draw());
    return this.#drawing;
  }
  /** The host's own: notes came or went, so that links have become right or wrong. */
  markLinks(): void {
    for (const link of this.#page.querySelectorAll<HTMLElement>("a.internal-link"))
      link.toggleClass("is-unresolved", !isResolved(this.app, link.dataset["href"] ?? "", this.file?.path ?? ""));
  }

  async #draw(): Promise<void> {
    const { file } = this;
    const text = this.#text;
    if (!file || text === this.#drawn) return;
    this.#drawn = text;
    this.#content.unload();
    this.#content = new Component();
    this.#content.load();
    const page = createDiv();
    page.createDiv("markdown-preview-pusher");
    const header = page.createDiv("mod-header mod-ui");
    header.createDiv({ cls: "inline-title", text: file.basename, attr: { role: "heading", "aria-level": "1" } });
    renderProperties(this.app, text, header, file.path);
    await renderSections(this.app, { markdown: text, sourcePath: file.path }, page, this.#content);
    this.#page.replaceChildren(...page.childNodes);
  }

  #blocks(): HTMLElement[] {
    return [...this.#page.querySelectorAll<HTMLElement>(":scope > [data-line]")];
  }

  /** A click on a task's box writes the character between its brackets. */
  #tick(event: MouseEvent): void {
    const box = event.target instanceof Element ? event.target.closest<HTMLInputElement>("input.task-list-item-checkbox") : null;
    const block = box?.closest<HTMLElement>(".markdown-preview-section > [data-line]");
    if (!box || !block || box.closest(".internal-embed")) return;
    const line = Number(block.dataset["line"]) + Number(box.dataset["line"]);
    const lines = this.#note.getViewData().split("\n");
    const ticked = (lines[line] ?? "").replace(/\[(.)\]/u, (_whole, mark: string) => (mark === " " ? "[x]" : "[ ]"));
    lines[line] = ticked;
    this.#note.setViewData(lines.join("\n"), false);
    this.#note.requestSave();
  }
}
