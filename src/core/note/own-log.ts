import type { Heading, NoteOutline } from "../markdown/note-outline";
import { logEntry, parseLogEntry, type LogEntry } from "../touchpoint/parse-log-entry";
import type { Side } from "../touchpoint/touchpoint";
import type { Vocabulary } from "../touchpoint/vocabulary";
import { headingScopes, scopeOf, type ScopeNames } from "./heading-scopes";
import { tableRows } from "./table-rows";

/** An entry of a person's own log that is no list item (formats.md §2). */
export interface OwnLogEntry {
  readonly line: number;
  /** What stands there, for telling copies. */
  readonly body: string;
  readonly entry: LogEntry;
}

export interface OwnLog {
  readonly lines: readonly string[];
  readonly outline: NoteOutline;
  readonly names: ScopeNames;
  /** The link target of the note's own person. */
  readonly self: string;
  readonly vocabulary: Vocabulary;
}

/** Headings that begin with a day (`### 2026-06-12 — Email`, `## 2022-02-15`), and rows of a table with a column of days. */
export const ownLogEntries = (log: OwnLog): readonly OwnLogEntry[] =>
  [...headingEntries(log), ...tableEntries(log)].sort((a, b) => a.line - b.line);

/** A day's heading stands under a log heading, or under none but the title. */
function headingEntries({ lines, outline, names, self, vocabulary }: OwnLog): readonly OwnLogEntry[] {
  const parents: Heading[] = [];
  return outline.headings.flatMap((heading, index) => {
    while ((parents.at(-1)?.level ?? 0) >= heading.level) parents.pop();
    const isInLog = parents.some((parent) => scopeOf(parent, names) === "log");
    const isOpen = isInLog || parents.every(({ level }) => level === 1);
    parents.push(heading);
    const entry = isOpen ? parseLogEntry(heading.text, self, vocabulary) : null;
    if (!entry) return [];
    const end = outline.headings[index + 1]?.line ?? lines.length;
    return [{ line: heading.line, body: heading.text, entry: withLabels(entry, lines.slice(heading.line + 1, end), vocabulary) }];
  });
}

/** `**Direction:** Outbound`, `**Medium**: call`, `- Summary:: text` */
const LABEL = /^\s{0,8}(?:[-*+]\s{1,4})?(?:\*\*|__)?(\p{L}[\p{L} ]{1,20}?)(?:\*\*|__)?\s?::?\s?(?:\*\*|__)?\s{0,4}(\S.*)$/u;

const ROLES: Readonly<Record<string, "kind" | "by" | "text" | "date">> = {
  ...fromNames("date", ["date", "day", "when", "data", "dzień", "kiedy"]),
  ...fromNames("kind", ["type", "kind", "medium", "channel", "interaction type", "how", "typ", "rodzaj", "forma", "kanał"]),
  ...fromNames("by", ["direction", "initiated by", "kierunek"]),
  ...fromNames("text", ["summary", "notes", "note", "topic", "what", "podsumowanie", "notatki", "temat", "uwagi"]),
};

function fromNames<R extends string>(role: R, names: readonly string[]): Readonly<Record<string, R>> {
  return Object.fromEntries(names.map((name) => [name, role]));
}

const roleOf = (name: string): (typeof ROLES)[string] | undefined => {
  const key = name.replace(/[*_]/g, "").trim().toLowerCase();
  return Object.hasOwn(ROLES, key) ? ROLES[key] : undefined;
};

/** What the labels of the block below a day's heading add to it. */
function withLabels(entry: LogEntry, block: readonly string[], vocabulary: Vocabulary): LogEntry {
  const said: { kind?: string; by?: string; text?: string } = {};
  for (const line of block) {
    const [, name = "", value = ""] = LABEL.exec(line.slice(0, 1000)) ?? [];
    const role = roleOf(name);
    if (role !== undefined && role !== "date") said[role] ??= value.trim();
  }
  const { line } = entry;
  const told = said.kind === undefined ? null : logEntry(entry.date, entry.written, said.kind, line.people[0] ?? "", vocabulary).line;
  return {
    ...entry,
    line: {
      ...line,
      kind: line.kind === "other" ? (told?.kind ?? "other") : line.kind,
      by: sideOf(said.by ?? "") ?? line.by ?? told?.by ?? null,
      text: line.text === "" ? (said.text ?? "") : line.text,
    },
  };
}

function sideOf(direction: string): Side | null {
  if (/^(?:out|sent|me\b|ja\b|wych)/i.test(direction)) return "me";
  return /^(?:in|received|them\b|przych)/i.test(direction) ? "them" : null;
}

/** `| Date | Type | Notes |` under a log heading. */
function tableEntries({ lines, outline, names, self, vocabulary }: OwnLog): readonly OwnLogEntry[] {
  const scope = headingScopes(outline.headings, names);
  return outline.sections
    .filter(({ type, startLine }) => type === "table" && scope(startLine) === "log")
    .flatMap(({ startLine, endLine }) =>
      tableRows(lines, startLine, endLine).flatMap(({ line, cells }) => {
        const cell = (role: string): string => cells.find(({ name }) => roleOf(name) === role)?.value ?? "";
        const entry = parseLogEntry(cell("date"), self, vocabulary);
        if (!entry) return [];
        const rest = [cell("kind"), cell("text")].filter((each) => each !== "").join(": ");
        const told = logEntry(entry.date, entry.written, rest, self, vocabulary);
        return [{ line, body: lines[line] ?? "", entry: { ...told, line: { ...told.line, by: sideOf(cell("by")) ?? told.line.by } } }];
      }),
    );
}
