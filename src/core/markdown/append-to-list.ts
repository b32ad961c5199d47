import type { FrontmatterParser } from "../note/frontmatter";
import { fail, ok, type Result } from "../result";
import { skipBlanks } from "./characters";
import type { Edit } from "./edit";
import { endOfQuoted, type FrontmatterEntry } from "./frontmatter-entries";
import {
  addLines,
  draftOf,
  entryOf,
  type FrontmatterDraft,
  type TextRefusal,
  verified,
  writeKey,
} from "./frontmatter-write";
import { endingAfter } from "./line-ending";
import { simpleValue } from "./simple-value";
import { writeScalar } from "./yaml-scalar";

/** How the app itself indents the items of a list. */
const APP_INDENT = "  ";

/**
 * The edit that adds `item` at the end of the list `key`; null when the list holds it already. Written in the list's own
 * style: in brackets, or below the key with its indentation. A missing or empty list is begun.
 *
 * Refused, the text as it was: as `setProperty`; `value-not-simple` also for a value that is no list, and for brackets
 * over several lines.
 */
export function appendToList(
  text: string,
  key: string,
  item: string,
  parser: FrontmatterParser,
): Result<Edit | null, TextRefusal> {
  const draft = draftOf(text, parser);
  if (!draft.ok) return draft;
  const found = entryOf(draft.value, key);
  if (!found.ok) return found;
  const entry = found.value;
  if (entry === null) {
    const lines = [`${writeKey(key)}:`, `${APP_INDENT}- ${writeScalar(item, "plain", "block")}`];
    return verified(draft.value, addLines(draft.value, lines), key, [item]);
  }
  const items = itemsOf(draft.value, entry);
  if (items?.includes(item)) return ok(null);
  const edit = items === null ? null : (flowEdit(text, entry, item) ?? blockEdit(text, entry, item));
  if (items === null || edit === null) return fail({ kind: "value-not-simple", field: key, line: entry.line });
  return verified(draft.value, edit, key, [...items, item]);
}

/** The list that stands there, empty when nothing does; null when it is no list. */
function itemsOf(draft: FrontmatterDraft, entry: FrontmatterEntry): readonly unknown[] | null {
  const value = draft.data[entry.key];
  if (Array.isArray(value)) return value as readonly unknown[];
  return simpleValue(draft.text, entry)?.empty ? [] : null;
}

/** `[a, b]` in the key's line: behind its last item. */
function flowEdit(text: string, entry: FrontmatterEntry, item: string): Edit | null {
  const open = skipBlanks(text, entry.valueFrom, entry.lineEnd);
  if (text[open] !== "[") return null;
  const close = closingBracket(text, open, entry.lineEnd);
  if (close < 0) return null;
  const inside = text.slice(open + 1, close).trimEnd();
  const at = open + 1 + inside.length;
  const separator = inside.trim() === "" ? "" : inside.endsWith(",") ? " " : ", ";
  return { from: at, to: at, insert: separator + writeScalar(item, "plain", "flow") };
}

function closingBracket(text: string, open: number, end: number): number {
  let depth = 0;
  for (let at = open; at < end; at++) {
    const character = text[at] ?? "";
    if ("[{".includes(character)) depth++;
    else if ("]}".includes(character) && --depth === 0) return at;
    else if ((character === '"' || character === "'") && " ,[{:".includes(text[at - 1] ?? "")) {
      const length = endOfQuoted(text.slice(at, end), 0);
      if (length < 0) return -1;
      at += length - 1;
    }
  }
  return -1;
}

/** `- a` below the key: a line behind the last one that belongs to the list. */
function blockEdit(text: string, entry: FrontmatterEntry, item: string): Edit | null {
  const lines = entry.following.filter((line) => !line.empty);
  const rest = text.slice(entry.valueFrom, entry.lineEnd).trim();
  if (rest !== "" && !rest.startsWith("#")) return null;
  const first = lines[0]?.text;
  const indent = first === undefined ? APP_INDENT : first.slice(0, skipBlanks(first, 0, first.length));
  const after = lines[lines.length - 1]?.to ?? entry.lineEnd;
  const ending = endingAfter(text, after);
  return { from: after, to: after, insert: `${ending}${indent}- ${writeScalar(item, "plain", "block")}` };
}
