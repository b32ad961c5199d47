import { skipBlanks } from "./characters";
import type { Edit } from "./edit";
import { type Span, flowListAt } from "./flow-list";
import type { FrontmatterDraft } from "./frontmatter-draft";
import type { FrontmatterEntry } from "./frontmatter-entries";
import { newEntry } from "./new-entry";
import { isBareLink, type PropertyChange, scalarFor } from "./property-change";
import { endOfQuoted } from "./quoted-text";
import { commentStart, emptyPlace, scalarIn, type SimpleValue, styleAt } from "./simple-value";
import { entryEnd, listItemsBelow, valueEnd, valueStart } from "./value-places";
import { type ScalarValue, writeScalar } from "./yaml-scalar";

type SetChange = Extract<PropertyChange, { kind: "set" }>;

/** Ways to write one value to where one stands: in its line, in a list of one, or instead of a text over several lines. */
export function* setAttempts(draft: FrontmatterDraft, entry: FrontmatterEntry | null, change: SetChange): Generator<Edit> {
  if (entry === null) {
    yield newEntry(draft, change.key, writeScalar(change.value, "plain"));
    return;
  }
  const { text } = draft;
  const old = draft.data[change.key];
  const value = scalarFor(old, change);
  const start = valueStart(text, entry);
  const inPlace = scalarIn(text, start, entry.lineEnd);
  if (inPlace) yield replaceSimple(text, inPlace, value);
  yield* inBrackets(text, entry, start, value, !change.keepLink && isBareLink(old));
  const [only] = listItemsBelow(text, entry);
  if (only) {
    const item = scalarIn(text, only.valueFrom, only.lineEnd);
    if (item) yield replaceSimple(text, item, value);
    else yield { from: only.valueFrom, to: only.valueFrom, insert: ` ${writeScalar(value, "plain")}` };
  }
  const below = entry.following.find((line) => !line.empty);
  const inLineBelow = below ? scalarIn(text, below.from, below.to) : null;
  if (inLineBelow) yield replaceSimple(text, inLineBelow, value);
  yield replaceSimple(text, emptyPlace(text, entry), value);
  yield* insteadOfSeveralLines(text, entry, value);
}

function replaceSimple(text: string, old: SimpleValue, value: ScalarValue): Edit {
  const scalar = writeScalar(value, old.style);
  const glued = text[old.from - 1] === ":";
  return { from: old.from, to: old.to, insert: glued ? ` ${scalar}` : scalar };
}

const replace = ({ from, to }: Span, insert: string): Edit => ({ from, to, insert });

/** `[a]`, and `[[2026-01-24]]`: a link that was written without quotes, which `isWholeValue` replaces as a whole. */
function* inBrackets(
  text: string,
  entry: FrontmatterEntry,
  start: number,
  value: ScalarValue,
  isWholeValue: boolean,
): Generator<Edit> {
  const list = flowListAt(text, start, entryEnd(entry));
  if (!list) return;
  const [only] = list.items;
  if (isWholeValue) yield replace({ from: list.open, to: list.close + 1 }, writeScalar(value, "plain"));
  else if (!only) yield replace({ from: list.open + 1, to: list.open + 1 }, writeScalar(value, "plain", "flow"));
  else if (text[only.from] === "[") yield* inBrackets(text, entry, only.from, value, false);
  else yield replace(only, writeScalar(value, styleAt(text, only.from), "flow"));
}

/** A block of text (`|`, `>`), or a text that goes on below: all of it is replaced. Not when a comment stands behind `|`. */
function* insteadOfSeveralLines(text: string, entry: FrontmatterEntry, value: ScalarValue): Generator<Edit> {
  const from = skipBlanks(text, entry.valueFrom, entry.lineEnd);
  const first = text[from] ?? "";
  const style = styleAt(text, from);
  if (style !== "plain") yield replace({ from, to: endOfQuoted(text, from) }, writeScalar(value, style));
  if (first === "#" || text.slice(from, entry.lineEnd).includes(" #")) return;
  const to = "|>".includes(first) ? valueEnd(entry) : endOfPlainLines(text, entry);
  yield replace({ from, to }, writeScalar(value, "plain"));
}

/** Without the comment that may stand behind the last line. */
function endOfPlainLines(text: string, entry: FrontmatterEntry): number {
  const end = valueEnd(entry);
  const from = text.lastIndexOf("\n", end - 1) + 1;
  const line = text.slice(from, end);
  return from + line.slice(0, commentStart(line)).trimEnd().length;
}
