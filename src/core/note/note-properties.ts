import { normaliseKey } from "../person/field-keys";
import { dateProblem } from "../person/dated-text";
import { isBlank, listItems, scalarText, shownValue } from "../person/property-value";
import type { DayNumber } from "../time/civil-date";
import { parseDateValue } from "../time/date-value";
import { lineLinks } from "../touchpoint/line-links";
import type { Touchpoint } from "../touchpoint/touchpoint";
import { NO_FIELDS } from "../touchpoint/touchpoint-fields";
import type { Frontmatter } from "./frontmatter";
import type { Problem } from "./problem";
import { baseName, type VaultPath } from "./vault-path";

/** What a note's properties say beside a person's: its tags, its day, who met. */

/** The value of a property in any spelling, and its key as the note spells it; null when it isn't there or says nothing. */
function property(frontmatter: Frontmatter, name: string): { readonly key: string; readonly value: unknown } | null {
  for (const key of Object.keys(frontmatter)) {
    if (normaliseKey(key) === name && !isBlank(frontmatter[key])) return { key, value: frontmatter[key] };
  }
  return null;
}

/** The tags in the frontmatter, without `#`. A text holds several, with commas or blanks between. */
export function frontmatterTags(frontmatter: Frontmatter): readonly string[] {
  return ["tags", "tag"].flatMap((name) =>
    listItems(property(frontmatter, name)?.value)
      .flatMap((item) => (scalarText(item) ?? "").split(/[\s,]+/))
      .map((tag) => tag.replace(/^#/, ""))
      .filter((tag) => tag !== ""),
  );
}

/** The day of a note with a `date` property; null when there is none, or no full date in it. */
export function propertyDay(frontmatter: Frontmatter): DayNumber | null {
  const found = property(frontmatter, "date");
  const date = found && parseDateValue(scalarText(found.value));
  return date?.kind === "full" ? date.day : null;
}

const ATTENDANCE = ["people", "participants", "attendees", "contacts"];

export interface MeetingReading {
  readonly meeting: Touchpoint | null;
  readonly problem: Problem | null;
}

/**
 * The meeting that a note with a `date` is about, when a property says who took part (formats.md §2). A date that can't be
 * read is a problem then; in any other note it is nobody's business.
 */
export function readMeeting(
  path: VaultPath,
  frontmatter: Frontmatter,
  lineOf: (key: string) => number | undefined,
): MeetingReading {
  const attendance = ATTENDANCE.map((name) => property(frontmatter, name)).find((found) => found !== null);
  const people = attendance ? linkTargets(attendance.value) : [];
  const date = property(frontmatter, "date");
  if (!attendance || people.length === 0 || !date) return { meeting: null, problem: null };
  const value = parseDateValue(scalarText(date.value));
  if (value.kind === "full") {
    return { meeting: meetingOf(path, lineOf(attendance.key) ?? 0, value.day, people), problem: null };
  }
  const line = lineOf(date.key);
  const kind = dateProblem(value) ?? "date-unreadable";
  return {
    meeting: null,
    problem: { kind, path, ...(line === undefined ? {} : { line }), field: date.key, value: shownValue(date.value) },
  };
}

/** `[[Ana Diaz|Ana]]` → `Ana Diaz`; a name without brackets is a target too. */
function linkTargets(value: unknown): readonly string[] {
  const targets = listItems(value).flatMap((item) => {
    const text = scalarText(item) ?? "";
    const links = lineLinks(text).map(({ target }) => target);
    return links.length > 0 || text === "" ? links : [text];
  });
  return [...new Set(targets)];
}

const meetingOf = (path: VaultPath, line: number, day: DayNumber, people: readonly string[]): Touchpoint => ({
  time: null,
  kind: "meeting",
  people,
  about: [],
  text: baseName(path),
  ...NO_FIELDS,
  path,
  line,
  day,
  counted: true,
});
