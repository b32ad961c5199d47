import type { Edit } from "../markdown/edit";
import { setProperty } from "../markdown/set-property";
import type { TextRefusal } from "../markdown/text-refusal";
import type { FrontmatterParser } from "../note/frontmatter";
import type { ReadingRules } from "../note/reading-rules";
import { ok, type Result } from "../result";
import { isoDay, type DayNumber } from "../time/civil-date";
import { writtenContact } from "./written-contact";

const CANONICAL = "last-contact";

/**
 * The edit that brings a person's `last-contact` up to `day`: raised if it was lower, added if it was missing, null if it
 * is as late already. Refused when what stands there can't be read: it is never overwritten (formats.md §2, Writing).
 */
export function raiseLastContact(
  text: string,
  day: DayNumber,
  rules: ReadingRules,
  parser: FrontmatterParser,
): Result<Edit | null, TextRefusal> {
  const written = writtenContact(text, rules, parser);
  if (!written.ok) return written;
  const { key, day: old } = written.value;
  return old !== null && old >= day ? ok(null) : setProperty(text, key ?? CANONICAL, isoDay(day), parser);
}
