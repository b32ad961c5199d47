import { BOM, GREATER, RETURN, SPACE, TAB } from "./characters";

const TAB_STOP = 4;

/**
 * Walks a text line by line, and inside a line past the marks of the containers (quotes, list items) it belongs to.
 * Columns are virtual: a tab reaches to the next multiple of four (CommonMark 0.31 §2.2).
 */
export class LineCursor {
  readonly text: string;
  /** 0-based number of the current line. */
  line = -1;
  /** Offsets of the line, its ending (`\n`, `\r\n`) excluded. */
  start = 0;
  end = 0;
  /** Offset and column of the first character that is not blank. */
  next = 0;
  nextColumn = 0;
  /** Column up to which containers have taken the line. */
  private column = 0;
  private nextLine = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Moves to the next line; false at the end of the text. What follows the last line ending is a line only if not empty. */
  advance(): boolean {
    if (this.nextLine >= this.text.length) return false;
    this.line++;
    this.start = this.nextLine;
    const newline = this.text.indexOf("\n", this.start);
    this.nextLine = newline < 0 ? this.text.length : newline + 1;
    const end = newline < 0 ? this.text.length : newline;
    this.end = end > this.start && this.text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
    const bom = this.start === 0 && this.text.charCodeAt(0) === BOM ? 1 : 0;
    this.column = 0;
    this.skipBlanks(this.start + bom, 0);
    return true;
  }

  /** Goes on behind `line` as if every line up to it had been read; `offset` is where the line after it starts. */
  skipLines(line: number, offset: number): void {
    this.line = line;
    this.nextLine = offset;
  }

  /** Nothing but blanks is left. */
  get blank(): boolean {
    return this.next >= this.end;
  }

  /** Columns of blanks before what is left. */
  get indent(): number {
    return this.nextColumn - this.column;
  }

  /** Takes `width` columns of indentation, if there are as many. */
  takeIndent(width: number): boolean {
    if (this.indent < width) return false;
    this.column += width;
    return true;
  }

  /** Takes a quote's `>` and the one blank that belongs to it. */
  takeQuoteMark(): boolean {
    if (this.indent >= TAB_STOP || this.blank || this.text.charCodeAt(this.next) !== GREATER) return false;
    const behind = this.nextColumn + 1;
    this.skipBlanks(this.next + 1, behind);
    this.column = this.nextColumn > behind ? behind + 1 : behind;
    return true;
  }

  /**
   * Takes a list item's marker of `length` characters and returns the item's width: the columns that what belongs to it
   * is indented by (CommonMark 0.31 §5.2; more than four blanks begin indented code).
   */
  takeMarker(length: number): number {
    const from = this.column;
    const behind = this.nextColumn + length;
    this.skipBlanks(this.next + length, behind);
    const blanks = this.nextColumn - behind;
    this.column = this.blank || blanks > TAB_STOP ? behind + 1 : this.nextColumn;
    return this.column - from;
  }

  /** Takes `length` characters that are no blanks and what blanks follow. */
  takeText(length: number): void {
    this.skipBlanks(this.next + length, this.nextColumn + length);
    this.column = this.nextColumn;
  }

  private skipBlanks(from: number, column: number): void {
    let at = from;
    let reached = column;
    for (; at < this.end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === SPACE) reached++;
      else if (code === TAB) reached += TAB_STOP - (reached % TAB_STOP);
      else break;
    }
    this.next = at;
    this.nextColumn = reached;
  }
}
