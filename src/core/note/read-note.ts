import { findFrontmatter } from "../markdown/frontmatter-block";
import { keyLine } from "../markdown/frontmatter-entries";
import type { NoteOutline } from "../markdown/note-outline";
import { outlineOf } from "../markdown/outline";
import { readFrontmatter, UNCLOSED } from "../markdown/read-frontmatter";
import { isConflictCopy, isTemplate, personRule } from "../person/is-person";
import type { Person, PersonRule } from "../person/person";
import { readPerson } from "../person/read-person";
import type { DayNumber } from "../time/civil-date";
import type { Touchpoint } from "../touchpoint/touchpoint";
import { bodyTags } from "./body-tags";
import type { FrontmatterParser, FrontmatterState } from "./frontmatter";
import { readBody, type BodyReading } from "./note-body";
import type { NoteHead } from "./note-head";
import { readMeeting } from "./meeting";
import { frontmatterTags, nameDay, propertyDay } from "./note-properties";
import { emptyRecord, type NoteRecord } from "./note-record";
import { surroundings } from "./note-surroundings";
import type { Problem } from "./problem";
import { NO_PROPERTIES, propertiesOf, type Properties } from "./properties";
import type { ReadingRules } from "./reading-rules";
import type { VaultPath } from "./vault-path";

export interface NoteText {
  readonly path: VaultPath;
  readonly text: string;
  /** The day of a daily note, from its path; null when it is none. */
  readonly day: DayNumber | null;
  readonly frontmatter: FrontmatterParser;
  readonly rules: ReadingRules;
}

export interface NoteWithoutText {
  readonly path: VaultPath;
  readonly head: NoteHead;
  /** As in `NoteText`. */
  readonly day: DayNumber | null;
  readonly rules: ReadingRules;
}

const NO_BODY: BodyReading = { touchpoints: [], mentions: [], promises: [], problems: [] };

/** All that a note's text tells (formats.md §1, §2, §4). Never fails: what can't be read is among the problems. */
export function readNote({ path, text, day, frontmatter: parser, rules }: NoteText): NoteRecord {
  if (isTemplate(path, rules.people)) return emptyRecord(path, "text");
  const state = readFrontmatter(text, parser);
  const properties = propertiesIn(state);
  const dateDay = propertyDay(properties) ?? (day === null ? nameDay(path, properties) : null);
  const body = lazyBody(text);
  const inBody = mayHoldTag(text, rules) ? bodyTags(body.lines(), body.outline()) : [];
  const tags = [...frontmatterTags(properties), ...inBody];
  const rule = personRule({ path, properties, tags, dated: datedBy(day, dateDay) }, rules.people);
  const isPerson = rule !== null;
  const noteDay = day ?? (isPerson ? null : dateDay);
  const { person, meeting, problems } = readProperties(path, properties, day, rule, rules, lineFinder(text));
  const told =
    isWorthReading(text, isPerson, noteDay !== null) && !isConflictCopy(path)
      ? readBody({ path, lines: body.lines(), outline: body.outline(), dailyDay: day, noteDay, isPerson, rules })
      : NO_BODY;
  return {
    path,
    depth: "text",
    person,
    touchpoints: meeting === null ? told.touchpoints : [meeting, ...told.touchpoints],
    mentions: told.mentions,
    promises: told.promises,
    problems: [...frontmatterProblems(path, state, text), ...problems, ...told.problems],
    ...surroundings({ path, properties, day, isPerson, rules }, () => {
      const links = holdsLink(text) ? body.outline().links : [];
      const tagged = holdsTag(text) ? bodyTags(body.lines(), body.outline()) : [];
      return { tags: tagged, links: links.flatMap(({ target, embed }) => (embed ? [] : [target])) };
    }),
  };
}

/** What a host knows of a note without its text: who it is and who met. Lines are unknown, and what only the text can tell. */
export function readHead({ path, head, day, rules }: NoteWithoutText): NoteRecord {
  if (isTemplate(path, rules.people)) return emptyRecord(path, "structure");
  const properties = propertiesIn(head.frontmatter);
  const dated = datedBy(day, propertyDay(properties) ?? (day === null ? nameDay(path, properties) : null));
  const rule = personRule({ path, properties, tags: head.tags, dated }, rules.people);
  const { person, meeting, problems } = readProperties(path, properties, day, rule, rules, () => undefined);
  return {
    ...emptyRecord(path, "structure"),
    person,
    touchpoints: meeting === null ? [] : [meeting],
    problems: [...frontmatterProblems(path, head.frontmatter, null), ...problems],
    ...surroundings({ path, properties, day, isPerson: rule !== null, rules }, () => head),
  };
}

/**
 * May the text tell more than the head? Only in a dated note that links something, in a person's note with list items or
 * what may be a log, for tasks that link something, and when the frontmatter is not known yet.
 */
export function needsText(head: NoteHead, isPersonOrDated: boolean): boolean {
  if (head.frontmatter.kind === "unread") return true;
  const hasLinks = head.links.length > 0;
  if (head.hasTasks && hasLinks) return true;
  const isDated = propertyDay(propertiesIn(head.frontmatter)) !== null;
  return (isPersonOrDated || isDated) && (head.hasListItems || head.mayHoldLog || hasLinks);
}

const propertiesIn = (state: FrontmatterState): Properties =>
  state.kind === "read" ? propertiesOf(state.data) : NO_PROPERTIES;

const datedBy = (daily: DayNumber | null, property: DayNumber | null): "daily" | "property" | null =>
  daily === null ? (property === null ? null : "property") : "daily";

interface PropertyReading {
  readonly person: Person | null;
  readonly meeting: Touchpoint | null;
  readonly problems: readonly Problem[];
}

function readProperties(
  path: VaultPath,
  properties: Properties,
  day: DayNumber | null,
  rule: PersonRule | null,
  rules: ReadingRules,
  lineOf: (key: string) => number | undefined,
): PropertyReading {
  const reading = rule === null ? null : readPerson(path, properties, rule, rules, lineOf);
  const { meeting, problem } = reading !== null || isConflictCopy(path)
    ? { meeting: null, problem: null }
    : readMeeting({ path, properties, isDaily: day !== null, vocabulary: rules.vocabulary }, lineOf);
  return {
    person: reading?.person ?? null,
    meeting,
    problems: [...(reading?.problems ?? []), ...(problem === null ? [] : [problem])],
  };
}

/** A `---` in the first line that no other follows may be a rule; it is frontmatter if a property stands behind it. */
const UNCLOSED_PROPERTIES = /^\ufeff?---[ \t]*\r?\n[^\s:#>-][^:\n]{0,60}:(?:\s|$)/;

function frontmatterProblems(path: VaultPath, state: FrontmatterState, text: string | null): readonly Problem[] {
  if (state.kind !== "unreadable") return [];
  const { line, reason } = state;
  if (reason !== UNCLOSED) return [{ kind: "frontmatter-unreadable", path, line, value: reason }];
  if (text !== null && !UNCLOSED_PROPERTIES.test(text)) return [];
  return [{ kind: "frontmatter-unclosed", path, line }];
}

interface LazyBody {
  readonly lines: () => readonly string[];
  readonly outline: () => NoteOutline;
}

/** Lines and outline, each worked out when it is first asked for. */
function lazyBody(text: string): LazyBody {
  let lines: readonly string[] | null = null;
  let outline: NoteOutline | null = null;
  return {
    lines: () => (lines ??= text.includes("\r") ? text.split(/\r?\n/) : text.split("\n")),
    outline: () => (outline ??= outlineOf(text)),
  };
}

/** Where a property stands; looked up only when there is a problem to tell. */
function lineFinder(text: string): (key: string) => number | undefined {
  return (key) => {
    const found = findFrontmatter(text);
    return found.kind === "found" ? (keyLine(found.block, key) ?? undefined) : undefined;
  };
}

/** May it: what looks like one and is none, the outline tells. */
const holdsLink = (text: string): boolean => text.includes("[[") || text.includes("](");
const holdsTag = (text: string): boolean => /(?:^|\s)#[^\s#]/.test(text);

function mayHoldTag(text: string, { people }: ReadingRules): boolean {
  if (!text.includes("#")) return false;
  const lower = text.toLowerCase();
  return people.tags.some((tag) => lower.includes(`#${tag}`));
}

const CHECK_BOX = /(?:[-*+]|\d[.)])[ \t]+\[[^\]]\]/;
/** A heading, a list item or a table row that begins with a day; in a table the day may stand in any column. */
const DAY_FIRST = /^[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|\|)[^\d\n]{0,100}\d{1,4}[-./]\d|^\|[^\n]{0,500}\d{4}-\d/m;

/** Most notes of a vault hold nothing about people: their outline is never made. */
function isWorthReading(text: string, isPerson: boolean, isDated: boolean): boolean {
  if (isPerson) return CHECK_BOX.test(text) || DAY_FIRST.test(text);
  return (text.includes("[[") || text.includes("](")) && (isDated || CHECK_BOX.test(text));
}
