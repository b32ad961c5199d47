import type { ListItem, NoteLink, Section } from "../markdown/note-outline";
import { dateProblem } from "../person/dated-text";
import type { DayNumber } from "../time/civil-date";
import { parseLogEntry, type LogEntry } from "../touchpoint/parse-log-entry";
import { parsePromise } from "../touchpoint/parse-promise";
import { parseTouchpointLine, type ParsedLine } from "../touchpoint/parse-touchpoint";
import type { Mention, PersonalPromise, Touchpoint, TouchpointLine } from "../touchpoint/touchpoint";
import type { BodySource } from "./body-source";
import { headingScopes, type HeadingScope, type ScopeNames } from "./heading-scopes";
import { listItemText } from "./list-item-text";
import { readMentions, type Mentionable } from "./note-mentions";
import { ownLogEntries } from "./own-log";
import type { Problem } from "./problem";
import type { VaultPath } from "./vault-path";

export interface BodyReading {
  readonly touchpoints: readonly Touchpoint[];
  readonly mentions: readonly Mention[];
  readonly promises: readonly PersonalPromise[];
  readonly problems: readonly Problem[];
}

/** Touchpoints, mentions and promises of a note's text (formats.md §2, §4). */
export const readBody = (body: BodySource): BodyReading => new BodyReader(body).read();

class BodyReader {
  readonly #body: BodySource;
  readonly #scopeOf: (line: number) => HeadingScope;
  readonly #linksOn: ReadonlyMap<number, readonly NoteLink[]>;
  readonly #quotes: readonly Section[];
  readonly #touchpoints: Touchpoint[] = [];
  readonly #promises: PersonalPromise[] = [];
  readonly #problems: Problem[] = [];
  /** By line of the list item. */
  readonly #mentionable = new Map<number, Mentionable>();
  /** Lines that are there already: a sync merge doubles them (formats.md §2). */
  readonly #seen = new Set<string>();

  constructor(body: BodySource) {
    this.#body = body;
    this.#scopeOf = headingScopes(body.outline.headings, scopeNames(body));
    this.#linksOn = linksByLine(body.outline.links);
    this.#quotes = body.outline.sections.filter(({ type }) => type === "blockquote" || type === "callout");
  }

  read(): BodyReading {
    for (const item of this.#body.outline.listItems) this.#mentionable.set(item.line, this.#readItem(item));
    if (this.#body.isPerson) this.#readOwnLog();
    return {
      touchpoints: this.#touchpoints,
      mentions: readMentions(this.#body, {
        mentionable: this.#mentionable,
        isQuoted: (line) => this.#isQuoted(line),
        isRepeated: (key) => this.#isRepeated(key),
      }),
      promises: this.#promises,
      problems: this.#problems,
    };
  }

  /** Returns which of the item's links may be mentions. */
  #readItem(item: ListItem): Mentionable {
    const scope = this.#scopeOf(item.line);
    const { body } = listItemText(this.#body.lines[item.line] ?? "", item.task !== undefined);
    const quoted = this.#isQuoted(item.line) || body.startsWith(">");
    const links = this.#linksOn.get(item.line);
    const doneDay = item.task === undefined ? null : this.#readTask(item.line, body, item.task, links !== undefined);
    if (quoted || (item.task !== undefined && !isTicked(item.task))) return "none";
    if (this.#body.isPerson && scope === "log" && this.#readLogEntry(item.line, body)) return "none";
    const day = doneDay ?? this.#body.noteDay;
    if (!links || day === null) return this.#inherited(item);
    const context = { underHeading: scope === "touchpoints" && this.#body.noteDay !== null, ticked: item.task !== undefined };
    const parsed = parseTouchpointLine(body, context, this.#body.rules.vocabulary);
    const told = this.#addParsed(parsed, item.line, day, body, links);
    return told === "none" ? told : this.#inherited(item, told);
  }

  /** What is nested in a touchpoint, a plan or an open task is part of it. */
  #inherited(item: ListItem, own: Mentionable = "all"): Mentionable {
    return item.parentLine !== null && this.#mentionable.get(item.parentLine) === "none" ? "none" : own;
  }

  #addParsed(
    parsed: ParsedLine,
    line: number,
    day: DayNumber,
    body: string,
    links: readonly NoteLink[],
  ): Mentionable {
    if (parsed.kind === "plan" || parsed.kind === "about") return "none";
    if (parsed.kind === "mention") return parsed.targets;
    // A comment or a code span that began in an earlier line hides links that the line alone would show.
    const people = parsed.line.people.filter((target) => links.some((link) => link.target === target));
    if (people.length > 0) this.#addTouchpoint(parsed.line, people, line, day, body);
    return "none";
  }

  #addTouchpoint(said: TouchpointLine, people: readonly string[], line: number, day: DayNumber, body: string): void {
    if (this.#isRepeated(`${day} ${body}`)) return;
    const counted = !said.attempt && said.intro !== "idea" && said.intro !== "asked";
    this.#touchpoints.push(touchpointAt(said, people, this.#body.path, line, day, counted));
  }

  /** True when the line is an entry of the person's own log, readable or not. */
  #readLogEntry(line: number, body: string): boolean {
    const { path, rules } = this.#body;
    const entry = parseLogEntry(body, selfOf(path), rules.vocabulary);
    if (entry) this.#addLogEntry(entry, line, body);
    return entry !== null;
  }

  #readOwnLog(): void {
    const { path, lines, outline, rules } = this.#body;
    const log = { lines, outline, names: scopeNames(this.#body), self: selfOf(path), vocabulary: rules.vocabulary };
    for (const { entry, line, body } of ownLogEntries(log)) if (!this.#isQuoted(line)) this.#addLogEntry(entry, line, body);
  }

  #addLogEntry({ date, written, line: said }: LogEntry, line: number, body: string): void {
    if (date.kind === "full") this.#addTouchpoint(said, said.people, line, date.day, body);
    else if (!this.#isRepeated(`? ${body}`)) {
      this.#problems.push({ kind: dateProblem(date) ?? "date-unreadable", path: this.#body.path, line, value: written });
    }
  }

  /** Returns the day on which the task was done, if it says so. */
  #readTask(line: number, body: string, mark: string, hasLinks: boolean): DayNumber | null {
    const { path, isPerson, rules } = this.#body;
    if (!hasLinks && !isPerson) return null;
    const promise = parsePromise(body, mark);
    if (!promise) return null;
    const { unreadable, ...said } = promise;
    const isTask = rules.taskFilter === null || body.includes(rules.taskFilter);
    if (isTask && !this.#isRepeated(`[${mark}] ${body}`)) {
      this.#promises.push({ path, line, ...said });
      for (const value of unreadable) this.#problems.push({ kind: "task-date", path, line, value });
    }
    return said.done;
  }

  #isQuoted(line: number): boolean {
    return this.#quotes.some(({ startLine, endLine }) => startLine <= line && line <= endLine);
  }

  #isRepeated(key: string): boolean {
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }
}

/** Field by field: spreading costs a fifth of all the reading of a note. */
const touchpointAt = (
  { time, kind, about, text, by, ledger, moved, late, depth, own, place, intro, attempt }: TouchpointLine,
  people: readonly string[],
  path: VaultPath,
  line: number,
  day: DayNumber,
  counted: boolean,
): Touchpoint => ({
  time,
  kind,
  people,
  about,
  text,
  by,
  ledger,
  moved,
  late,
  depth,
  own,
  place,
  intro,
  attempt,
  path,
  line,
  day,
  counted,
});

const isTicked = (mark: string): boolean => mark === "x" || mark === "X";

const scopeNames = ({ rules, isPerson }: BodySource): ScopeNames => ({ touchpoints: rules.heading, isPerson });

/** A person's own note by its path, so that the link means nobody else. */
const selfOf = (path: VaultPath): string => path.replace(/\.md$/, "");

function linksByLine(links: readonly NoteLink[]): ReadonlyMap<number, readonly NoteLink[]> {
  const byLine = new Map<number, NoteLink[]>();
  for (const link of links) {
    if (link.embed) continue;
    const same = byLine.get(link.line);
    if (same) same.push(link);
    else byLine.set(link.line, [link]);
  }
  return byLine;
}
