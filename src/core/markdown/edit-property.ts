import type { FrontmatterParser } from "../note/frontmatter";
import { fail, ok, type Result } from "../result";
import { appendAttempts } from "./append-attempts";
import type { Edit } from "./edit";
import { draftOf, entryOf, type FrontmatterDraft } from "./frontmatter-draft";
import type { FrontmatterEntry } from "./frontmatter-entries";
import { type PropertyChange, wantedValue } from "./property-change";
import { saysExactly } from "./property-check";
import { removeEntryAttempts, takeOutAttempts } from "./remove-attempts";
import { setAttempts } from "./set-attempts";
import type { TextRefusal } from "./text-refusal";

/**
 * The edit that makes a change of a note's properties; null when they say so already. Only the value changes: comments,
 * quotes, order, indentation and line endings stay. A new key goes to the end of the block, a note without a block gets
 * one. Ways to write it are tried, the simplest first, and the first that is proved exact (`saysExactly`) is taken.
 *
 * Refused, the text as it was: `frontmatter-unclosed`, `frontmatter-unreadable`, `key-twice`; `value-not-simple` when what
 * stands there is of another kind (a map, several values where one is meant) or written in a way that can't be edited
 * exactly (an anchor that others refer to, properties in braces): the latter come with a `rewrite` that the app could do.
 */
export function editProperty(
  text: string,
  change: PropertyChange,
  parser: FrontmatterParser,
): Result<Edit | null, TextRefusal> {
  const draft = draftOf(text, parser);
  if (!draft.ok) return draft;
  const wanted = wantedValue(draft.value.data, change);
  if (wanted.kind === "same") return ok(null);
  const entry = entryOf(draft.value, change.key);
  if (wanted.kind === "unlike") return fail(notSimple(change.key, entry.ok ? entry.value : null));
  if (!entry.ok) return fail(entry.error.kind === "key-twice" ? entry.error : { ...entry.error, rewrite: change });
  for (const edit of attempts(draft.value, entry.value, change)) {
    if (saysExactly(draft.value, edit, change.key, wanted)) return ok(edit);
  }
  return fail({ ...notSimple(change.key, entry.value), rewrite: change });
}

const notSimple = (field: string, entry: FrontmatterEntry | null): TextRefusal => ({
  kind: "value-not-simple",
  field,
  ...(entry === null ? {} : { line: entry.line }),
});

function attempts(draft: FrontmatterDraft, entry: FrontmatterEntry | null, change: PropertyChange): Iterable<Edit> {
  switch (change.kind) {
    case "set":
      return setAttempts(draft, entry, change);
    case "append":
      return appendAttempts(draft, entry, change);
    case "take-out":
      return entry === null ? [] : takeOutAttempts(draft, entry, change);
    case "remove":
      return entry === null ? [] : removeEntryAttempts(draft, entry);
  }
}
