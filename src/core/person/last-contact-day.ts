import { findFrontmatter } from "../markdown/frontmatter-block";
import { keyLine } from "../markdown/frontmatter-entries";
import type { TextRefusal } from "../markdown/text-refusal";
import type { Frontmatter } from "../note/frontmatter";
import { fail, ok, type Result } from "../result";
import type { DayNumber } from "../time/civil-date";
import { parseDateValue } from "../time/date-value";
import { unwrapped } from "./property-value";

/** The day that a property of a note holds, before it is written: null when nothing stands there. Refused: `value-unreadable`. */
export function lastContactDay(text: string, key: string, data: Frontmatter): Result<DayNumber | null, TextRefusal> {
  const value = data[key] ?? "";
  if (value === "" || (Array.isArray(value) && value.length === 0)) return ok(null);
  const date = parseDateValue(withoutList(value));
  return date.kind === "full" ? ok(date.day) : fail(unreadable(text, key, value));
}

/**
 * `[[2026-11-20]]` without quotes, a list in a list to YAML, is a date like any other (formats.md §1.1), and so is the only
 * item of a list.
 */
function withoutList(value: unknown): unknown {
  const inner = unwrapped(value);
  return typeof inner === "string" ? inner : value;
}

function unreadable(text: string, key: string, value: unknown): TextRefusal {
  const found = findFrontmatter(text);
  const line = found.kind === "found" ? keyLine(found.block, key) : null;
  const shown = typeof value === "string" || typeof value === "number" ? String(value) : JSON.stringify(value);
  return { kind: "value-unreadable", field: key, value: shown.slice(0, 60), ...(line === null ? {} : { line }) };
}
