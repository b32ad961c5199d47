import { lastContact } from "../followup/contact";
import type { PersonEntries } from "../index/person-entries";
import { applyEdit } from "../markdown/edit";
import type { TextRefusal } from "../markdown/text-refusal";
import type { FrontmatterParser } from "../note/frontmatter";
import type { ReadingRules } from "../note/reading-rules";
import { fail, ok, type Result } from "../result";
import type { MentionSetting } from "../settings/settings";
import type { DayNumber } from "../time/civil-date";
import { writtenContact } from "./written-contact";
import { lowerLastContact } from "./lower-last-contact";

/** A `last-contact` that a line stood for which is gone. */
export interface Lowering {
  /** What the property says. */
  readonly from: DayNumber;
  /** The newest contact that is still on record; null when there is none. */
  readonly to: DayNumber | null;
}

/**
 * May `last-contact` be lowered after a line of the day `removed` is gone? Only when it says just that day and nothing on
 * record reaches it any more; null otherwise. Somebody who writes the property alone never meets the question.
 */
export function loweringAfter(
  entries: PersonEntries,
  removed: DayNumber,
  mentions: MentionSetting,
  today: DayNumber,
): Lowering | null {
  const { person } = entries;
  if (person.lastContact !== removed) return null;
  const newest = lastContact({ ...entries, person: { ...person, lastContact: null } }, mentions, today)?.day ?? null;
  return newest !== null && newest >= removed ? null : { from: removed, to: newest };
}

/**
 * The text with `last-contact` taken back to the newest record. Refused, `note-changed`, when it says another day by now;
 * else as `lowerLastContact`.
 */
export function takeBackTo(
  text: string,
  { from, to }: Lowering,
  rules: ReadingRules,
  parser: FrontmatterParser,
): Result<string, TextRefusal> {
  const edit = lowerLastContact(text, to, rules, parser);
  if (!edit.ok || edit.value === null) return edit.ok ? ok(text) : edit;
  const written = writtenContact(text, rules, parser);
  if (!written.ok) return written;
  const { key, day } = written.value;
  return day === from ? ok(applyEdit(text, edit.value)) : fail({ kind: "note-changed", ...(key === null ? {} : { field: key }) });
}
