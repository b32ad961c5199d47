import { EditorView, type ViewUpdate } from "@codemirror/view";
import type { EditorPosition } from "obsidian";
import { setIcon } from "../base/icons";
import { changesBetween } from "../editor/changes-between";
import { Editor } from "../editor/editor";
import { editorEvents } from "../editor/editor-events";
import { markdownState, pluginExtensions } from "../editor/markdown-state";
import { standInForLayout } from "../editor/without-layout";
import { lineOfSubpath } from "../markdown/part-of-note";
import { MarkdownPreviewView } from "./reading-view";
import { TextFileView } from "./text-file-view";
import type { WorkspaceLeaf } from "./workspace-leaf";

type Mode = "source" | "preview";

/** obsidian.d.ts, `MarkdownSubView`. */
interface SubView {
  getScroll(): number;
  applyScroll(line: number): void;
  get(): string;
  set(data: string, clear: boolean): void;
}

/** obsidian.d.ts, `MarkdownView`: a note in a CodeMirror editor (`source`), or as it reads (`preview`). */
export class MarkdownView extends TextFileView {
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  hoverPopover: unknown = null;
  readonly #sourceEl: HTMLElement;
  readonly #modeButton: HTMLElement;
  readonly #sourceMode: SubView;
  #mode: Mode = "source";
  /** While the view itself writes into the editor, nobody has typed. */
  #filling = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    standInForLayout();
    this.#sourceEl = this.contentEl.createDiv("markdown-source-view cm-s-obsidian mod-cm6");
    this.editor = new Editor(new EditorView({ parent: this.#sourceEl, root: document }));
    this.previewMode = this.addChild(new MarkdownPreviewView(this, this.contentEl.createDiv("markdown-reading-view")));
    this.#sourceMode = {
      getScroll: () => this.editor.getCursor().line,
      applyScroll: (line) => this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true),
      get: () => this.editor.getValue(),
      set: (data, clear) => this.#fill(data, clear),
    };
    this.#modeButton = this.addAction("book-open", "Read", () => void this.toggleMode());
    this.clear();
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
  get currentMode(): SubView {
    return this.#mode === "source" ? this.#sourceMode : this.previewMode;
  }
  /** obsidian.d.ts: the app's own search bar; the host has none. */
  showSearch(_replace = false): void {}

  override getViewData(): string {
    return this.editor.getValue();
  }
  override setViewData(data: string, clear: boolean): void {
    this.#sourceMode.set(data, clear);
    this.previewMode.set(data, clear);
  }
  override clear(): void {
    this.#begin("");
    this.previewMode.clear();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: true };
  }
  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    const mode = (state as { mode?: unknown } | null)?.mode;
    await super.setState(state, result);
    if (mode === "source" || mode === "preview") this.#mode = mode;
    await this.#show();
  }
  override getEphemeralState(): Record<string, unknown> {
    const { from, to } = { from: this.editor.getCursor("from"), to: this.editor.getCursor("to") };
    return { cursor: { from, to }, scroll: this.currentMode.getScroll() };
  }
  /** obsidian.d.ts, `OpenViewState.eState`: a `line`, a `subpath` (`#heading`), or what `getEphemeralState` gave. */
  override setEphemeralState(state: unknown): void {
    const { line, subpath, cursor, scroll, focus } = (state ?? {}) as EphemeralState;
    const wanted = line ?? (typeof subpath === "string" ? (lineOfSubpath(this.data, subpath) ?? undefined) : undefined);
    if (wanted !== undefined) this.editor.setSelection({ line: wanted, ch: 0 });
    else if (cursor) this.editor.setSelection(cursor.from, cursor.to);
    const shown = wanted ?? scroll;
    if (shown !== undefined) this.currentMode.applyScroll(shown);
    if (focus === true) this.focus();
  }

  override onload(): void {
    super.onload();
    this.registerEvent(this.app.metadataCache.on("resolved", () => this.previewMode.markLinks()));
    this.register(() => this.editor.cm.destroy());
  }
  override async onOpen(): Promise<void> {
    this.onResize();
  }
  /** Also when it has moved to another window, where selections are that window's. */
  override onResize(): void {
    this.editor.cm.setRoot(this.containerEl.ownerDocument);
    this.editor.refresh();
  }

  async toggleMode(): Promise<void> {
    const at = this.currentMode.getScroll();
    this.#mode = this.#mode === "source" ? "preview" : "source";
    await this.#show();
    this.currentMode.applyScroll(at);
    this.app.workspace.trigger("layout-change");
  }
  focus(): void {
    if (this.#mode === "source") this.editor.focus();
  }
  /** The host's own: what plugins add to editors has changed. */
  updateOptions(): void {
    this.editor.cm.dispatch({ effects: pluginExtensions.reconfigure(this.app.workspace.editorExtensions) });
  }

  /** Another note: nothing of the one before can be brought back by undo. */
  #begin(text: string): void {
    const listeners = [editorEvents(this), EditorView.updateListener.of((update) => this.#updated(update))];
    const plugins = this.app.workspace.editorExtensions;
    this.editor.cm.setState(markdownState({ text, info: this, view: () => this.editor.cm, plugins, listeners }));
  }

  #fill(data: string, clear: boolean): void {
    if (clear) return this.#begin(data);
    const before = this.editor.getValue();
    const text = data.replace(/\r\n?/g, "\n");
    if (text === before) return;
    this.#filling = true;
    this.editor.cm.dispatch({ changes: changesBetween(before, text) });
    this.#filling = false;
  }

  #updated(update: ViewUpdate): void {
    const { workspace } = this.app;
    const typed = update.transactions.some((transaction) => transaction.isUserEvent("input") || transaction.isUserEvent("delete"));
    if (typed) workspace.editorSuggest.trigger(this.editor, this.file);
    else if (update.selectionSet) workspace.editorSuggest.moved(this.editor, this.file);
    if (!update.docChanged || this.#filling) return;
    this.data = this.editor.getValue();
    this.previewMode.set(this.data, false);
    this.requestSave();
    workspace.trigger("editor-change", this.editor, this);
    if (this.file) workspace.trigger("quick-preview", this.file, this.data);
  }

  async #show(): Promise<void> {
    const reading = this.#mode === "preview";
    this.#sourceEl.toggle(!reading);
    this.previewMode.containerEl.toggle(reading);
    setIcon(this.#modeButton, reading ? "pencil" : "book-open");
    this.#modeButton.setAttribute("aria-label", reading ? "Edit" : "Read");
    if (reading) await this.previewMode.shown();
  }
}

interface EphemeralState {
  line?: number;
  subpath?: unknown;
  cursor?: { from: EditorPosition; to: EditorPosition };
  scroll?: number;
  focus?: unknown;
}
