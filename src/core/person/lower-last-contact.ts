import type { Edit } from "../markdown/edit";
import { editProperty } from "../markdown/edit-property";
import { setProperty } from "../markdown/set-property";
import type { TextRefusal } from "../markdown/text-refusal";
import type { FrontmatterParser } from "../note/frontmatter";
import type { ReadingRules } from "../note/reading-rules";
import { ok, type Result } from "../result";
import { isoDay, type DayNumber } from "../time/civil-date";
import { writtenContact } from "./written-contact";

/**
 * The edit that takes a person's `last-contact` back to `day`, after a line was undone or deleted: lowered if it is later,
 * null if it isn't. Without a `day` (no contact is left on record) the property goes, with its line.
 *
 * Refused when what stands there can't be read: it is never overwritten.
 */
export function lowerLastContact(
  text: string,
  day: DayNumber | null,
  rules: ReadingRules,
  parser: FrontmatterParser,
): Result<Edit | null, TextRefusal> {
  const written = writtenContact(text, rules, parser);
  if (!written.ok) return written;
  const { key, day: old } = written.value;
  if (key === null || old === null || (day !== null && old <= day)) return ok(null);
  return day === null
    ? editProperty(text, { kind: "remove", key }, parser)
    : setProperty(text, key, isoDay(day), parser);
}
