import type { Heading, NoteOutline } from "./note-outline";
import { sectionAt } from "./note-outline";

/** The part of a note under a heading, deeper headings included. Lines count from 0. */
export interface NoteSection {
  readonly heading: Heading;
  /** The line below the heading. */
  readonly firstLine: number;
  /** The line of the next heading of the same or a higher level, or the number of lines: not part of it. */
  readonly endLine: number;
}

/** The section of the first heading of that text, whatever its level, case, blanks and Unicode form; null when there is none. */
export function sectionUnder(outline: NoteOutline, headingText: string, lineCount: number): NoteSection | null {
  const wanted = comparable(headingText);
  const index = outline.headings.findIndex((heading) => comparable(heading.text) === wanted);
  const heading = outline.headings[index];
  if (!heading) return null;
  const next = outline.headings.slice(index + 1).find((other) => other.level <= heading.level);
  const headingEnd = sectionAt(outline, heading.line)?.endLine ?? heading.line;
  return { heading, firstLine: headingEnd + 1, endLine: next?.line ?? lineCount };
}

const comparable = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
