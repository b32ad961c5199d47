import type { FrontmatterParser } from "../note/frontmatter";
import { fail, ok, type Result } from "../result";
import type { Edit } from "./edit";
import { addLines, draftOf, entryOf, type TextRefusal, verified, writeKey } from "./frontmatter-write";
import { simpleValue, type SimpleValue } from "./simple-value";
import { type ScalarValue, writeScalar } from "./yaml-scalar";

export type { TextRefusal } from "./frontmatter-write";

export interface SetPropertyOptions {
  /** A value that is a link stays one: `"[[Daily/2026-01-24]]"` becomes `"[[Daily/2026-03-01]]"`. Default true. */
  readonly keepLinkWrap?: boolean;
}

/**
 * The edit that makes a note's frontmatter say `key: value`; null when it says so already. `key` is the spelling that the
 * note uses, or the one to add. Only the value changes: comments, quotes, order, indentation and line endings stay. A new
 * key goes to the end of the block, a note without a block gets one.
 *
 * Refused, the text as it was: `frontmatter-unclosed`, `frontmatter-unreadable`, `key-twice`, `value-not-simple` (lists,
 * maps, texts over several lines, anchors, aliases, tags), `not-verified` (parsed again, it would not say just that).
 */
export function setProperty(
  text: string,
  key: string,
  value: ScalarValue,
  parser: FrontmatterParser,
  options: SetPropertyOptions = {},
): Result<Edit | null, TextRefusal> {
  const draft = draftOf(text, parser);
  if (!draft.ok) return draft;
  const entry = entryOf(draft.value, key);
  if (!entry.ok) return entry;
  if (entry.value === null) {
    const line = `${writeKey(key)}: ${writeScalar(value, "plain", "block")}`;
    return verified(draft.value, addLines(draft.value, [line]), key, value);
  }
  const old = simpleValue(text, entry.value);
  if (old === null) return fail({ kind: "value-not-simple", field: key, line: entry.value.line });
  const wanted = options.keepLinkWrap === false ? value : wrappedLike(old, value);
  if (draft.value.data[key] === wanted) return ok(null);
  const scalar = writeScalar(wanted, old.style, "block");
  const glued = text[old.from - 1] === ":";
  const edit = { from: old.from, to: old.to, insert: glued ? ` ${scalar}` : scalar };
  return verified(draft.value, edit, key, wanted);
}

/** Gives a text the link, and the folder in it, that the old value had. The old alias told of the old target: it goes. */
function wrappedLike(old: SimpleValue, value: ScalarValue): ScalarValue {
  const isLink = old.text.startsWith("[[") && old.text.endsWith("]]");
  if (!isLink || typeof value !== "string" || value.startsWith("[[")) return value;
  const target = old.text.slice(2, -2).split("|", 1)[0] ?? "";
  return `[[${target.slice(0, target.lastIndexOf("/") + 1)}${value}]]`;
}
