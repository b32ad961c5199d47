/** A row of a Markdown table, each cell under its column's name. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly { readonly name: string; readonly value: string }[];
}

/** The rows of the table in `[startLine, endLine]`: its first line names the columns, its second is the rule below them. */
export function tableRows(lines: readonly string[], startLine: number, endLine: number): readonly TableRow[] {
  const names = cellsOf(lines[startLine] ?? "");
  const rows: TableRow[] = [];
  for (let line = startLine + 2; line <= endLine; line++) {
    const values = cellsOf(lines[line] ?? "");
    rows.push({ line, cells: names.map((name, column) => ({ name, value: values[column] ?? "" })) });
  }
  return rows;
}

/** `| a | [[b\|c]] |` → `a`, `[[b|c]]` */
function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\|/, "").replace(/(^|[^\\])\|$/, "$1");
  const cells: string[] = [];
  let cell = "";
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] === "\\" && inner[at + 1] === "|") {
      cell += "|";
      at++;
    } else if (inner[at] === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += inner.charAt(at);
  }
  return [...cells, cell.trim()];
}
