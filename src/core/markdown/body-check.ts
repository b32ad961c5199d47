import { applyEdit, type Edit } from "./edit";
import { findFrontmatter } from "./frontmatter-block";
import type { NoteOutline } from "./note-outline";
import { outlineOf } from "./outline";
import { textLines } from "./text-lines";

/** The lines that an edit of a note's body claims to change: `removed` lines from `at` on become `added` ones. */
export interface LineChange {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

/**
 * The outline of the new text, if the edit changed nothing but the lines it claims, however it was made: all other lines
 * hold the same text, the frontmatter is the same to the byte, and every other line is what it was: the same heading, list
 * item (with its parent) and links, in a block of the same type. Null when it changed more than that.
 */
export function outlineAfter(text: string, before: NoteOutline, edit: Edit, change: LineChange): NoteOutline | null {
  const changed = applyEdit(text, edit);
  if (frontmatterOf(changed) !== frontmatterOf(text) || !sameOtherLines(text, changed, change)) return null;
  const after = outlineOf(changed);
  const old = rowsOf(before, { ...change, count: change.removed }, filledLines(text));
  const now = rowsOf(after, { ...change, count: change.added }, filledLines(changed));
  return sameRows(old, now) ? after : null;
}

/** Blank lines are no part of anything: whether one stands inside of a list depends on what follows it. */
const filledLines = (text: string): readonly boolean[] =>
  textLines(text).map(({ from, to }) => text.slice(from, to).trim() !== "");

function frontmatterOf(text: string): string | null {
  const search = findFrontmatter(text);
  return search.kind === "found" ? text.slice(0, search.block.end).trimEnd() : null;
}

function sameOtherLines(before: string, after: string, { at, removed, added }: LineChange): boolean {
  const old = textLines(before).map(({ from, to }) => before.slice(from, to));
  const now = textLines(after).map(({ from, to }) => after.slice(from, to));
  old.splice(at, removed);
  now.splice(at, added);
  return sameRows(withoutLastBlank(old), withoutLastBlank(now));
}

/** A blank line that ends a note is one or none, as its line ending is counted. */
const withoutLastBlank = (rows: readonly string[]): readonly string[] => (rows.at(-1) === "" ? rows.slice(0, -1) : rows);

/** What each line outside of the change is, as text; lines are numbered as if the changed ones were not there. */
function rowsOf(
  outline: NoteOutline,
  { at, count }: { readonly at: number; readonly count: number },
  filled: readonly boolean[],
): readonly string[] {
  const isInside = (line: number): boolean => line >= at && line < at + count;
  const place = (line: number): number => (line < at ? line : line - count);
  const parent = (line: number | null): string => (line === null ? "" : isInside(line) ? "changed" : String(place(line)));
  const rows: string[] = [];
  for (const { line, level, text } of outline.headings) if (!isInside(line)) rows.push(`h ${place(line)} ${level} ${text}`);
  for (const { line, parentLine } of outline.listItems) if (!isInside(line)) rows.push(`i ${place(line)} ${parent(parentLine)}`);
  for (const { line, column, embed, target } of outline.links) {
    if (!isInside(line)) rows.push(`l ${place(line)} ${column} ${String(embed)} ${target}`);
  }
  for (const { type, startLine, endLine } of outline.sections) {
    for (let line = startLine; line <= endLine; line++) if (filled[line] && !isInside(line)) rows.push(`s ${place(line)} ${type}`);
  }
  return rows;
}

const sameRows = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((row, index) => row === b[index]);
