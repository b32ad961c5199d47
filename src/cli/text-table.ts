import { displayWidth } from "./display-width";

/** Rows as lines, each column as wide as its widest cell; nothing trails. */
export function textTable(rows: readonly (readonly string[])[], indent = "  "): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))));
  return rows.map((row) => {
    const cells = row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - displayWidth(cell)));
    return `${indent}${cells.join("   ")}`.trimEnd();
  });
}
