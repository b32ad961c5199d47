/**
 * What the app would tell of a note (Obsidian's `CachedMetadata`, in our words; design.md §5). Lines count from 0, columns
 * are UTF-16 offsets in the line. Made from text by `outlineOf`, from the app's cache by its adapter.
 */
export interface NoteOutline {
  readonly headings: readonly Heading[];
  readonly listItems: readonly ListItem[];
  /** Links to local notes and files, in reading order. Not those in code, comments, math or frontmatter. */
  readonly links: readonly NoteLink[];
  /** The blocks at the root of the note, frontmatter included. */
  readonly sections: readonly Section[];
}

export interface Heading {
  readonly text: string;
  /** 1 to 6. */
  readonly level: number;
  readonly line: number;
}

export interface ListItem {
  readonly line: number;
  /** The character in the brackets (`" "` when it is open); absent when the item is no task. */
  readonly task?: string;
  /** The line of the item that this one is nested in; null at the root, also at the root of a quote or callout. */
  readonly parentLine: number | null;
}

export interface NoteLink {
  /** As written, without alias, with subpath (`Ana Diaz#Work`); percent-decoded for Markdown links. */
  readonly target: string;
  readonly line: number;
  /** Where `[` stands; for an embed, where `!` stands. */
  readonly column: number;
  readonly embed: boolean;
}

export interface Section {
  readonly type: SectionType;
  readonly startLine: number;
  /** The last line that belongs to it, inclusive. */
  readonly endLine: number;
}

/** The app's names. */
export type SectionType =
  | "yaml"
  | "heading"
  | "paragraph"
  | "list"
  | "code"
  | "blockquote"
  | "callout"
  | "table"
  | "html"
  | "comment"
  | "math"
  | "thematicBreak"
  | "footnoteDefinition";

/** The block that a line belongs to; null on blank lines between blocks. */
export function sectionAt(outline: NoteOutline, line: number): Section | null {
  return outline.sections.find((section) => section.startLine <= line && line <= section.endLine) ?? null;
}
