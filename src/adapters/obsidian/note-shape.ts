import type { CachedMetadata, ReferenceCache } from "obsidian";
import type { Section, SectionType } from "../../core/markdown/note-outline";
import type { NoteShape, ShapeLink } from "../../core/structure/note-shape";

/** The app's names of sections are ours; one that we don't know yet is read as a paragraph. */
const TYPES: ReadonlySet<string> = new Set<SectionType>([
  "yaml",
  "heading",
  "paragraph",
  "list",
  "code",
  "blockquote",
  "callout",
  "table",
  "html",
  "comment",
  "math",
  "thematicBreak",
  "footnoteDefinition",
]);

/** The outline of a note from the app's cache. An item at a list's root has its list's negated line as its parent. */
export function noteShape(cache: CachedMetadata): NoteShape {
  return {
    headings: (cache.headings ?? []).map(({ heading, level, position }) => ({ text: heading, level, line: position.start.line })),
    listItems: (cache.listItems ?? []).map(({ task, parent, position }) => ({
      line: position.start.line,
      ...(task === undefined ? {} : { task }),
      parentLine: parent < 0 ? null : parent,
    })),
    links: [...(cache.links ?? []).map((link) => shapeLink(link, false)), ...(cache.embeds ?? []).map((link) => shapeLink(link, true))].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    ),
    sections: (cache.sections ?? []).map(({ type, position }): Section => ({
      type: TYPES.has(type) ? (type as SectionType) : "paragraph",
      startLine: position.start.line,
      endLine: position.end.line,
    })),
  };
}

const shapeLink = ({ link, position }: ReferenceCache, embed: boolean): ShapeLink => ({
  target: link,
  line: position.start.line,
  column: position.start.col,
  endLine: position.end.line,
  endColumn: position.end.col,
  embed,
});
