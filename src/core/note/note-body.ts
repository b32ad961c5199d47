import type { ListItem, NoteLink, NoteOutline, Section } from "../markdown/note-outline";
import { dateProblem } from "../person/dated-text";
import type { DayNumber } from "../time/civil-date";
import { parseLogEntry } from "../touchpoint/parse-log-entry";
import { parsePromise } from "../touchpoint/parse-promise";
import { parseTouchpointLine, type ParsedLine } from "../touchpoint/parse-touchpoint";
import type { Mention, PersonalPromise, Touchpoint, TouchpointLine } from "../touchpoint/touchpoint";
import { headingScopes, type HeadingScope } from "./heading-scopes";
import { listItemText } from "./list-item-text";
import type { Problem } from "./problem";
import type { ReadingRules } from "./reading-rules";
import type { VaultPath } from "./vault-path";

/** What the body of a note is read with. */
export interface NoteBody {
  readonly path: VaultPath;
  /** Without line endings. */
  readonly lines: readonly string[];
  readonly outline: NoteOutline;
  /** The day of a daily note: only there a mere link is a mention. */
  readonly dailyDay: DayNumber | null;
  /** The day of any dated note. */
  readonly noteDay: DayNumber | null;
  readonly isPerson: boolean;
  readonly rules: ReadingRules;
}

export interface BodyReading {
  readonly touchpoints: readonly Touchpoint[];
  readonly mentions: readonly Mention[];
  readonly promises: readonly PersonalPromise[];
  readonly problems: readonly Problem[];
}

/** Touchpoints, mentions and promises of a note's text (formats.md §2, §4). */
export const readBody = (body: NoteBody): BodyReading => new BodyReader(body).read();

/** Which links of a line may be mentions: all, none, or these targets. */
type Mentionable = "all" | "none" | readonly string[];

class BodyReader {
  readonly #body: NoteBody;
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

  constructor(body: NoteBody) {
    this.#body = body;
    this.#scopeOf = headingScopes(body.outline.headings, body.rules.heading);
    this.#linksOn = linksByLine(body.outline.links);
    this.#quotes = body.outline.sections.filter(({ type }) => type === "blockquote" || type === "callout");
  }

  read(): BodyReading {
    for (const item of this.#body.outline.listItems) this.#mentionable.set(item.line, this.#readItem(item));
    return {
      touchpoints: this.#touchpoints,
      mentions: this.#readMentions(),
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
    if (parsed.kind === "plan") return "none";
    if (parsed.kind === "mention") return parsed.targets;
    // A comment or a code span that began in an earlier line hides links that the line alone would show.
    const people = parsed.line.people.filter((target) => links.some((link) => link.target === target));
    if (people.length > 0) this.#addTouchpoint(parsed.line, people, line, day, body);
    return "none";
  }

  #addTouchpoint(said: TouchpointLine, people: readonly string[], line: number, day: DayNumber, body: string): void {
    if (this.#isRepeated(`${day} ${body}`)) return;
    const counted = said.intro !== "idea" && said.intro !== "asked";
    this.#touchpoints.push(touchpointAt(said, people, this.#body.path, line, day, counted));
  }

  /** True when the line is an entry of the person's own log, readable or not. */
  #readLogEntry(line: number, body: string): boolean {
    const { path, rules } = this.#body;
    const entry = parseLogEntry(body, path.replace(/\.md$/, ""), rules.vocabulary);
    if (!entry) return false;
    if (entry.date.kind === "full") this.#addTouchpoint(entry.line, entry.line.people, line, entry.date.day, body);
    else this.#problems.push({ kind: dateProblem(entry.date) ?? "date-unreadable", path, line, value: entry.written });
    return true;
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

  #readMentions(): readonly Mention[] {
    const { path, dailyDay: day, rules, outline } = this.#body;
    if (day === null || rules.mentions === "ignore") return [];
    const mentions: Mention[] = [];
    for (const { target, line, embed } of outline.links) {
      if (embed || !isAmong(target, this.#mentionableOn(line)) || this.#isQuoted(line)) continue;
      if (!this.#isRepeated(`@${target} ${this.#body.lines[line] ?? ""}`)) mentions.push({ path, line, day, target });
    }
    return mentions;
  }

  #mentionableOn(line: number): Mentionable {
    const own = this.#mentionable.get(line);
    if (own !== undefined) return own;
    const section = this.#body.outline.sections.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
    if (section?.type !== "list") return section?.type === "yaml" ? "none" : "all";
    if (/^\s*>/.test(this.#body.lines[line] ?? "")) return "none";
    // A further line of an item belongs to it.
    let above = line - 1;
    while (above >= section.startLine && !this.#mentionable.has(above)) above--;
    return this.#mentionable.get(above) === "none" ? "none" : "all";
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
  { time, kind, about, text, by, ledger, moved, late, depth, own, place, intro }: TouchpointLine,
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
  path,
  line,
  day,
  counted,
});

const isTicked = (mark: string): boolean => mark === "x" || mark === "X";

const isAmong = (target: string, mentionable: Mentionable): boolean =>
  mentionable === "all" || (mentionable !== "none" && mentionable.includes(target));

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
