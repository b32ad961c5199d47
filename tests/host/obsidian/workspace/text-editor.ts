import type { EditorPosition } from "obsidian";

interface Range {
  anchor: EditorPosition;
  head: EditorPosition;
}

/** obsidian.d.ts, `Editor`, over a plain text area (the app uses CodeMirror). */
export class TextEditor {
  readonly #area: HTMLTextAreaElement;

  constructor(area: HTMLTextAreaElement) {
    this.#area = area;
  }
  getDoc(): this {
    return this;
  }
  refresh(): void {}
  getValue(): string {
    return this.#area.value;
  }
  setValue(text: string): void {
    this.#area.value = text;
    this.#edited();
  }
  #lines(): string[] {
    return this.getValue().split("\n");
  }
  getLine(line: number): string {
    return this.#lines()[line] ?? "";
  }
  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }
  lineCount(): number {
    return this.#lines().length;
  }
  lastLine(): number {
    return this.lineCount() - 1;
  }

  offsetToPos(offset: number): EditorPosition {
    const before = this.getValue().slice(0, Math.max(0, offset)).split("\n");
    return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 };
  }
  posToOffset({ line, ch }: EditorPosition): number {
    const lines = this.#lines();
    const start = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
    return start + Math.min(ch, lines[line]?.length ?? 0);
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
    const { selectionStart, selectionEnd, selectionDirection } = this.#area;
    const backward = selectionDirection === "backward";
    const atStart = side === "from" || (side === "head") === backward;
    return this.offsetToPos(side === "to" || !atStart ? selectionEnd : selectionStart);
  }
  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === "number" ? { line: position, ch } : position);
  }
  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    const [from, to] = [this.posToOffset(anchor), this.posToOffset(head)];
    this.#area.setSelectionRange(Math.min(from, to), Math.max(from, to), to < from ? "backward" : "forward");
  }
  setSelections(ranges: { anchor: EditorPosition; head?: EditorPosition }[], main = 0): void {
    const range = ranges[main];
    if (range) this.setSelection(range.anchor, range.head);
  }
  listSelections(): Range[] {
    return [{ anchor: this.getCursor("anchor"), head: this.getCursor("head") }];
  }
  somethingSelected(): boolean {
    return this.#area.selectionStart !== this.#area.selectionEnd;
  }
  getSelection(): string {
    return this.getValue().slice(this.#area.selectionStart, this.#area.selectionEnd);
  }
  replaceSelection(text: string): void {
    this.replaceRange(text, this.getCursor("from"), this.getCursor("to"));
  }
  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.getValue().slice(this.posToOffset(from), this.posToOffset(to));
  }
  replaceRange(text: string, from: EditorPosition, to: EditorPosition = from): void {
    this.#area.setRangeText(text, this.posToOffset(from), this.posToOffset(to), "end");
    this.#edited();
  }

  focus(): void {
    this.#area.focus();
  }
  blur(): void {
    this.#area.blur();
  }
  hasFocus(): boolean {
    return document.activeElement === this.#area;
  }
  getScrollInfo(): { top: number; left: number } {
    return { top: this.#area.scrollTop, left: this.#area.scrollLeft };
  }
  scrollTo(left?: number | null, top?: number | null): void {
    this.#area.scrollTo({ left: left ?? this.#area.scrollLeft, top: top ?? this.#area.scrollTop });
  }
  scrollIntoView(range: { from: EditorPosition }): void {
    const lineHeight = this.#area.scrollHeight / Math.max(1, this.lineCount());
    this.#area.scrollTop = Math.max(0, range.from.line * lineHeight - this.#area.clientHeight / 2);
  }

  /** The view saves what changes, whoever changed it. */
  #edited(): void {
    this.#area.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
