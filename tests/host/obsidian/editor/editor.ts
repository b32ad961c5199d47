import { redo, undo } from "@codemirror/commands";
import { EditorSelection } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { EditorChange, EditorCommandName, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelectionOrCaret, EditorTransaction } from "obsidian";
import { COMMANDS } from "./editor-commands";
import { offsetAt, positionAt } from "./positions";

interface Selection {
  anchor: EditorPosition;
  head: EditorPosition;
}

/** obsidian.d.ts, `Editor`, over CodeMirror 6. `cm` is not in it, but plugins reach for it (developer docs, "Editor extensions"). */
export class Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }
  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }
  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }
  getLine(line: number): string {
    const { doc } = this.cm.state;
    return line >= 0 && line < doc.lines ? doc.line(line + 1).text : "";
  }
  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }
  lineCount(): number {
    return this.cm.state.doc.lines;
  }
  lastLine(): number {
    return this.lineCount() - 1;
  }
  posToOffset(position: EditorPosition): number {
    return offsetAt(this.cm.state.doc, position);
  }
  offsetToPos(offset: number): EditorPosition {
    return positionAt(this.cm.state.doc, offset);
  }
  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }
  wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word ? { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) } : null;
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }
  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === "number" ? { line: position, ch } : position);
  }
  listSelections(): Selection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
  }
  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }
  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const selected = ranges.map(({ anchor, head = anchor }) => EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)));
    if (selected.length > 0) this.cm.dispatch({ selection: EditorSelection.create(selected, main) });
  }
  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }
  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }
  replaceSelection(replacement: string, origin?: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement), by(origin));
  }
  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
    this.cm.dispatch({ changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement }, ...by(origin) });
  }
  /** All changes count in the text before; selections in the text after. */
  transaction(tx: EditorTransaction, origin?: string): void {
    const { state } = this.cm;
    if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection, origin);
    const before = this.cm.state.doc;
    const changes = this.cm.state.changes((tx.changes ?? []).map(({ text, from, to = from }) => ({ from: offsetAt(before, from), to: offsetAt(before, to), insert: text })));
    const after = changes.apply(before);
    const wanted: EditorRangeOrCaret[] = tx.selections ?? (tx.selection ? [tx.selection] : []);
    const ranges = wanted.map(({ from, to = from }) => EditorSelection.range(offsetAt(after, from), offsetAt(after, to)));
    if (changes.empty && ranges.length === 0 && state === this.cm.state) return;
    this.cm.dispatch({ changes, ...(ranges.length > 0 ? { selection: EditorSelection.create(ranges) } : {}), ...by(origin) });
  }
  /** Reads every line, then writes what is to change in one step, so that it can be undone in one. */
  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const lines = Array.from({ length: this.lineCount() }, (_, line) => line).filter((line) => !ignoreEmpty || this.getLine(line).trim() !== "");
    const values = lines.map((line) => read(line, this.getLine(line)));
    const changes = lines.map((line, index) => write(line, this.getLine(line), values[index] ?? null)).filter((change) => change !== undefined);
    this.transaction({ changes });
  }

  undo(): void {
    undo(this.cm);
  }
  redo(): void {
    redo(this.cm);
  }
  exec(command: EditorCommandName): void {
    COMMANDS[command](this.cm);
  }

  focus(): void {
    this.cm.focus();
  }
  blur(): void {
    this.cm.contentDOM.blur();
  }
  hasFocus(): boolean {
    return this.cm.hasFocus;
  }
  getScrollInfo() {
    const { scrollLeft: left, scrollTop: top, scrollWidth: width, scrollHeight: height, clientWidth, clientHeight } = this.cm.scrollDOM;
    return { left, top, width, height, clientWidth, clientHeight };
  }
  scrollTo(x?: number | null, y?: number | null): void {
    if (x !== null && x !== undefined) this.cm.scrollDOM.scrollLeft = x;
    if (y !== null && y !== undefined) this.cm.scrollDOM.scrollTop = y;
  }
  scrollIntoView(range: EditorRange, center = false): void {
    const target = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? "center" : "nearest" }) });
  }
}

function by(origin: string | undefined): { userEvent?: string } {
  return origin === undefined ? {} : { userEvent: origin };
}
