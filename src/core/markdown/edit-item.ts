import { fail, ok, type Result } from "../result";
import { maskHidden } from "../touchpoint/mask-hidden";
import { outlineAfter } from "./body-check";
import type { Edit } from "./edit";
import { findItem, type FoundItem, lineText, shown } from "./find-item";
import type { TextRefusal } from "./text-refusal";

/**
 * The edit that writes another text into a list item, found by its line as it was seen; null when the new line stands
 * there already and the old one doesn't. Only what differs is replaced; its ending, and what is nested in it, stay.
 *
 * Refused, the text as it was: `line-missing`, `line-twice`; `line-not-exact` when `now` is not one line, or would not be a
 * list item in the same place, or would change what others are.
 */
export function editItem(text: string, line: string, now: string): Result<Edit | null, TextRefusal> {
  if (/[\r\n]/.test(now)) return fail({ kind: "line-not-exact", value: shown(now) });
  const found = findItem(text, line);
  if (!found.ok) return found.error.kind === "line-missing" && findItem(text, now).ok ? ok(null) : found;
  return rewriteItem(found.value, now);
}

/** `editItem`, once it is known which line it is. */
export function rewriteItem(item: FoundItem, now: string): Result<Edit | null, TextRefusal> {
  const { text, outline, lines, line } = item;
  const old = lineText(text, lines, line);
  if (old === now) return ok(null);
  // A comment that doesn't end would hide what follows in the note.
  if (maskHidden(now).unclosed && !maskHidden(old).unclosed) return fail({ kind: "line-not-exact", line, value: shown(now) });
  const edit = differenceOf(old, now, lines[line]?.from ?? 0);
  const after = outlineAfter(text, outline, edit, { at: line, removed: 1, added: 1 });
  const isIn = after?.listItems.find((each) => each.line === line)?.parentLine;
  return isIn === item.parentLine ? ok(edit) : fail({ kind: "line-not-exact", line, value: shown(now) });
}

/** From the first to the last character that differs; a pair of surrogates is never torn. */
function differenceOf(old: string, now: string, at: number): Edit {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  if (isLowSurrogate(old, start)) start--;
  let tail = 0;
  while (tail < shorter - start && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  if (isLowSurrogate(old, old.length - tail)) tail--;
  return { from: at + start, to: at + old.length - tail, insert: now.slice(start, now.length - tail) };
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
