import { applyEdit, type Edit } from "../markdown/edit";
import { outlineOf } from "../markdown/outline";
import type { TextRefusal } from "../markdown/set-property";
import { textLines } from "../markdown/text-lines";
import { fail, ok, type Result } from "../result";
import { lineParts } from "./line-head";
import { taskSignAt } from "./task-fields";
import { contactMark } from "./touchpoint-fields";

/** An unsure line, and what the user says of it. */
export interface ContactAnswer {
  /** 0-based. */
  readonly line: number;
  /** The line's text as it was shown, blanks at its ends aside, perhaps shortened: what the line must still begin with. */
  readonly text: string;
  readonly isContact: boolean;
}

/**
 * The edit that writes `[contact:: yes]` or `[contact:: no]` into a line of a daily note (formats.md §2, Confirming): in
 * place of the mark that is there, else at the end of the line, before the fields of the Tasks plugin and a block id. Null
 * when the line says so already.
 *
 * Refused, the text as it was: `line-gone` when the line is not the one that was shown, `line-not-exact` when the mark
 * would not be read back, or the note would have other headings, items or links (in a line of code, say).
 */
export function markContact(text: string, answer: ContactAnswer): Result<Edit | null, TextRefusal> {
  const place = textLines(text)[answer.line];
  const written = place ? text.slice(place.from, place.to) : "";
  const shown = answer.text.trim();
  if (!place || shown === "" || !written.trim().startsWith(shown)) {
    return fail({ kind: "line-gone", line: answer.line, value: shown.slice(0, 60) });
  }
  if (contactMark(lineParts(written).fields) === answer.isContact) return ok(null);
  const edit = markEdit(written, place.from, answer.isContact);
  const after = applyEdit(text, edit);
  const end = place.to + after.length - text.length;
  const { fields, unclosed } = lineParts(after.slice(place.from, end));
  const isRead = !unclosed && contactMark(fields) === answer.isContact;
  return isRead && sameOutline(text, after) ? ok(edit) : fail({ kind: "line-not-exact", line: answer.line, value: shown.slice(0, 60) });
}

function markEdit(line: string, offset: number, isContact: boolean): Edit {
  const mark = `[contact:: ${isContact ? "yes" : "no"}]`;
  const parts = lineParts(line);
  const old = parts.fields.findLast(({ key }) => key === "contact");
  if (old) return { from: offset + old.start, to: offset + old.end, insert: mark };
  const sign = taskSignAt(line);
  const end = sign < 0 ? parts.end : Math.min(sign, parts.end);
  const at = line.slice(0, end).trimEnd().length;
  // Blanks at the end of a line may mean a line break: they stay behind the mark.
  return { from: offset + at, to: offset + at, insert: ` ${mark}` };
}

/** The mark is no link, item or heading: everything else stays what and where it was. */
function sameOutline(before: string, after: string): boolean {
  const [a, b] = [outlineOf(before), outlineOf(after)];
  const links = (outline: typeof a): unknown => outline.links.map(({ target, line, embed }) => [target, line, embed]);
  return JSON.stringify([a.headings, a.listItems, a.sections, links(a)]) === JSON.stringify([b.headings, b.listItems, b.sections, links(b)]);
}
