/** One line of a comparison, its ending included (the last line of a text may have none). */
export interface DiffLine {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** A changed region with more lines than this is told as a whole: comparing each with each would take too long. */
const LARGEST = 400;

/** Every line of two texts in order: what both have, what only the first has, what only the second has. */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const first = commonPrefix(old, now);
  const last = commonSuffix(old, now, first);
  return [
    ...old.slice(0, first).map(as("same")),
    ...middle(old.slice(first, old.length - last), now.slice(first, now.length - last)),
    ...old.slice(old.length - last).map(as("same")),
  ];
}

const as =
  (kind: DiffLine["kind"]) =>
  (text: string): DiffLine => ({ kind, text });

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** By the longest common subsequence, removed lines before added ones. */
function middle(old: readonly string[], now: readonly string[]): readonly DiffLine[] {
  if (old.length > LARGEST || now.length > LARGEST) return [...old.map(as("removed")), ...now.map(as("added"))];
  const common = commonLengths(old, now);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  for (let oldLine = old[i], newLine = now[j]; oldLine !== undefined || newLine !== undefined; oldLine = old[i], newLine = now[j]) {
    if (oldLine !== undefined && oldLine === newLine) {
      lines.push({ kind: "same", text: oldLine });
      i++;
      j++;
    } else if (oldLine !== undefined && (newLine === undefined || at(common, i + 1, j) >= at(common, i, j + 1))) {
      lines.push({ kind: "removed", text: oldLine });
      i++;
    } else if (newLine !== undefined) {
      lines.push({ kind: "added", text: newLine });
      j++;
    }
  }
  return lines;
}

/** How many lines the rests have in common, by where they begin. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      row[j] = old[i] === now[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

const at = (lengths: readonly (readonly number[])[], i: number, j: number): number => lengths[i]?.[j] ?? 0;

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
