import type { PersonEntries } from "../index/person-entries";
import type { VaultPath } from "../note/vault-path";
import type { DayNumber } from "../time/civil-date";

/** A line of a daily note that links people and doesn't tell whether there was contact: for the user to keep or dismiss. */
export interface UnsureReading {
  readonly path: VaultPath;
  /** 0-based. */
  readonly line: number;
  readonly day: DayNumber;
  /** The line as it stands, shortened. */
  readonly text: string;
  /** The people whom it links, in the order of their paths. */
  readonly people: readonly VaultPath[];
}

/**
 * Every unsure line up to today, newest day first, each once however many people it links. There are only any when mentions
 * are set to `confirm`; a line is settled by its own mark, `[contact:: yes]` or `[contact:: no]` (formats.md §2, Confirming).
 */
export function unsureReadings(everybody: Iterable<PersonEntries>, today: DayNumber): readonly UnsureReading[] {
  const byPlace = new Map<string, UnsureReading & { people: VaultPath[] }>();
  for (const { person, mentions } of everybody) {
    for (const { path, line, day, text } of mentions) {
      if (text === null || day > today) continue;
      const place = `${path}\n${line}`;
      const known = byPlace.get(place);
      if (!known) byPlace.set(place, { path, line, day, text, people: [person.path] });
      else if (!known.people.includes(person.path)) known.people.push(person.path);
    }
  }
  for (const { people } of byPlace.values()) people.sort();
  return [...byPlace.values()].sort((a, b) => b.day - a.day || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}
