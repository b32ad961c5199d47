import { findFrontmatter } from "../markdown/frontmatter-block";
import { keyLine } from "../markdown/frontmatter-entries";
import { readFrontmatter } from "../markdown/read-frontmatter";
import type { TextRefusal } from "../markdown/text-refusal";
import type { FrontmatterParser } from "../note/frontmatter";
import { lastContactKey, type ReadingRules } from "../note/reading-rules";
import { fail, ok, type Result } from "../result";
import type { DayNumber } from "../time/civil-date";
import { parseDateValue } from "../time/date-value";
import { isBlank, unwrapped } from "./property-value";

/** A person's `last-contact` as the note has it. */
export interface WrittenContact {
  /** As the note spells it; null when it has none. */
  readonly key: string | null;
  /** Null when nothing stands there. */
  readonly day: DayNumber | null;
}

/** What a note's `last-contact` says before it is written. Refused: `frontmatter-unreadable`, `value-unreadable`. */
export function writtenContact(text: string, rules: ReadingRules, parser: FrontmatterParser): Result<WrittenContact, TextRefusal> {
  const frontmatter = readFrontmatter(text, parser);
  if (frontmatter.kind === "unreadable") {
    return fail({ kind: "frontmatter-unreadable", line: frontmatter.line, value: frontmatter.reason });
  }
  const data = frontmatter.kind === "read" ? frontmatter.data : {};
  const key = lastContactKey(data, rules);
  if (key === null || isBlank(data[key])) return ok({ key, day: null });
  const date = parseDateValue(unwrapped(data[key]));
  return date.kind === "full" ? ok({ key, day: date.day }) : fail(unreadable(text, key, data[key]));
}

function unreadable(text: string, key: string, value: unknown): TextRefusal {
  const found = findFrontmatter(text);
  const line = found.kind === "found" ? keyLine(found.block, key) : null;
  const shown = typeof value === "string" ? value : JSON.stringify(value);
  return { kind: "value-unreadable", field: key, value: shown.slice(0, 60), ...(line === null ? {} : { line }) };
}
