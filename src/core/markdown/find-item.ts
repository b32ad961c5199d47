import { fail, ok, type Result } from "../result";
import { type NoteOutline, outlineOf } from "./outline";
import type { TextRefusal } from "./text-refusal";
import { type TextLine, textLines } from "./text-lines";

/** A list item that was found in a note, and what is needed to edit it. */
export interface FoundItem {
  readonly text: string;
  readonly outline: NoteOutline;
  readonly lines: readonly TextLine[];
  /** 0-based. */
  readonly line: number;
  /** Null at the root. */
  readonly parentLine: number | null;
}

/**
 * Finds a list item by its content: the whole line as it was seen, without its ending (blanks at its end and the Unicode
 * form aside). A line number tells nothing, for the note may have grown since. Refused: `line-missing`; `line-twice`, with
 * the second place, when it stands there more than once, for nobody can tell which one is meant.
 */
export function findItem(text: string, line: string): Result<FoundItem, TextRefusal> {
  const outline = outlineOf(text);
  const lines = textLines(text);
  const wanted = comparable(line);
  const [found, second] = outline.listItems.filter((item) => comparable(lineText(text, lines, item.line)) === wanted);
  if (!found) return fail({ kind: "line-missing", value: shown(line) });
  if (second) return fail({ kind: "line-twice", line: second.line, value: shown(line) });
  return ok({ text, outline, lines, line: found.line, parentLine: found.parentLine });
}

/** A line's text, without its ending; empty when there is no such line. */
export function lineText(text: string, lines: readonly TextLine[], line: number): string {
  const { from, to } = lines[line] ?? { from: 0, to: 0 };
  return text.slice(from, to);
}

/** A line as a refusal shows it. */
export const shown = (line: string): string => line.trim().slice(0, 60);

const comparable = (line: string): string => line.normalize("NFC").trimEnd();
