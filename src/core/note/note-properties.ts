import { dateProblem } from "../person/dated-text";
import { linkTargets } from "../person/link-targets";
import { listItems, scalarText, shownValue } from "../person/property-value";
import type { DayNumber } from "../time/civil-date";
import { parseDateValue } from "../time/date-value";
import type { Touchpoint } from "../touchpoint/touchpoint";
import { NO_FIELDS } from "../touchpoint/touchpoint-fields";
import type { Problem } from "./problem";
import { propertyNamed, type Properties, type Property } from "./properties";
import { baseName, type VaultPath } from "./vault-path";

/** What a note's properties say beside a person's: its tags, its day, who met. */

/** The tags in the frontmatter, without `#`. A text holds several, with commas or blanks between. */
export function frontmatterTags(properties: Properties): readonly string[] {
  return ["tags", "tag"].flatMap((name) =>
    listItems(propertyNamed(properties, name)?.value)
      .flatMap((item) => (scalarText(item) ?? "").split(/[\s,]+/))
      .map((tag) => tag.replace(/^#/, ""))
      .filter((tag) => tag !== ""),
  );
}

/** The day of a note with a `date` property; null when there is none, or no full date in it. */
export function propertyDay(properties: Properties): DayNumber | null {
  const found = propertyNamed(properties, "date");
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
  properties: Properties,
  lineOf: (key: string) => number | undefined,
): MeetingReading {
  const attendance = ATTENDANCE.map((name) => propertyNamed(properties, name)).find((found) => found !== null);
  const people = attendance ? attendants(attendance) : [];
  const date = propertyNamed(properties, "date");
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

const attendants = ({ value }: Property): readonly string[] => [
  ...new Set(listItems(value).flatMap((item) => linkTargets(item) ?? [])),
];

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
