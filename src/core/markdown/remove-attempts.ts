import type { Edit } from "./edit";
import { flowListAt } from "./flow-list";
import type { FrontmatterDraft } from "./frontmatter-draft";
import type { FrontmatterEntry } from "./frontmatter-entries";
import type { PropertyChange } from "./property-change";
import { scalarIn } from "./simple-value";
import { entryEnd, listItemsBelow, valueEnd, valueStart } from "./value-places";

type TakeOutChange = Extract<PropertyChange, { kind: "take-out" }>;

/** Ways to take an item out of a list: with its comma, with its lines, or the single value that stands for a list. */
export function* takeOutAttempts(
  draft: FrontmatterDraft,
  entry: FrontmatterEntry,
  { key, item }: TakeOutChange,
): Generator<Edit> {
  const { text, data } = draft;
  const value = data[key];
  const start = valueStart(text, entry);
  if (!Array.isArray(value)) {
    const only = scalarIn(text, start, entry.lineEnd);
    if (only) yield remove(only.from, only.to);
    return;
  }
  const index = value.lastIndexOf(item);
  yield* fromBrackets(text, entry, start, index);
  const below = listItemsBelow(text, entry)[index];
  if (!below) return;
  const filled = below.lines.findLast((line) => !line.empty)?.to ?? below.lineEnd;
  yield removeLines(text, below.from, filled);
}

function* fromBrackets(text: string, entry: FrontmatterEntry, start: number, index: number): Generator<Edit> {
  const list = flowListAt(text, start, entryEnd(entry));
  const item = list?.items[index];
  if (!list || !item) return;
  const before = list.items[index - 1];
  const next = list.items[index + 1];
  if (before) yield remove(before.to, item.to);
  else if (next) yield remove(item.from, next.from);
  else yield remove(item.from, list.behindLastComma ?? item.to);
}

/** The one way to take a whole entry out: with the lines of its value; blank lines and comments below it stay. */
export const removeEntryAttempts = ({ text }: FrontmatterDraft, entry: FrontmatterEntry): readonly Edit[] => [
  removeLines(text, entry.lineFrom, valueEnd(entry)),
];

const remove = (from: number, to: number): Edit => ({ from, to, insert: "" });

/** From the beginning of a line to the end of another, its line ending included: the closing fence follows. */
const removeLines = (text: string, from: number, to: number): Edit => remove(from, text.indexOf("\n", to) + 1);
