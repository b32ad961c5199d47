import type { Loc, Pos } from "obsidian";

/** A note cut into lines, with the offset each begins at. */
export class Lines {
  readonly texts: readonly string[];
  readonly #starts: number[] = [];

  constructor(readonly text: string) {
    this.texts = text.split("\n").map((line) => line.replace(/\r$/, ""));
    let start = 0;
    for (const line of text.split("\n")) {
      this.#starts.push(start);
      start += line.length + 1;
    }
  }

  at(line: number): string {
    return this.texts[line] ?? "";
  }

  loc(line: number, col: number): Loc {
    return { line, col, offset: (this.#starts[line] ?? 0) + col };
  }

  /** From a place on one line to the end of another. */
  span(fromLine: number, fromCol: number, toLine: number): Pos {
    return { start: this.loc(fromLine, fromCol), end: this.loc(toLine, this.at(toLine).length) };
  }

  within(line: number, fromCol: number, toCol: number): Pos {
    return { start: this.loc(line, fromCol), end: this.loc(line, toCol) };
  }
}
