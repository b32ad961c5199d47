import {
  closesFence,
  fenceLength,
  footnoteLength,
  headingLevel,
  headingText,
  isDelimiterRow,
  isThematicBreak,
  listMarkerLength,
  mayInterrupt,
  taskAt,
  underlineLevel,
} from "./block-marks";
import {
  ASTERISK,
  BACKTICK,
  BRACKET_OPEN,
  DOLLAR,
  GREATER,
  HASH,
  HYPHEN,
  isDigit,
  LESS,
  PERCENT,
  PLUS,
  skipBlanks,
  TILDE,
  UNDERSCORE,
} from "./characters";
import { Containers } from "./containers";
import { htmlEnd } from "./html-blocks";
import type { LineCursor } from "./line-cursor";
import type { SectionType } from "./note-outline";
import type { OutlineBuilder } from "./outline-builder";

/** From this indentation on nothing but code begins (CommonMark 0.31 §4.4). */
const CODE_INDENT = 4;

/** Deeper nesting stays text: a line of ten thousand `>` or `-` would otherwise take seconds. */
const DEEPEST_NESTING = 40;

/** Says of a line whether it is the last of its block. */
type LastLine = (cursor: LineCursor) => boolean;

/** The innermost open block, which holds text. */
type Leaf =
  | { readonly kind: "none" | "table" | "code" }
  | { readonly kind: "paragraph"; readonly from: number; readonly line: number; readonly lineStart: number; to: number }
  /** Goes on, whatever stands there, up to its last line. */
  | { readonly kind: "verbatim"; readonly isLast: LastLine; readonly endsBefore: boolean };

const NONE: Leaf = { kind: "none" };
const CODE: Leaf = { kind: "code" };

/**
 * Reads the blocks of a note, one line after the other, by CommonMark's algorithm (0.31, appendix): the containers that
 * hold for the line, then the blocks that begin in it, else text. On top of it what the app adds: callouts, `%%` comments,
 * `$$` math, tables, footnotes. Never looks back or ahead, so its time is linear.
 */
export class BlockReader {
  private readonly cursor: LineCursor;
  private readonly out: OutlineBuilder;
  private readonly containers = new Containers();
  private leaf: Leaf = NONE;
  /** What the items of the list that is the last section begin with; 0 when the last section is no list. */
  private rootMarker = 0;

  constructor(cursor: LineCursor, out: OutlineBuilder) {
    this.cursor = cursor;
    this.out = out;
  }

  read(): void {
    while (this.cursor.advance()) this.line();
    this.closeLeaf();
  }

  private line(): void {
    const matched = this.containers.match(this.cursor);
    const inside = matched === this.containers.depth;
    if (inside && this.leaf.kind === "verbatim") return this.goOn(this.leaf);
    if (this.cursor.blank) return this.blankLine(matched);
    if (!(inside && this.leaf.kind === "code" && this.cursor.indent >= CODE_INDENT)) this.startBlocks(matched);
    this.out.reach(this.cursor.line);
  }

  private goOn(leaf: Extract<Leaf, { kind: "verbatim" }>): void {
    if (!leaf.isLast(this.cursor)) return this.out.reach(this.cursor.line);
    this.leaf = NONE;
    if (!leaf.endsBefore) this.out.reach(this.cursor.line);
  }

  private blankLine(matched: number): void {
    if (matched < this.containers.depth) this.closeTo(matched);
    else if (this.leaf.kind !== "code") this.closeLeaf();
    // A quote's own empty lines belong to it.
    if (this.containers.rootIsQuote) this.out.reach(this.cursor.line);
  }

  /** Opens whatever begins in this line, containers first; what is left is text. `matched` containers hold so far. */
  private startBlocks(matched: number): void {
    let depth = matched;
    const inside = matched === this.containers.depth;
    if (inside && this.leaf.kind === "paragraph" && this.underlines(this.leaf)) return;
    while (!this.cursor.blank) {
      const inParagraph = depth === this.containers.depth && this.leaf.kind === "paragraph";
      if (this.cursor.indent >= CODE_INDENT || depth >= DEEPEST_NESTING) break;
      const code = this.cursor.text.charCodeAt(this.cursor.next);
      if (!mayBeginBlock(code)) break;
      if (this.startLeaf(code, depth)) return;
      if (!this.startContainer(code, depth, inParagraph)) break;
      depth = this.containers.depth;
    }
    if (!this.cursor.blank) this.addText(depth);
  }

  /** A line of `===` or `---` under a paragraph, or the second row of a table. */
  private underlines(paragraph: Extract<Leaf, { kind: "paragraph" }>): boolean {
    const { text, next, end, line, indent } = this.cursor;
    if (indent >= CODE_INDENT) return false;
    const level = underlineLevel(text, next, end);
    if (level > 0) {
      if (this.containers.depth === 0) {
        this.out.retype("heading");
        this.out.heading(text.slice(paragraph.from, paragraph.to).trim(), level, paragraph.line);
      }
      this.closeLeaf();
      return true;
    }
    if (paragraph.line !== line - 1 || !isDelimiterRow(text, next, end)) return false;
    if (!text.slice(paragraph.from, paragraph.to).includes("|")) return false;
    if (this.containers.depth === 0) this.out.retype("table");
    this.closeLeaf();
    this.leaf = { kind: "table" };
    return true;
  }

  /** Opens the block that holds text and begins with `code`, if one does. */
  private startLeaf(code: number, depth: number): boolean {
    const { text, next, end } = this.cursor;
    switch (code) {
      case HASH:
        return this.startHeading(depth);
      case BACKTICK:
      case TILDE: {
        const length = fenceLength(text, next, end);
        return length > 0 && this.startVerbatim("code", depth, (line) => endsFence(line, code, length));
      }
      case LESS:
        return this.startHtml(depth);
      case PERCENT:
        return this.startMarked("%%", "comment", depth);
      case DOLLAR:
        return this.startMarked("$$", "math", depth);
      default:
        if (!isThematicBreak(text, next, end)) return false;
        this.closeTo(depth);
        this.section("thematicBreak");
        return true;
    }
  }

  private startHeading(depth: number): boolean {
    const { text, next, end, line, start } = this.cursor;
    const level = headingLevel(text, next, end);
    if (level === 0) return false;
    this.closeTo(depth);
    this.section("heading");
    if (this.containers.depth === 0) this.out.heading(headingText(text, next + level, end), level, line);
    this.out.inline(next + level, end, line, start);
    return true;
  }

  private startHtml(depth: number): boolean {
    const { text, next, end } = this.cursor;
    // Also of a paragraph that could only go on lazily, outside of its containers.
    const interrupts = this.leaf.kind === "paragraph";
    const ending = htmlEnd(text.slice(next, end), interrupts);
    if (ending === null) return false;
    if ("blankLine" in ending) return this.startVerbatim("html", depth, (line) => line.blank, true);
    const isLast: LastLine = (line) => ending.text.test(line.text.slice(line.start, line.end));
    this.startVerbatim("html", depth, isLast);
    if (isLast(this.cursor)) this.leaf = NONE;
    return true;
  }

  /** A comment or math: from `mark` to the next `mark`. When text follows the second in the same line, it is inline. */
  private startMarked(mark: string, type: "comment" | "math", depth: number): boolean {
    const { text, next, end } = this.cursor;
    if (!text.startsWith(mark, next)) return false;
    const close = text.slice(next + mark.length, end).indexOf(mark);
    const behind = next + close + 2 * mark.length;
    if (close >= 0 && skipBlanks(text, behind, end) < end) return false;
    this.startVerbatim(type, depth, (line) => text.slice(line.start, line.end).includes(mark));
    if (close >= 0) this.leaf = NONE;
    return true;
  }

  private startVerbatim(type: SectionType, depth: number, isLast: LastLine, endsBefore = false): boolean {
    this.closeTo(depth);
    this.section(type);
    this.leaf = { kind: "verbatim", isLast, endsBefore };
    return true;
  }

  /** Opens the container that begins with `code`, if one does, and takes its mark off the line. */
  private startContainer(code: number, depth: number, inParagraph: boolean): boolean {
    if (code === GREATER) return this.startQuote(depth);
    if (code === BRACKET_OPEN) return this.startFootnote(depth);
    return this.startItem(depth, inParagraph);
  }

  private startQuote(depth: number): boolean {
    if (!this.cursor.takeQuoteMark()) return false;
    this.closeTo(depth);
    const { text, next, end, line } = this.cursor;
    const callout = text.startsWith("[!", next) && text.slice(next, end).includes("]");
    this.section(callout ? "callout" : "blockquote");
    this.containers.push("quote", 0, line, false);
    return true;
  }

  private startFootnote(depth: number): boolean {
    const length = footnoteLength(this.cursor.text, this.cursor.next, this.cursor.end);
    if (length === 0) return false;
    this.closeTo(depth);
    this.section("footnoteDefinition");
    this.cursor.takeText(length);
    this.containers.push("footnote", CODE_INDENT, this.cursor.line, false);
    return true;
  }

  private startItem(depth: number, inParagraph: boolean): boolean {
    const { text, next, end, line } = this.cursor;
    const length = listMarkerLength(text, next, end);
    if (length === 0 || (inParagraph && !mayInterrupt(text, next, length, end))) return false;
    this.closeTo(depth);
    this.startListAtRoot(text.charCodeAt(next + length - 1));
    const width = this.cursor.takeMarker(length);
    const task = taskAt(text, this.cursor.next, end);
    this.out.listItem(line, task, this.containers.itemLine());
    this.containers.push("item", width, line, this.cursor.blank);
    if (task !== undefined) this.cursor.takeText(task.length + 2);
    return true;
  }

  /** Another marker begins another list (CommonMark 0.31 §5.3). */
  private startListAtRoot(marker: number): void {
    if (this.containers.depth > 0 || this.rootMarker === marker) return;
    this.section("list");
    this.rootMarker = marker;
  }

  private addText(depth: number): void {
    const { next, end, line, start } = this.cursor;
    if (this.leaf.kind === "paragraph") {
      // Also when containers are missing: a paragraph goes on without them (lazy continuation).
      this.leaf.to = end;
      return;
    }
    if (this.leaf.kind === "table" && depth === this.containers.depth) return this.out.inline(next, end, line, start);
    const isCode = this.cursor.indent >= CODE_INDENT;
    this.closeTo(depth);
    this.section(isCode ? "code" : "paragraph");
    this.leaf = isCode ? CODE : { kind: "paragraph", from: next, line, lineStart: start, to: end };
  }

  /** Only blocks at the root are sections. */
  private section(type: SectionType): void {
    if (this.containers.depth > 0) return;
    this.out.openSection(type, this.cursor.line);
    this.rootMarker = 0;
  }

  private closeTo(depth: number): void {
    this.closeLeaf();
    this.containers.closeTo(depth);
  }

  private closeLeaf(): void {
    if (this.leaf.kind === "paragraph") {
      this.out.inline(this.leaf.from, this.leaf.to, this.leaf.line, this.leaf.lineStart);
    }
    this.leaf = NONE;
  }
}

/** Most lines begin with a letter, and no block does. */
const mayBeginBlock = (code: number): boolean => isDigit(code) || BEGINNERS.has(code);

const BEGINNERS: ReadonlySet<number> = new Set([
  ASTERISK,
  BACKTICK,
  BRACKET_OPEN,
  DOLLAR,
  GREATER,
  HASH,
  HYPHEN,
  LESS,
  PERCENT,
  PLUS,
  TILDE,
  UNDERSCORE,
]);

function endsFence(cursor: LineCursor, code: number, length: number): boolean {
  return cursor.indent < CODE_INDENT && closesFence(cursor.text, cursor.next, cursor.end, code, length);
}
