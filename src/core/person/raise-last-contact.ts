import type { Edit } from "../markdown/edit";
import { readFrontmatter } from "../markdown/read-frontmatter";
import { setProperty } from "../markdown/set-property";
import type { TextRefusal } from "../markdown/text-refusal";
import type { Frontmatter, FrontmatterParser } from "../note/frontmatter";
import { keyFor, type ReadingRules } from "../note/reading-rules";
import { fail, ok, type Result } from "../result";
import { isoDay, type DayNumber } from "../time/civil-date";
import { lastContactDay } from "./last-contact-day";

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
  const frontmatter = readFrontmatter(text, parser);
  if (frontmatter.kind === "unreadable") {
    return fail({ kind: "frontmatter-unreadable", line: frontmatter.line, value: frontmatter.reason });
  }
  const data: Frontmatter = frontmatter.kind === "read" ? frontmatter.data : {};
  const key = keyFor("last-contact", data, rules) ?? CANONICAL;
  const written = lastContactDay(text, key, data);
  if (!written.ok) return written;
  return written.value !== null && written.value >= day ? ok(null) : setProperty(text, key, isoDay(day), parser);
}
