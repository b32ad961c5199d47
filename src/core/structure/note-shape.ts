import type { NoteLink, NoteOutline } from "../markdown/note-outline";

/** The outline of a note as its host knows it without the text. */
export interface NoteShape extends NoteOutline {
  readonly links: readonly ShapeLink[];
}

export interface ShapeLink extends NoteLink {
  /** Where it ends, exclusive: what stands between two links of a line is known by its length. */
  readonly endLine: number;
  readonly endColumn: number;
}
