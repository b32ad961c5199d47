import { HYPHEN, isBlank, skipBlanks } from "./characters";
import type { FrontmatterEntry, FrontmatterLine } from "./frontmatter-entries";

/** Where the value of an entry begins, behind an anchor or a tag (`&a`, `!!str`); the end of the key's line when below. */
export function valueStart(text: string, entry: FrontmatterEntry): number {
  let at = skipBlanks(text, entry.valueFrom, entry.lineEnd);
  while (at < entry.lineEnd && (text[at] === "&" || text[at] === "!")) {
    while (at < entry.lineEnd && !isBlank(text.charCodeAt(at))) at++;
    at = skipBlanks(text, at, entry.lineEnd);
  }
  return at;
}

/** Where the last line of an entry ends, whatever that line is. */
export const entryEnd = (entry: FrontmatterEntry): number => entry.following[entry.following.length - 1]?.to ?? entry.lineEnd;

/** Where the value of an entry ends: behind its last line that is neither blank nor a comment. */
export const valueEnd = (entry: FrontmatterEntry): number => entry.following.findLast((line) => !line.empty)?.to ?? entry.lineEnd;

/** Where a line may be added to an entry: where its value ends; behind blank lines that belong to it (`|+`). */
export const placesBehind = (entry: FrontmatterEntry): readonly number[] => [valueEnd(entry), entryEnd(entry)];

/** An item of a list below its key. */
export interface ItemBelow {
  readonly from: number;
  readonly indent: string;
  /** Behind the `-`. */
  readonly valueFrom: number;
  /** The end of the item's first line. */
  readonly lineEnd: number;
  /** The item's lines, the first one included. */
  readonly lines: readonly FrontmatterLine[];
}

/** The items of the list below the key, by their lines alone; none when it is no such list. */
export function listItemsBelow(text: string, entry: FrontmatterEntry): readonly ItemBelow[] {
  const first = entry.following.find((line) => !line.empty);
  if (first === undefined) return [];
  const indent = first.text.slice(0, skipBlanks(first.text, 0, first.text.length));
  const items: (Omit<ItemBelow, "lines"> & { readonly lines: FrontmatterLine[] })[] = [];
  for (const line of entry.following) {
    const mark = line.from + indent.length;
    const isItem = line.text.startsWith(indent) && text.charCodeAt(mark) === HYPHEN && endsMark(text, mark + 1, line.to);
    if (isItem) items.push({ from: line.from, indent, valueFrom: mark + 1, lineEnd: line.to, lines: [line] });
    else items[items.length - 1]?.lines.push(line);
  }
  return items;
}

const endsMark = (text: string, at: number, end: number): boolean => at === end || isBlank(text.charCodeAt(at));
