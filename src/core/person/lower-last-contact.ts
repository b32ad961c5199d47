import type { Edit } from "../markdown/edit";
import { editProperty } from "../markdown/edit-property";
import { readFrontmatter } from "../markdown/read-frontmatter";
import { setProperty } from "../markdown/set-property";
import type { TextRefusal } from "../markdown/text-refusal";
import type { FrontmatterParser } from "../note/frontmatter";
import { keyFor, type ReadingRules } from "../note/reading-rules";
import { fail, ok, type Result } from "../result";
import { isoDay, type DayNumber } from "../time/civil-date";
import { lastContactDay } from "./last-contact-day";

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
  const frontmatter = readFrontmatter(text, parser);
  if (frontmatter.kind === "unreadable") {
    return fail({ kind: "frontmatter-unreadable", line: frontmatter.line, value: frontmatter.reason });
  }
  const key = frontmatter.kind === "read" ? keyFor("last-contact", frontmatter.data, rules) : null;
  if (frontmatter.kind !== "read" || key === null) return ok(null);
  const written = lastContactDay(text, key, frontmatter.data);
  if (!written.ok) return written;
  if (written.value === null || (day !== null && written.value <= day)) return ok(null);
  return day === null
    ? editProperty(text, { kind: "remove", key }, parser)
    : setProperty(text, key, isoDay(day), parser);
}
