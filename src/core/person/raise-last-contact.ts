import type { Edit } from "../markdown/edit";
import { findFrontmatter } from "../markdown/frontmatter-block";
import { keyLine } from "../markdown/frontmatter-entries";
import { readFrontmatter } from "../markdown/read-frontmatter";
import { setProperty, type TextRefusal } from "../markdown/set-property";
import type { Frontmatter, FrontmatterParser } from "../note/frontmatter";
import { keyFor, type ReadingRules } from "../note/reading-rules";
import { fail, ok, type Result } from "../result";
import { isoDay, type DayNumber } from "../time/civil-date";
import { parseDateValue } from "../time/date-value";
import { unwrapped } from "./property-value";

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
  const value = data[key] ?? "";
  if (value === "") return setProperty(text, key, isoDay(day), parser);
  const date = parseDateValue(withBareLink(value));
  if (date.kind !== "full") return fail(unreadable(text, key, value));
  return date.day >= day ? ok(null) : setProperty(text, key, isoDay(day), parser);
}

/** `[[2026-11-20]]` without quotes, a list in a list to YAML, is a date like any other (formats.md §1.1). */
function withBareLink(value: unknown): unknown {
  const inner = unwrapped(value);
  return typeof inner === "string" && inner.startsWith("[[") ? inner : value;
}

function unreadable(text: string, key: string, value: unknown): TextRefusal {
  const found = findFrontmatter(text);
  const line = found.kind === "found" ? keyLine(found.block, key) : null;
  const shown = typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
  return { kind: "value-unreadable", field: key, value: shown.slice(0, 60), ...(line === null ? {} : { line }) };
}
