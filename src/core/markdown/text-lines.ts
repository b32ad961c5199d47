import { RETURN } from "./characters";

/** One line of a text; offsets are UTF-16. */
export interface TextLine {
  readonly from: number;
  /** Its ending excluded. */
  readonly to: number;
}

/** The lines of a text. What follows the last line ending is a line only if it is not empty. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf("\n", from);
    const end = newline < 0 ? text.length : newline;
    const carriage = end > from && text.charCodeAt(end - 1) === RETURN ? 1 : 0;
    lines.push({ from, to: end - carriage });
    from = end + 1;
  }
  return lines;
}
