import { linksIn } from "./links-in";
import type { Heading, ListItem, NoteLink, NoteOutline, Section, SectionType } from "./note-outline";

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** Collects an outline in reading order. */
export class OutlineBuilder {
  private readonly text: string;
  private readonly headings: Heading[] = [];
  private readonly listItems: ListItem[] = [];
  private readonly links: NoteLink[] = [];
  private readonly sections: Growing<Section>[] = [];
  private nextBracket = -1;

  constructor(text: string) {
    this.text = text;
  }

  build(): NoteOutline {
    return { headings: this.headings, listItems: this.listItems, links: this.links, sections: this.sections };
  }

  openSection(type: SectionType, line: number): void {
    this.sections.push({ type, startLine: line, endLine: line });
  }

  /** The last section reaches to this line. */
  reach(line: number): void {
    const last = this.sections[this.sections.length - 1];
    if (last) last.endLine = line;
  }

  /** What began as a paragraph turned out to be something else. */
  retype(type: SectionType): void {
    const last = this.sections[this.sections.length - 1];
    if (last) last.type = type;
  }

  heading(text: string, level: number, line: number): void {
    this.headings.push({ text, level, line });
  }

  /** One item a line, the outermost: in `- - a` an item would otherwise be its own parent. */
  listItem(line: number, task: string | undefined, parentLine: number | null): void {
    if (this.listItems[this.listItems.length - 1]?.line === line) return;
    this.listItems.push(task === undefined ? { line, parentLine } : { line, task, parentLine });
  }

  /** Reads the links of the block of inline Markdown at `[from, to)`, which begins in `line`, at offset `lineStart`. */
  inline(from: number, to: number, line: number, lineStart: number): void {
    if (this.nextBracket < from) {
      const next = this.text.indexOf("[", from);
      this.nextBracket = next < 0 ? this.text.length : next;
    }
    if (this.nextBracket >= to) return;
    let at = { line, start: lineStart };
    for (const link of linksIn(this.text.slice(from, to))) {
      const offset = from + link.offset;
      at = this.lineOf(offset, at);
      this.links.push({ target: link.target, line: at.line, column: offset - at.start, embed: link.embed });
    }
  }

  /** The line that holds `offset`, going on from an earlier line. */
  private lineOf(offset: number, from: { readonly line: number; readonly start: number }): { line: number; start: number } {
    let { line, start } = from;
    for (let newline = this.text.indexOf("\n", start); newline >= 0 && newline < offset; ) {
      line++;
      start = newline + 1;
      newline = this.text.indexOf("\n", start);
    }
    return { line, start };
  }
}
