import { fail, ok, type Result } from "../result";
import { maskHidden } from "../touchpoint/mask-hidden";
import { type LineChange, outlineAfter } from "./body-check";
import type { Edit } from "./edit";
import { lineText } from "./find-item";
import { findFrontmatter } from "./frontmatter-block";
import type { TextRefusal } from "./text-refusal";
import { endingBefore } from "./line-ending";
import { sectionUnder } from "./note-section";
import { type NoteOutline, outlineOf, sectionAt } from "./outline";
import { type TextLine, textLines } from "./text-lines";

/** An edit, and what it claims to do. Lines are those of the new text. */
interface Attempt {
  readonly edit: Edit;
  readonly change: LineChange;
  readonly itemLine: number;
  /** The heading that is put in too, if one is. */
  readonly heading: { readonly text: string } | null;
}

/** Blank lines around the new line, tried in this order: most notes need none. */
const SPACINGS = [
  { above: 0, below: 0 },
  { above: 1, below: 0 },
  { above: 0, below: 1 },
  { above: 1, below: 1 },
];

/**
 * The edit that adds `line`, one list item without line ending, at the end of the section of the first heading called
 * `headingText` (any level, any case): behind its last line that is not blank, before the next heading of the same or a
 * higher level. When there is no such heading, one of `level` is made at the end of the note, a blank line before it unless
 * nothing or a blank line stands above. The line takes its
 * neighbour's ending; a note without a final line ending stays so.
 *
 * Refused, the text as it was: `line-not-exact` when `line` is not one line, or
 * opens a comment that doesn't end; `section-not-exact`, with the line, when the
 * new line would not be a list item of its own there (in an open code block, say) or would change what others are.
 */
export function insertUnderHeading(
  text: string,
  headingText: string,
  level: number,
  line: string,
): Result<Edit, TextRefusal> {
  if (/[\r\n]/.test(line) || maskHidden(line).unclosed) return fail({ kind: "line-not-exact", value: line });
  const before = outlineOf(text);
  const lines = textLines(text);
  const section = sectionUnder(before, headingText, lines.length);
  const last = section ? lastFilledLine(text, lines, section.endLine) : lines.length - 1;
  const attempts = section
    ? SPACINGS.map(({ above, below }) => insertBelow(text, lines, last, line, above, below))
    : [createSection(text, lines, { text: headingText.trim(), level }, line)];
  const attempt = attempts.find((each) => addsJustThat(text, before, each));
  return attempt ? ok(attempt.edit) : fail(refusal(before, headingText, Math.max(last, 0)));
}

/** The new line is a list item at the root, the heading (if one was made) says what was meant, and nothing else changed. */
function addsJustThat(text: string, before: NoteOutline, { edit, change, itemLine, heading }: Attempt): boolean {
  const after = outlineAfter(text, before, edit, change);
  if (!after) return false;
  const isNew = ({ line }: { readonly line: number }): boolean => line >= change.at && line < change.at + change.added;
  return (
    after.listItems.find(isNew)?.parentLine === null &&
    sectionAt(after, itemLine)?.type === "list" &&
    after.headings.find(isNew)?.text === heading?.text
  );
}

/**
 * Where exactly this line stands in that section already, as a list item (0-based); null when it doesn't. A command that is
 * repeated after a failure must not write it twice.
 */
export function lineUnderHeading(text: string, headingText: string, line: string): number | null {
  const outline = outlineOf(text);
  const lines = textLines(text);
  const section = sectionUnder(outline, headingText, lines.length);
  if (!section) return null;
  const found = outline.listItems.find(
    (item) => item.line >= section.firstLine && item.line < section.endLine && lineText(text, lines, item.line) === line,
  );
  return found?.line ?? null;
}

/** The last line before `endLine` that is not blank: at least the section's heading is. */
function lastFilledLine(text: string, lines: readonly TextLine[], endLine: number): number {
  let last = endLine - 1;
  while (isBlankLine(text, lines[last])) last--;
  return last;
}

const isBlankLine = (text: string, line: TextLine | undefined): boolean =>
  line !== undefined && text.slice(line.from, line.to).trim() === "";

/** Between the last line's text and its ending: so the end of the note stays as it was. */
function insertBelow(
  text: string,
  lines: readonly TextLine[],
  last: number,
  line: string,
  above: number,
  below: number,
): Attempt {
  const at = lines[last]?.to ?? text.length;
  const ending = endingAt(text, at);
  return {
    edit: { from: at, to: at, insert: ending.repeat(above + 1) + line + ending.repeat(below) },
    change: { at: last + 1, removed: 0, added: above + 1 + below },
    itemLine: last + 1 + above,
    heading: null,
  };
}

function createSection(
  text: string,
  lines: readonly TextLine[],
  heading: { readonly text: string; readonly level: number },
  line: string,
): Attempt {
  const ending = endingBefore(text, text.lastIndexOf("\n") + 1);
  const isEmpty = text === "" || text === "\uFEFF";
  const closed = isEmpty || text.endsWith("\n");
  const blank = isEmpty || hasEmptyBody(text) || isBlankLine(text, lines[lines.length - 1]) ? 0 : 1;
  const above = (closed ? "" : ending) + ending.repeat(blank);
  const marks = "#".repeat(heading.level);
  const at = isEmpty ? 0 : lines.length;
  return {
    edit: {
      from: text.length,
      to: text.length,
      insert: `${above}${marks} ${heading.text}${ending}${line}${closed ? ending : ""}`,
    },
    change: { at, removed: lines.length - at, added: blank + 2 },
    itemLine: at + blank + 1,
    heading,
  };
}

/** Nothing behind the frontmatter. */
function hasEmptyBody(text: string): boolean {
  const search = findFrontmatter(text);
  return search.kind === "found" && search.block.end === text.length;
}

/** The ending of the line whose text ends at `at`; of the line before it when it is the last and has none. */
function endingAt(text: string, at: number): string {
  if (text.startsWith("\r\n", at)) return "\r\n";
  return text[at] === "\n" ? "\n" : endingBefore(text, text.lastIndexOf("\n") + 1);
}

/** Names the line where what is in the way begins, a code block that is still open, say. */
function refusal(outline: NoteOutline, headingText: string, last: number): TextRefusal {
  return { kind: "section-not-exact", value: headingText.trim(), line: sectionAt(outline, last)?.startLine ?? last };
}
