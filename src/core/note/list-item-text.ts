/** The marks before a list item's text: quotes it stands in, indentation, bullet or number. */
const MARKS = /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const CHECK_BOX = /^\[.\](?:[ \t]+|$)/u;

export interface ListItemText {
  readonly body: string;
  /** Column of the body in its line. */
  readonly column: number;
}

/** `  - [x] called [[Ana]]` → `called [[Ana]]` */
export function listItemText(line: string, isTask: boolean): ListItemText {
  const marks = MARKS.exec(line)?.[0].length ?? 0;
  const box = isTask ? (CHECK_BOX.exec(line.slice(marks))?.[0].length ?? 0) : 0;
  return { body: line.slice(marks + box), column: marks + box };
}
