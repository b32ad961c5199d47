import { TFile } from "obsidian-test-mocks/obsidian";
import { Component } from "../base/component";
import { setIcon } from "../base/icons";
import { getFrontMatterInfo } from "../base/yaml";
import { MarkdownRenderer, renderProperties } from "../markdown/markdown-renderer";
import { TextEditor } from "./text-editor";
import { FileView } from "./view";
import type { WorkspaceLeaf } from "./workspace-leaf";

type Mode = "source" | "preview";

/**
 * obsidian.d.ts, `MarkdownView`: the note as text, or as it reads. The app saves two seconds after the last key and merges
 * what changed on disk meanwhile; the host saves at once, so that there is nothing to merge.
 */
export class MarkdownView extends FileView {
  readonly editor: TextEditor;
  data = "";
  readonly #area: HTMLTextAreaElement;
  readonly #reading: HTMLElement;
  readonly #modeButton: HTMLElement;
  #rendered = new Component();
  #mode: Mode = "source";

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#area = this.contentEl.createEl("textarea", { cls: "markdown-source-view", attr: { spellcheck: "false", "aria-label": "Note" } });
    this.#reading = this.contentEl.createDiv("markdown-reading-view");
    this.editor = new TextEditor(this.#area);
    this.#area.addEventListener("input", () => void this.#typed());
    this.#modeButton = this.addAction("book-open", "Read", () => void this.toggleMode());
  }

  override getViewType(): string {
    return "markdown";
  }
  override getIcon(): string {
    return "file-text";
  }
  getMode(): Mode {
    return this.#mode;
  }
  getViewData(): string {
    return this.#area.value;
  }
  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode };
  }
  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    const mode = (state as { mode?: unknown } | null)?.mode;
    if (mode === "source" || mode === "preview") this.#mode = mode;
    await super.setState(state, result);
    await this.#show();
  }
  /** obsidian.d.ts, `OpenViewState.eState`: `line` puts the cursor there. */
  override setEphemeralState(state: unknown): void {
    const line = (state as { line?: unknown } | null)?.line;
    if (typeof line !== "number") return;
    this.editor.setSelection({ line, ch: 0 }, { line, ch: this.editor.getLine(line).length });
    this.editor.scrollIntoView({ from: { line, ch: 0 } });
  }

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.vault.on("modify", (file: TFile) => file === this.file && void this.#reload()));
    this.registerEvent(this.app.metadataCache.on("resolved", () => this.#mode === "preview" && void this.#show()));
  }
  override async onLoadFile(_file: TFile): Promise<void> {
    await this.#reload();
  }
  override async onClose(): Promise<void> {
    this.#rendered.unload();
  }

  async toggleMode(): Promise<void> {
    this.#mode = this.#mode === "source" ? "preview" : "source";
    await this.#show();
  }
  focus(): void {
    if (this.#mode === "source") this.#area.focus({ preventScroll: true });
  }

  async #reload(): Promise<void> {
    if (!this.file) return;
    const text = await this.app.vault.cachedRead(this.file);
    if (text === this.data && text === this.#area.value) return;
    this.data = text;
    const { selectionStart, scrollTop } = this.#area;
    this.#area.value = text;
    this.#area.setSelectionRange(selectionStart, selectionStart);
    this.#area.scrollTop = scrollTop;
    await this.#show();
  }

  async #typed(): Promise<void> {
    const { file } = this;
    if (!file) return;
    this.data = this.#area.value;
    await this.app.vault.modify(file, this.data);
    this.app.workspace.trigger("editor-change", this.editor, this);
  }

  async #show(): Promise<void> {
    const reading = this.#mode === "preview";
    this.#area.toggle(!reading);
    this.#reading.toggle(reading);
    setIcon(this.#modeButton, reading ? "pencil" : "book-open");
    this.#modeButton.setAttribute("aria-label", reading ? "Edit" : "Read");
    if (!reading || !this.file) return;
    this.#rendered.unload();
    this.#rendered = new Component();
    this.#rendered.load();
    const page = createDiv("markdown-preview-sizer");
    page.createEl("h1", { cls: "inline-title", text: this.file.basename });
    renderProperties(this.app, this.data, page, this.file.path);
    const body = this.data.slice(getFrontMatterInfo(this.data).contentStart);
    await MarkdownRenderer.render(this.app, body, page, this.file.path, this.#rendered);
    this.#reading.replaceChildren(page);
  }
}
