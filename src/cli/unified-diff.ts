import { lineDiff, type DiffLine } from "../core/markdown/line-diff";

/** Lines of unchanged text around a change. */
const AROUND = 3;

/** The change of one file as a unified diff that `patch -p1` and `git apply` take; empty when there is none. `null`: no file. */
export function unifiedDiff(path: string, before: string | null, after: string | null): string {
  if (before === after) return "";
  const lines = lineDiff(before ?? "", after ?? "");
  const header = [
    `--- ${before === null ? "/dev/null" : `a/${path}`}\n`,
    `+++ ${after === null ? "/dev/null" : `b/${path}`}\n`,
  ];
  return [...header, ...hunksOf(lines).map(({ from, to }) => hunk(lines, from, to))].join("");
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Changed lines with what stands around them; those that touch are one. */
function hunksOf(lines: readonly DiffLine[]): readonly Range[] {
  const hunks: Range[] = [];
  lines.forEach(({ kind }, at) => {
    if (kind === "same") return;
    const from = Math.max(at - AROUND, 0);
    const to = Math.min(at + AROUND + 1, lines.length);
    const last = hunks.at(-1);
    if (last && from <= last.to) hunks[hunks.length - 1] = { from: last.from, to };
    else hunks.push({ from, to });
  });
  return hunks;
}

const MARKS = { same: " ", removed: "-", added: "+" } as const;

function hunk(lines: readonly DiffLine[], from: number, to: number): string {
  const shown = lines.slice(from, to);
  const range = (gone: DiffLine["kind"]): string => {
    const start = lines.slice(0, from).filter(({ kind }) => kind !== gone).length;
    const count = shown.filter(({ kind }) => kind !== gone).length;
    return `${count > 0 ? start + 1 : start},${count}`;
  };
  return `@@ -${range("added")} +${range("removed")} @@\n${shown.map(({ kind, text }) => marked(MARKS[kind], text)).join("")}`;
}

const marked = (mark: string, line: string): string =>
  line.endsWith("\n") ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
