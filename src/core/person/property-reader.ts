import type { Problem, ProblemKind } from "../note/problem";
import type { Properties } from "../note/properties";
import type { VaultPath } from "../note/vault-path";
import type { DayNumber } from "../time/civil-date";
import { parseDateValue, type PartialDate } from "../time/date-value";
import { withoutLinkSyntax } from "../touchpoint/line-links";
import { anyDateProblem, asPartial, dateProblem, type ReadEntry } from "./dated-text";
import type { FieldName } from "./field";
import { fieldEntries, type FieldEntry, type FieldKeys } from "./field-keys";
import { foldKey } from "./fold-key";
import { linkTargets } from "./link-targets";
import { isBlank, itemText, listItems, mappingEntries, scalarText, shownValue } from "./property-value";

const NONE: readonly never[] = [];

/** Line of a top-level property in the note, if it is known. */
export type KeyLine = (key: string) => number | undefined;

/** A note's properties, field by field. What can't be read is told once and left out (formats.md §1.1). */
export class PropertyReader {
  readonly problems: Problem[] = [];
  readonly #path: VaultPath;
  readonly #entries: ReadonlyMap<FieldName, readonly FieldEntry[]>;
  readonly #keyLine: KeyLine;

  constructor(path: VaultPath, properties: Properties, keys: FieldKeys, keyLine: KeyLine) {
    this.#path = path;
    this.#keyLine = keyLine;
    this.#entries = fieldEntries(properties, keys);
  }

  /** The properties that belong to the field and say something, in the order in which they are asked for. */
  entries(field: FieldName): readonly FieldEntry[] {
    return this.#entries.get(field) ?? NONE;
  }

  /** Told once for a property, by the first value: a list of a thousand bad ones is one thing to look at. */
  report(kind: ProblemKind, key: string, value: unknown): void {
    if (this.problems.some((problem) => problem.kind === kind && problem.field === key)) return;
    const line = this.#keyLine(key);
    this.problems.push({
      kind,
      path: this.#path,
      ...(line === undefined ? {} : { line }),
      field: key,
      value: shownValue(value),
    });
  }

  /** The newest full date of all spellings: an older one never lowers it (design.md §4). */
  newestDay(field: FieldName): DayNumber | null {
    let newest: DayNumber | null = null;
    for (const { key, value } of this.entries(field)) {
      for (const date of datesOf(key, value)) {
        const day = this.#day(key, date);
        if (day !== null && (newest === null || day > newest)) newest = day;
      }
    }
    return newest;
  }

  day(field: FieldName): DayNumber | null {
    return this.#first(field, ({ key, value }) => this.#day(key, value));
  }

  #day(key: string, value: unknown): DayNumber | null {
    const date = parseDateValue(scalarText(value) ?? value);
    if (date.kind === "full") return date.day;
    if (!(date.kind === "unreadable" && isLastName(key))) this.report(dateProblem(date) ?? "date-unreadable", key, value);
    return null;
  }

  /** A date of which parts may be unknown. */
  partialDate(field: FieldName): PartialDate | null {
    return this.#first(field, ({ key, value }) => {
      const date = parseDateValue(scalarText(value) ?? value);
      const problem = anyDateProblem(date);
      if (problem !== null) this.report(problem, key, value);
      return asPartial(date);
    });
  }

  /** One text, links as they read; a list of texts is one with commas. */
  text(field: FieldName): string | null {
    return this.#first(field, ({ key, value }) => {
      const texts = this.#texts(key, value);
      return texts.length === 0 ? null : texts.join(", ");
    });
  }

  /** The texts of every spelling; links and tags as they read. */
  texts(field: FieldName): readonly string[] {
    const entries = this.entries(field);
    return entries.length === 0 ? NONE : [...new Set(entries.flatMap(({ key, value }) => this.#texts(key, value)))];
  }

  /** Whom or what the links of every spelling mean; a text without links means itself. */
  targets(field: FieldName): readonly string[] {
    const entries = this.entries(field);
    return entries.length === 0 ? NONE : [...new Set(entries.flatMap(({ key, value }) => this.#targets(key, value)))];
  }

  #targets(key: string, value: unknown): readonly string[] {
    return listItems(value).flatMap((item) => {
      const targets = linkTargets(item);
      if (targets === null) this.report("value-unreadable", key, item);
      return targets ?? NONE;
    });
  }

  #texts(key: string, value: unknown): readonly string[] {
    return listItems(value).flatMap((item) => {
      const text = itemText(item);
      if (text === null) this.report("value-unreadable", key, item);
      return text === null || text === "" ? [] : [plain(text)];
    });
  }

  /** `true`, `yes`, `tak` */
  flag(field: FieldName): boolean {
    return (
      this.#first(field, ({ key, value }) => {
        const text = typeof value === "boolean" ? String(value) : (scalarText(value) ?? "").toLowerCase();
        if (/^(?:true|yes|tak|1)$/.test(text)) return true;
        if (!/^(?:false|no|nie|0)$/.test(text)) this.report("value-unreadable", key, value);
        return false;
      }) ?? false
    );
  }

  /** The entries of a list in which each says more than a text. */
  list<T>(field: FieldName, read: (item: unknown, key: string) => readonly ReadEntry<T>[]): readonly T[] {
    const entries = this.entries(field);
    if (entries.length === 0) return NONE;
    return entries.flatMap(({ key, value }) =>
      listItems(value).flatMap((item) =>
        read(item, key).flatMap(({ entry, problem }) => {
          if (problem !== null) this.report(problem, key, itemText(item) ?? item);
          return entry === null ? [] : [entry];
        }),
      ),
    );
  }

  /** The first spelling that can be read decides. */
  #first<T>(field: FieldName, read: (entry: FieldEntry) => T | null): T | null {
    for (const entry of this.entries(field)) {
      const value = read(entry);
      if (value !== null) return value;
    }
    return null;
  }
}

/** `last: Diaz` says nothing about a contact. */
const isLastName = (key: string): boolean => foldKey(key) === "last";

/** `interactions: [{date, …}]` (buzzguy/friend-tracker) holds many; anything else one. */
function datesOf(key: string, value: unknown): readonly unknown[] {
  if (foldKey(key) !== "interactions") return listItems(value);
  return listItems(value).flatMap((item) => {
    const entries = mappingEntries(item);
    if (!entries) return [item];
    const date = entries.find(([name]) => name.toLowerCase() === "date")?.[1];
    return isBlank(date) ? [] : [date];
  });
}

/** A text, a link as it reads; null when the value is none. */
export function plainText(value: unknown): string | null {
  const text = scalarText(value);
  return text === null ? null : plain(text);
}

/** `[[Tidal mills|mills]]` → `mills`, `#sailing` → `sailing` */
function plain(text: string): string {
  const shown = withoutLinkSyntax(text);
  return /^#[^\s#]+$/.test(shown) ? shown.slice(1) : shown;
}
