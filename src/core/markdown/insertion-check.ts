import type { NoteOutline } from "./note-outline";
import { sectionAt } from "./note-outline";

/** Lines put into a text: `count` of them before the line that was `at`; `itemLine` is the list line among them, in the new text. */
export interface InsertedLines {
  readonly at: number;
  readonly count: number;
  readonly itemLine: number;
  /** The heading that was put in too, if one was. */
  readonly heading: { readonly text: string; readonly level: number; readonly line: number } | null;
}

/**
 * Whether the insertion changed nothing but what it should: the new line is a list item at the root, every other item has
 * its old parent and task, and headings and links are what they were, further down.
 */
export function insertedExactly(before: NoteOutline, after: NoteOutline, inserted: InsertedLines): boolean {
  const moved = (line: number): number => (line >= inserted.at ? line + inserted.count : line);
  const item = after.listItems.find((other) => other.line === inserted.itemLine);
  if (item?.parentLine !== null || sectionAt(after, inserted.itemLine)?.type !== "list") return false;
  const headings = before.headings.map((heading) => ({ ...heading, line: moved(heading.line) }));
  if (inserted.heading) headings.push(inserted.heading);
  return (
    sameRows(headings, after.headings, (heading) => `${heading.line} ${heading.level} ${heading.text}`) &&
    sameRows(
      before.listItems.map((other) => ({ ...other, line: moved(other.line), parentLine: movedParent(other.parentLine, moved) })),
      after.listItems.filter((other) => other !== item),
      (other) => `${other.line} ${other.parentLine ?? ""} ${other.task ?? ""}`,
    ) &&
    sameRows(
      before.links.map((link) => ({ ...link, line: moved(link.line) })),
      after.links.filter((link) => link.line !== inserted.itemLine),
      (link) => `${link.line} ${link.column} ${String(link.embed)} ${link.target}`,
    )
  );
}

const movedParent = (line: number | null, moved: (line: number) => number): number | null =>
  line === null ? null : moved(line);

function sameRows<T>(a: readonly T[], b: readonly T[], row: (value: T) => string): boolean {
  if (a.length !== b.length) return false;
  const other = b.map(row);
  return a.every((value, index) => row(value) === other[index]);
}
