/** Lines of unchanged text around a change. */
const AROUND = 3;

/**
 * The change of one file as a unified diff that `patch -p1` and `git apply` take; empty when there is none. Our writes
 * change one place of a note, so the hunk is what stands between the common beginning and the common end. `null`: no file.
 */
export function unifiedDiff(path: string, before: string | null, after: string | null): string {
  if (before === after) return "";
  const old = linesOf(before ?? "");
  const now = linesOf(after ?? "");
  const first = commonPrefix(old, now);
  const last = commonSuffix(old, now, first);
  const from = Math.max(first - AROUND, 0);
  const oldEnd = Math.min(old.length - last + AROUND, old.length);
  const nowEnd = Math.min(now.length - last + AROUND, now.length);
  const hunk = [
    ...old.slice(from, first).map((line) => marked(" ", line)),
    ...old.slice(first, old.length - last).map((line) => marked("-", line)),
    ...now.slice(first, now.length - last).map((line) => marked("+", line)),
    ...old.slice(old.length - last, oldEnd).map((line) => marked(" ", line)),
  ];
  const header = [
    `--- ${before === null ? "/dev/null" : `a/${path}`}\n`,
    `+++ ${after === null ? "/dev/null" : `b/${path}`}\n`,
    `@@ -${range(from, oldEnd)} +${range(from, nowEnd)} @@\n`,
  ];
  return [...header, ...hunk].join("");
}

/** Each with its line ending; the last may have none. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const marked = (mark: string, line: string): string =>
  line.endsWith("\n") ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;

/** `start,count`, counted from 1; an empty range names the line before it. */
const range = (from: number, end: number): string => `${end > from ? from + 1 : from},${end - from}`;

function commonPrefix(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function commonSuffix(a: readonly string[], b: readonly string[], prefix: number): number {
  let count = 0;
  const most = Math.min(a.length, b.length) - prefix;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}
