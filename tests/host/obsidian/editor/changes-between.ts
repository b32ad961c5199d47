import type { ChangeSpec } from "@codemirror/state";
import { diffLines } from "diff";

/** What changes one text into another, line by line: applied to an editor, its cursor stays with the lines around it. */
export function changesBetween(before: string, after: string): ChangeSpec[] {
  const changes: { from: number; to: number; insert: string }[] = [];
  let offset = 0;
  for (const { value, added, removed } of diffLines(before, after)) {
    const last = changes.at(-1);
    // A changed line comes as its removal and, right after, its replacement.
    const change = last?.to === offset && (added || removed) ? last : { from: offset, to: offset, insert: "" };
    if ((added || removed) && change !== last) changes.push(change);
    if (added) change.insert += value;
    if (removed) change.to += value.length;
    if (!added) offset += value.length;
  }
  return changes.map(({ from, to, insert }) => trimmed(before.slice(from, to), insert, from));
}

/** Leaves out what both begin and end with: a cursor within a changed line stays with its words. */
function trimmed(removed: string, insert: string, from: number): ChangeSpec {
  const shorter = Math.min(removed.length, insert.length);
  let head = 0;
  while (head < shorter && removed[head] === insert[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && removed.at(-1 - tail) === insert.at(-1 - tail)) tail += 1;
  return { from: from + head, to: from + removed.length - tail, insert: insert.slice(head, insert.length - tail) };
}
