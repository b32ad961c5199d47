import { fail, ok, type Result } from "../result";
import { outlineAfter } from "./body-check";
import { isBlank, skipBlanks } from "./characters";
import type { Edit } from "./edit";
import { findItem, type FoundItem, lineText, shown } from "./find-item";
import { sameData } from "./same-data";
import type { TextRefusal } from "./text-refusal";

/** What becomes of the items nested in one that is removed: they move up to its place, or go with it. */
export type NestedItems = "move-up" | "remove";

/**
 * The edit that removes a list item, found by its line as it was seen, with its line ending. Nothing of what others wrote is
 * lost unasked: nested items move up by one level.
 *
 * Refused, the text as it was: `line-missing`, `line-twice`; `line-holds-more` when text of the item's own goes on below
 * its line; `line-not-exact` when the rest would not stay what it is.
 */
export function removeItem(text: string, line: string, nested: NestedItems = "move-up"): Result<Edit, TextRefusal> {
  const found = findItem(text, line);
  if (!found.ok) return found;
  const below = linesBelow(found.value);
  if (nested === "move-up" && holdsText(found.value, below)) {
    return fail({ kind: "line-holds-more", line: found.value.line, value: shown(line) });
  }
  const kept = nested === "remove" ? [] : movedUp(found.value, below);
  const edit = kept && replaceLines(found.value, below, kept);
  return edit && isExact(found.value, edit, below, kept.length)
    ? ok(edit)
    : fail({ kind: "line-not-exact", line: found.value.line, value: shown(line) });
}

/** How many lines below the item's own belong to it: nested items and further text, blank lines at the end excluded. */
function linesBelow({ text, outline, lines, line }: FoundItem): number {
  const parents = new Map(outline.listItems.map((item) => [item.line, item.parentLine]));
  const isInside = (at: number): boolean => {
    for (let up = parents.get(at); up !== null && up !== undefined; up = parents.get(up)) if (up === line) return true;
    return false;
  };
  const section = outline.sections.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
  const width = indentOf(lineText(text, lines, line));
  let last = line;
  for (let at = line + 1; at <= (section?.endLine ?? line); at++) {
    if (parents.has(at) && !isInside(at)) break;
    const own = lineText(text, lines, at);
    if (own.trim() === "") continue;
    // Text that is indented no deeper and stands behind a blank line is no longer the item's.
    if (!parents.has(at) && last < at - 1 && indentOf(own) <= width) break;
    last = at;
  }
  return last - line;
}

/** Does anything below the item's line belong to the item itself, not to one nested in it? */
function holdsText({ outline, text, lines, line }: FoundItem, below: number): boolean {
  const first = line + 1;
  const firstNested = outline.listItems.find((item) => item.line > line && item.line <= line + below)?.line;
  for (let at = first; at < (firstNested ?? first + below); at++) if (lineText(text, lines, at).trim() !== "") return true;
  return false;
}

/** The lines below, with the indentation of the item removed; null when one isn't indented deep enough. */
function movedUp({ text, lines, line }: FoundItem, below: number): readonly string[] | null {
  const own = lineText(text, lines, line);
  const rows = Array.from({ length: below }, (_, index) => lineText(text, lines, line + 1 + index));
  const first = rows.find((row) => row.trim() !== "");
  if (first === undefined) return [];
  const indent = first.slice(0, indentOf(first));
  const surplus = indent.slice(indentOf(own));
  if (!indent.startsWith(own.slice(0, indentOf(own))) || surplus === "") return null;
  const at = indentOf(own);
  if (rows.some((row) => row.trim() !== "" && row.slice(at, at + surplus.length) !== surplus)) return null;
  return rows.map((row) => (row.slice(at, at + surplus.length) === surplus ? row.slice(0, at) + row.slice(at + surplus.length) : row));
}

const indentOf = (row: string): number => {
  const at = skipBlanks(row, 0, row.length);
  return isBlank(row.charCodeAt(0)) ? at : 0;
};

/** The item's line goes with its ending (the ending before it, when it is the last and has none); kept lines keep theirs. */
function replaceLines({ text, lines, line }: FoundItem, below: number, kept: readonly string[]): Edit {
  const from = lines[line]?.from ?? 0;
  const behind = lines[line + below + 1]?.from ?? text.length;
  if (kept.length === 0 && behind === text.length && !text.endsWith("\n")) {
    return { from: lines[line - 1]?.to ?? from, to: text.length, insert: "" };
  }
  const insert = kept.map((row, index) => row + endingOf(text, lines[line + 1 + index]?.to ?? text.length)).join("");
  return { from, to: behind, insert };
}

function endingOf(text: string, at: number): string {
  if (text.startsWith("\r\n", at)) return "\r\n";
  return text[at] === "\n" ? "\n" : "";
}

function isExact(item: FoundItem, edit: Edit, below: number, kept: number): boolean {
  const { text, outline, line } = item;
  const after = outlineAfter(text, outline, edit, { at: line, removed: below + 1, added: kept });
  if (!after) return false;
  const inside = (from: number, count: number) => (each: { readonly line: number }) => each.line >= from && each.line < from + count;
  const nested = outline.listItems.filter(inside(line + 1, below));
  const moved = after.listItems.filter(inside(line, kept));
  const wanted = nested.map((each) => [each.line - 1, each.parentLine === line ? item.parentLine : Number(each.parentLine) - 1]);
  return kept === 0 || sameData(moved.map((each) => [each.line, each.parentLine]), wanted);
}
