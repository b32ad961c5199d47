import type { Edit } from "./edit";
import { flowListAt } from "./flow-list";
import type { FrontmatterDraft } from "./frontmatter-draft";
import { rootIndent, type FrontmatterEntry } from "./frontmatter-entries";
import { endingAfter } from "./line-ending";
import { newEntry } from "./new-entry";
import type { PropertyChange } from "./property-change";
import { scalarIn } from "./simple-value";
import { entryEnd, listItemsBelow, placesBehind, valueStart } from "./value-places";
import { writeScalar } from "./yaml-scalar";

/** How the app itself indents the items of a list. */
const APP_INDENT = "  ";

type AppendChange = Extract<PropertyChange, { kind: "append" }>;

/** Ways to add an item: in brackets, below the key, as the first one, or beside a single value, which becomes a list. */
export function* appendAttempts(
  draft: FrontmatterDraft,
  entry: FrontmatterEntry | null,
  { key, item }: AppendChange,
): Generator<Edit> {
  const line = `- ${writeScalar(item, "plain")}`;
  if (entry === null) {
    yield newEntry(draft, key, "", [APP_INDENT + line]);
    return;
  }
  const { text } = draft;
  const start = valueStart(text, entry);
  if (text[start] === "[") yield* inBrackets(text, entry, start, item);
  else if (start === entry.lineEnd || text[start] === "#") yield* belowTheKey(draft, entry, line);
  else yield* besideTheValue(draft, entry, start, { key, item });
}

function* inBrackets(text: string, entry: FrontmatterEntry, start: number, item: string): Generator<Edit> {
  const list = flowListAt(text, start, entryEnd(entry));
  if (!list) return;
  const scalar = writeScalar(item, "plain", "flow");
  const last = list.items[list.items.length - 1];
  if (!last) yield insertAt(list.open + 1, scalar);
  else if (list.behindLastComma === null) yield insertAt(last.to, `, ${scalar}`);
  else yield insertAt(list.behindLastComma, ` ${scalar}`);
}

/** A line behind the last one that belongs to the list; where there is none, below the key. */
function* belowTheKey(draft: FrontmatterDraft, entry: FrontmatterEntry, line: string): Generator<Edit> {
  const { text, block } = draft;
  const [first] = listItemsBelow(text, entry);
  const indent = first?.indent ?? (block ? rootIndent(block) : "") + APP_INDENT;
  for (const at of placesBehind(entry)) yield insertAt(at, endingAfter(text, at) + indent + line);
}

/** `gave: book` becomes `gave: [book, …]`; an empty text and a written `null` give way. */
function* besideTheValue(
  { text, data }: FrontmatterDraft,
  entry: FrontmatterEntry,
  start: number,
  { key, item }: { readonly key: string; readonly item: string },
): Generator<Edit> {
  const old = scalarIn(text, start, entry.lineEnd);
  if (!old) return;
  const scalar = writeScalar(item, "plain", "flow");
  const value = data[key];
  const isNothing = value === null || value === "";
  const written = text.slice(old.from, old.to);
  yield { from: old.from, to: old.to, insert: isNothing ? `[${scalar}]` : `[${written}, ${scalar}]` };
  if (typeof value === "string") yield { from: old.from, to: old.to, insert: `[${writeScalar(value, "plain", "flow")}, ${scalar}]` };
}

const insertAt = (at: number, insert: string): Edit => ({ from: at, to: at, insert });
