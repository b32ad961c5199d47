import { structuredPatch } from "diff";

/** One line of a diff. Numbers count from 1; a line that isn't on a side has none there. */
export interface DiffRow {
  readonly sign: "same" | "removed" | "added";
  readonly before: number | null;
  readonly after: number | null;
  readonly text: string;
  /** Where it differs from the line that it replaces or that replaces it: offsets into `text`. */
  readonly differs: readonly [from: number, to: number] | null;
  /** The file ends here, without a line break. */
  readonly endsFile: boolean;
}

/** Stretches of changed lines, each with two lines around. */
export function lineDiff(before: string, after: string): DiffRow[][] {
  return structuredPatch("", "", before, after, "", "", { context: 2 }).hunks.map(({ oldStart, newStart, lines }) => {
    const rows: DiffRow[] = [];
    let [old, fresh] = [oldStart, newStart];
    for (const line of lines) {
      const last = rows.at(-1);
      if (line.startsWith("\\")) {
        if (last) rows[rows.length - 1] = { ...last, endsFile: true };
        continue;
      }
      const sign = line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "same";
      rows.push({ sign, before: sign === "added" ? null : old, after: sign === "removed" ? null : fresh, text: line.slice(1), differs: null, endsFile: false });
      if (sign !== "added") old += 1;
      if (sign !== "removed") fresh += 1;
    }
    return markWhatDiffers(rows);
  });
}

/** As many lines added as removed in one place: they are taken as pairs. */
function markWhatDiffers(rows: readonly DiffRow[]): DiffRow[] {
  const marked = [...rows];
  for (let start = 0; start < rows.length; ) {
    const removed = runOf(rows, start, "removed");
    const added = runOf(rows, start + removed, "added");
    if (removed > 0 && removed === added)
      for (let n = start; n < start + removed; n += 1) {
        const [old, fresh] = [rows[n], rows[n + removed]];
        if (!old || !fresh) continue;
        const { head, tail } = inCommon(old.text, fresh.text);
        marked[n] = { ...old, differs: [head, old.text.length - tail] };
        marked[n + removed] = { ...fresh, differs: [head, fresh.text.length - tail] };
      }
    start += Math.max(1, removed + added);
  }
  return marked;
}

function runOf(rows: readonly DiffRow[], from: number, sign: DiffRow["sign"]): number {
  let length = 0;
  while (rows[from + length]?.sign === sign) length += 1;
  return length;
}

/** How many characters two lines share at the start and at the end. */
function inCommon(a: string, b: string): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
}
