import { BlockReader } from "./block-reader";
import { findFrontmatter } from "./frontmatter-block";
import { LineCursor } from "./line-cursor";
import type { NoteOutline } from "./note-outline";
import { OutlineBuilder } from "./outline-builder";

export type { Heading, ListItem, NoteLink, NoteOutline, Section, SectionType } from "./note-outline";
export { sectionAt } from "./note-outline";

/**
 * The outline of a note, from its text, as the app would tell it. One pass, in linear time whatever the text is.
 * Held against metadata recorded from the app in `tests/unit/core/markdown/outline-recordings.test.ts`.
 */
export function outlineOf(text: string): NoteOutline {
  const cursor = new LineCursor(text);
  const out = new OutlineBuilder(text);
  const search = findFrontmatter(text);
  if (search.kind === "found") {
    out.openSection("yaml", 0);
    out.reach(search.block.closingLine);
    cursor.skipLines(search.block.closingLine, search.block.end);
  }
  new BlockReader(cursor, out).read();
  return out.build();
}
