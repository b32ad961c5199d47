import type { ListItemCache } from "obsidian";
import type { Block } from "./blocks";
import type { Lines } from "./lines";
import { listMarker } from "./list-marker";

interface Open {
  readonly line: number;
  readonly contentIndent: number;
  /** Where its text would begin after a single blank. */
  readonly markerEnd: number;
}

/**
 * The items of every list, also those inside quotes and callouts, as the app records them: `parent` is the parent's
 * line, or minus the list's first line at the root (-1 for a list on line 0).
 */
export function listItemsOf(lines: Lines, blocks: readonly Block[]): ListItemCache[] {
  return blocks.flatMap((block) => {
    if (block.type === "list") return itemsIn(lines, block.start, block.end, 0);
    if (block.type === "callout" || block.type === "blockquote") return quotedItems(lines, block);
    return [];
  });
}

/** Runs of item lines at the same depth of quoting are lists of their own. */
function quotedItems(lines: Lines, block: Block): ListItemCache[] {
  const items: ListItemCache[] = [];
  let line = block.start;
  while (line <= block.end) {
    const depth = quoteDepth(lines.at(line));
    if (!listMarker(lines.at(line).slice(depth))) {
      line += 1;
      continue;
    }
    let end = line;
    while (end < block.end && quoteDepth(lines.at(end + 1)) === depth && lines.at(end + 1).slice(depth).trim() !== "") end += 1;
    items.push(...itemsIn(lines, line, end, depth));
    line = end + 1;
  }
  return items;
}

/** Characters of the `>>> ` prefix. */
function quoteDepth(line: string): number {
  return /^[ \t]*(?:>[ ]?)*/.exec(line)?.[0].length ?? 0;
}

function itemsIn(lines: Lines, first: number, last: number, prefix: number): ListItemCache[] {
  const items: ListItemCache[] = [];
  const open: Open[] = [];
  let fence: string | null = null;
  for (let line = first; line <= last; line += 1) {
    const text = lines.at(line).slice(prefix);
    const tick = /^\s*(`{3,}|~{3,})/.exec(text)?.[1];
    if (tick !== undefined) fence = fence === null ? tick : text.trim().startsWith(fence) ? null : fence;
    const marker = fence === null ? listMarker(text) : null;
    if (!marker || (items.length > 0 && marker.indent >= (open.at(-1)?.contentIndent ?? 0) + 4)) {
      continueItem(items, lines, line);
      continue;
    }
    const depth = open.length;
    while (open.length > 0 && marker.indent < (open.at(-1)?.contentIndent ?? 0)) open.pop();
    if (open.length + 1 < depth) withoutBlankEnd(items, lines);
    const parent = open.at(-1);
    const column = prefix + startColumn(marker.column, parent);
    items.push({
      position: lines.span(line, column, line),
      parent: parent ? parent.line : -Math.max(first, 1),
      ...(marker.task === null ? {} : { task: marker.task }),
    });
    open.push({ line, contentIndent: marker.contentIndent, markerEnd: marker.markerEnd });
  }
  return items;
}

/** Lines that are no items belong to the item above; so does the blank line between two items. */
function continueItem(items: ListItemCache[], lines: Lines, line: number): void {
  const item = items.at(-1);
  if (item) item.position = { start: item.position.start, end: lines.loc(line, lines.at(line).length) };
}

/** The blank line after the last item of a nested list belongs to the list above it, as recorded. */
function withoutBlankEnd(items: ListItemCache[], lines: Lines): void {
  const item = items.at(-1);
  if (!item) return;
  let { line } = item.position.end;
  while (line > item.position.start.line && lines.at(line).trim() === "") line -= 1;
  item.position = { start: item.position.start, end: lines.loc(line, lines.at(line).length) };
}

/** As recorded: an item indented two or more columns beyond its parent's marker starts at the parent's text. */
function startColumn(column: number, parent: Open | undefined): number {
  return parent && column - parent.markerEnd >= 2 ? parent.contentIndent : column;
}
