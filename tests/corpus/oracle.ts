import { isDeepStrictEqual } from "node:util";
import { diffArrays } from "diff";
import { propertiesOf } from "./properties";

/** What a write was asked to do, in the words of somebody who only sees the note before and after. */
export type Wish =
  /** `undefined`: the property is gone. */
  | { readonly kind: "property"; readonly key: string; readonly value: unknown }
  | { readonly kind: "new line"; readonly line: string; readonly heading: string }
  | { readonly kind: "other line"; readonly line: string; readonly now: string }
  | { readonly kind: "line gone"; readonly line: string };

/** How many bytes a write changed that nobody asked it to. Anything that is wrong without changing bytes counts as one. */
export function unintendedBytes(before: string, after: string, wish: Wish): number {
  switch (wish.kind) {
    case "property":
      return ofProperty(before, after, wish.key, wish.value);
    case "new line":
      return ofNewLine(before, after, wish.line, wish.heading);
    case "other line":
      return ofOtherLine(before, after, wish.line, wish.now);
    case "line gone":
      return ofGoneLine(before, after, wish.line);
  }
}

function ofProperty(before: string, after: string, key: string, value: unknown): number {
  const old = propertiesOf(before) ?? { from: 0, end: before.startsWith("\uFEFF") ? 1 : 0, data: {}, spans: new Map<string, never>(), comments: [] };
  const now = propertiesOf(after);
  if (!now) return bytes(after);
  const body = bytesApart(before.slice(old.end), after.slice(now.end));
  const others = changedOthers(old.data, now.data, key);
  const said = Object.hasOwn(now.data, key) ? now.data[key] : undefined;
  const isEmptied = Array.isArray(value) && value.length === 0 && said === null;
  const wrong = isEmptied || isDeepStrictEqual(said, value) ? 0 : 1;
  // The comment behind a value that goes, goes with it.
  const isLess = value === undefined || (Array.isArray(value) && value.length < lengthOf(old.data[key]));
  const lost = isLess ? 0 : old.comments.filter((comment) => !now.comments.includes(comment)).length;
  const span = old.spans.get(key);
  const outside = span ? outsideOf(before, after, value === undefined ? wholeLines(before, span) : span) : removedBytes(before, after);
  return body + others + wrong + lost + outside;
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

function changedOthers(old: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>, key: string): number {
  const keys = (data: object): readonly string[] => Object.keys(data).filter((each) => each !== key);
  if (!isDeepStrictEqual(keys(old), keys(now))) return 1;
  return keys(old).filter((each) => !isDeepStrictEqual(old[each], now[each])).length;
}

function wholeLines(text: string, span: { readonly from: number; readonly to: number }): { readonly from: number; readonly to: number } {
  const newline = text.indexOf("\n", Math.max(span.to - 1, span.from));
  return { from: text.lastIndexOf("\n", span.from) + 1, to: newline < 0 ? text.length : newline + 1 };
}

/** Bytes changed before and behind a span. */
function outsideOf(before: string, after: string, span: { readonly from: number; readonly to: number }): number {
  const head = before.slice(0, span.from);
  const tail = before.slice(span.to);
  const fits = after.length >= head.length + tail.length && after.startsWith(head) && after.endsWith(tail);
  return fits || removedBytes(before, after) === 0 ? 0 : bytesApart(before, after);
}

/** Bytes between what two texts begin with and what they end with. */
function bytesApart(before: string, after: string): number {
  return before === after ? 0 : Math.max(1, removedBytes(before, after), removedBytes(after, before));
}

/** Of `before`, what is not in `after`, if one piece was changed. */
function removedBytes(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return bytes(before.slice(head, before.length - tail));
}

const bytes = (text: string): number => Buffer.byteLength(text);

function ofNewLine(before: string, after: string, line: string, heading: string): number {
  const removed = removedBytes(before, after);
  const added = addedLines(before, after);
  const extra = added.filter((each) => each.trim() !== "" && each !== line && each.replace(/^#+ /, "") !== heading);
  const once = added.filter((each) => each === line).length === 1;
  return removed + bytes(extra.join("")) + (once ? 0 : 1) + (endsAlike(before, after) ? 0 : 1);
}

/** A note with a final line ending keeps one; a note without stays without. */
const endsAlike = (before: string, after: string): boolean =>
  before.replace("\uFEFF", "") === "" || before.endsWith("\n") === after.endsWith("\n");

function addedLines(before: string, after: string): readonly string[] {
  const withoutBom = (text: string): string[] => linesOf(text.replace(/^\uFEFF/, ""));
  return diffArrays(withoutBom(before), withoutBom(after)).flatMap((part) => (part.added ? part.value : []));
}

function ofOtherLine(before: string, after: string, line: string, now: string): number {
  const parts = diffArrays(before.split("\n"), after.split("\n"));
  const removed = parts.flatMap((part) => (part.removed ? part.value : []));
  const added = parts.flatMap((part) => (part.added ? part.value : []));
  const ending = removed[0]?.endsWith("\r") ? "\r" : "";
  const exact = removed.length === 1 && removed[0] === line + ending && added.length === 1 && added[0] === now + ending;
  return exact ? 0 : bytes(removed.join("") + added.join("")) + 1;
}

/** What was nested in the line may have moved to the left; nothing else may be gone, and nothing may be new. */
function ofGoneLine(before: string, after: string, line: string): number {
  if (after === "" && before.trimEnd() === line.trimEnd()) return 0;
  const text = (lines: readonly string[]): readonly string[] => lines.map((each) => each.trimStart());
  const parts = diffArrays([...text(linesOf(before))], [...text(linesOf(after))]);
  const removed = parts.flatMap((part) => (part.removed ? part.value : []));
  const added = parts.flatMap((part) => (part.added ? part.value : []));
  const exact = added.length === 0 && removed.length === 1 && removed[0] === line.trimStart();
  const left = linesOf(before).length - linesOf(after).length;
  return exact && left === 1 ? 0 : bytes(removed.join("") + added.join("")) + 1;
}

const linesOf = (text: string): string[] => text.split(/\r?\n/);
