import type { Text } from "@codemirror/state";
import type { EditorPosition } from "obsidian";

/** Character offset of a line (from 0) and column; what lies outside of the text goes to its nearest edge. */
export function offsetAt(doc: Text, { line, ch }: EditorPosition): number {
  if (line < 0) return 0;
  if (line >= doc.lines) return doc.length;
  const { from, length } = doc.line(line + 1);
  return from + Math.max(0, Math.min(ch, length));
}

export function positionAt(doc: Text, offset: number): EditorPosition {
  const inside = Math.max(0, Math.min(offset, doc.length));
  const line = doc.lineAt(inside);
  return { line: line.number - 1, ch: inside - line.from };
}
