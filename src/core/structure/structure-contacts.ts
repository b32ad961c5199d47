import type { ListItem } from "../markdown/note-outline";
import { headingScopes, type HeadingScope } from "../note/heading-scopes";
import type { ReadingRules } from "../note/reading-rules";
import type { VaultPath } from "../note/vault-path";
import type { DayNumber } from "../time/civil-date";
import { parseDateValue } from "../time/date-value";
import type { Mention, Touchpoint } from "../touchpoint/touchpoint";
import { NO_FIELDS } from "../touchpoint/touchpoint-fields";
import type { NoteShape, ShapeLink } from "./note-shape";

export interface ShapedNote {
  readonly path: VaultPath;
  readonly shape: NoteShape;
  /** As in `NoteText`. */
  readonly dailyDay: DayNumber | null;
  readonly isPerson: boolean;
  readonly rules: ReadingRules;
}

export interface StructureContacts {
  readonly touchpoints: readonly Touchpoint[];
  readonly mentions: readonly Mention[];
}

/** `, `, ` and `, ` oraz `, `]] & [[`: so much may stand between two people of one contact; more is a sentence. */
const LONGEST_CONJUNCTION = 6;

/**
 * Who was met on which day, as far as the host's outline of a note tells it without the text (design.md §2, structure): in a
 * daily note, the links that a list item begins its links with, and those of plain paragraphs; in a person's own log, the
 * items that begin with a linked day. Which kind it was, and whether the words make it a plan, only the text can tell; the
 * record says so by its depth.
 */
export function structureContacts(note: ShapedNote): StructureContacts {
  if (note.isPerson) return { touchpoints: logEntries(note), mentions: [] };
  return note.dailyDay === null ? NOTHING : dailyContacts(note, note.dailyDay);
}

const NOTHING: StructureContacts = { touchpoints: [], mentions: [] };

function dailyContacts({ path, shape, rules }: ShapedNote, day: DayNumber): StructureContacts {
  const touchpoints: Touchpoint[] = [];
  const mentions: Mention[] = [];
  const scopeOf = headingScopes(shape.headings, { touchpoints: rules.heading, isPerson: false });
  const items = new Map(shape.listItems.map((item) => [item.line, item]));
  const told = new Set<string>();
  for (const [line, links] of linksByLine(shape)) {
    const scope = scopeOf(line);
    const item = items.get(line);
    if (isHidden(shape, line) || (item && isUnderNothing(item, items))) continue;
    const people = (item ? leading(links) : links).map(({ target }) => target);
    if (item && scope === "touchpoints") touchpoints.push(contactOf(path, line, day, people));
    else if (rules.mentions === "count") {
      for (const target of people) if (isNew(told, target)) mentions.push({ path, line, day, target, sure: false, text: null });
    }
  }
  return { touchpoints, mentions };
}

/** `- [[2026-08-14]] — coffee` under a heading `Log` of a person's note. */
function logEntries({ path, shape, rules }: ShapedNote): readonly Touchpoint[] {
  const scopeOf = headingScopes(shape.headings, { touchpoints: rules.heading, isPerson: true });
  const items = new Set(shape.listItems.map(({ line }) => line));
  const own = path.replace(/\.md$/, "");
  return [...linksByLine(shape)].flatMap(([line, [first]]) => {
    const scope: HeadingScope = scopeOf(line);
    const date = first && items.has(line) && scope === "log" ? parseDateValue(first.target) : null;
    return date?.kind === "full" ? [contactOf(path, line, date.day, [own])] : [];
  });
}

/** In the order of their lines, embeds aside. */
function linksByLine({ links }: NoteShape): ReadonlyMap<number, readonly ShapeLink[]> {
  const lines = new Map<number, ShapeLink[]>();
  for (const link of links) {
    if (link.embed) continue;
    const same = lines.get(link.line);
    if (same) same.push(link);
    else lines.set(link.line, [link]);
  }
  return new Map([...lines].sort(([a], [b]) => a - b));
}

/** The first link of an item and those that follow it closely: whom the contact was with, before what it was about. */
function leading(links: readonly ShapeLink[]): readonly ShapeLink[] {
  const people: ShapeLink[] = [];
  for (const link of links) {
    const before = people.at(-1);
    if (before && (before.endLine !== link.line || link.column - before.endColumn > LONGEST_CONJUNCTION)) break;
    people.push(link);
  }
  return people;
}

/** Quotes and callouts are somebody else's words. */
const isHidden = ({ sections }: NoteShape, line: number): boolean =>
  sections.some(({ type, startLine, endLine }) => (type === "blockquote" || type === "callout") && startLine <= line && line <= endLine);

/** An open or cancelled task, or an item nested in one. */
function isUnderNothing(item: ListItem, items: ReadonlyMap<number, ListItem>): boolean {
  for (let at: ListItem | undefined = item; at; at = at.parentLine === null ? undefined : items.get(at.parentLine)) {
    if (at.task !== undefined && at.task !== "x" && at.task !== "X") return true;
  }
  return false;
}

function isNew(told: Set<string>, target: string): boolean {
  if (told.has(target)) return false;
  told.add(target);
  return true;
}

const contactOf = (path: VaultPath, line: number, day: DayNumber, people: readonly string[]): Touchpoint => ({
  time: null,
  kind: "other",
  people,
  about: [],
  text: "",
  ...NO_FIELDS,
  path,
  line,
  day,
  counted: true,
  attempt: false,
});
