import { dateProblem } from "../person/dated-text";
import { linkTargets } from "../person/link-targets";
import { listItems, scalarText, shownValue } from "../person/property-value";
import type { DayNumber } from "../time/civil-date";
import { parseDateValue } from "../time/date-value";
import { contactInWords } from "../touchpoint/contact-in-head";
import { headWords } from "../touchpoint/head-words";
import type { Touchpoint, TouchpointKind } from "../touchpoint/touchpoint";
import { NO_FIELDS } from "../touchpoint/touchpoint-fields";
import type { Vocabulary } from "../touchpoint/vocabulary";
import { attendance, nameDay } from "./note-properties";
import type { Problem } from "./problem";
import { propertyNamed, type Properties, type Property } from "./properties";
import { baseName, type VaultPath } from "./vault-path";

/** A note that may be about a meeting. */
export interface MeetingNote {
  readonly path: VaultPath;
  readonly properties: Properties;
  /** A daily note's name is its day, not a meeting's. */
  readonly isDaily: boolean;
  readonly vocabulary: Vocabulary;
}

export interface MeetingReading {
  readonly meeting: Touchpoint | null;
  readonly problem: Problem | null;
}

const NOTHING: MeetingReading = { meeting: null, problem: null };

/**
 * The meeting that a note with a day is about, when a property says who took part (formats.md §2). A date that can't be
 * read is a problem then; in any other note it is nobody's business.
 */
export function readMeeting(note: MeetingNote, lineOf: (key: string) => number | undefined): MeetingReading {
  const { path, properties } = note;
  const present = attendance(properties);
  const people = present ? attendants(present) : [];
  if (!present || people.length === 0) return NOTHING;
  const at = (day: DayNumber): MeetingReading => ({ meeting: meetingOf(note, lineOf(present.key) ?? 0, day, people), problem: null });
  const date = propertyNamed(properties, "date");
  if (!date) {
    const day = note.isDaily ? null : nameDay(path, properties);
    return day === null ? NOTHING : at(day);
  }
  const value = parseDateValue(scalarText(date.value));
  if (value.kind === "full") return at(value.day);
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

const KIND_NAMES = ["kind", "interactiontype", "meetingtype", "medium", "channel"];

/** What `kind: call` (or `interaction_type`) says; what none of these words is, is `other`. Without it, it was a meeting. */
function kindOf({ properties, vocabulary }: MeetingNote): TouchpointKind {
  for (const name of KIND_NAMES) {
    const text = scalarText(propertyNamed(properties, name)?.value);
    if (text !== null) return contactInWords(headWords(text), vocabulary)?.kind ?? "other";
  }
  return "meeting";
}

const meetingOf = (note: MeetingNote, line: number, day: DayNumber, people: readonly string[]): Touchpoint => ({
  time: null,
  kind: kindOf(note),
  people,
  about: [],
  text: baseName(note.path),
  ...NO_FIELDS,
  attempt: false,
  path: note.path,
  line,
  day,
  counted: true,
});
