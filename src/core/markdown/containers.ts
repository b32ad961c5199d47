import type { LineCursor } from "./line-cursor";

/** A block that others stand in. A quote takes `>` off each line, the others `width` columns of indentation. */
interface Container {
  readonly kind: "quote" | "item" | "footnote";
  readonly width: number;
  readonly line: number;
  /** Nothing but its marker so far: a blank line now ends it. */
  bare: boolean;
}

/** The containers that are open at a line, outermost first. */
export class Containers {
  private readonly open: Container[] = [];

  get depth(): number {
    return this.open.length;
  }

  get rootIsQuote(): boolean {
    return this.open[0]?.kind === "quote";
  }

  push(kind: Container["kind"], width: number, line: number, bare: boolean): void {
    this.open.push({ kind, width, line, bare });
  }

  closeTo(depth: number): void {
    while (this.open.length > depth) this.open.pop();
  }

  /** How many of them the line belongs to, outermost first. Takes their marks off the line. */
  match(cursor: LineCursor): number {
    let depth = 0;
    for (const container of this.open) {
      if (!matches(container, cursor)) return depth;
      depth++;
    }
    return depth;
  }

  /** The line of the innermost list item; null when none is open. */
  itemLine(): number | null {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const container = this.open[i];
      if (container?.kind === "item") return container.line;
    }
    return null;
  }
}

function matches(container: Container, cursor: LineCursor): boolean {
  if (container.kind === "quote") return cursor.takeQuoteMark();
  if (cursor.blank) return !container.bare;
  container.bare = false;
  return cursor.takeIndent(container.width);
}
