import type { Change } from "./journal";
import { type DiffRow, lineDiff } from "./line-diff";

/** A change as it is shown: what happened to which file, where, by how much, and every line of it. */
export interface ToldChange {
  readonly path: string;
  readonly happened: "changed" | "created" | "deleted" | "moved";
  /** "line 12 · +1 −0 · 312 → 354 bytes (+42)" */
  readonly facts: string;
  readonly hunks: readonly (readonly DiffRow[])[];
  /** What one would not see in the lines. */
  readonly remarks: readonly string[];
}

export function tellChange(change: Change): ToldChange {
  if (change.kind === "moved") return { path: change.path, happened: "moved", facts: `to ${change.to}`, hunks: [], remarks: [] };
  const { path, before, after } = change;
  const hunks = lineDiff(before ?? "", after ?? "");
  const rows = hunks.flat();
  const count = (sign: DiffRow["sign"]): number => rows.filter((row) => row.sign === sign).length;
  const first = rows.find(({ sign }) => sign !== "same");
  const line = first?.after ?? first?.before;
  const [was, is] = [bytes(before ?? ""), bytes(after ?? "")];
  const lines = `+${count("added")} −${count("removed")} ${count("added") + count("removed") === 1 ? "line" : "lines"}`;
  const size = before === null ? `${is} bytes` : after === null ? `${was} bytes` : `${was} → ${is} bytes (${signed(is - was)})`;
  return {
    path,
    happened: before === null ? "created" : after === null ? "deleted" : "changed",
    facts: [line === undefined || line === null ? null : `line ${line}`, lines, size].filter((fact) => fact !== null).join(" · "),
    hunks,
    remarks: remarksOn(before, after),
  };
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function signed(number: number): string {
  return number < 0 ? `−${-number}` : `+${number}`;
}

/** Line endings, byte order mark and the end of the file, when a reader may wonder. */
function remarksOn(before: string | null, after: string | null): string[] {
  const text = after ?? before ?? "";
  const remarks: string[] = [];
  const breaks = text.match(/\r?\n/g) ?? [];
  const windows = breaks.filter((each) => each.length === 2).length;
  if (windows > 0) remarks.push(windows === breaks.length ? "Lines end with CRLF (␍ is the first half of it)." : "Some lines end with CRLF, others with LF.");
  if (text.startsWith("\ufeff")) remarks.push("Begins with a byte order mark.");
  if (before !== null && after !== null && before !== "" && before.endsWith("\n") !== after.endsWith("\n"))
    remarks.push(after.endsWith("\n") ? "Now ends with a line break." : "No longer ends with a line break.");
  return remarks;
}
