import matter from "gray-matter";
import { DateTime } from "luxon";
import { parse } from "yaml";
import type { FollowUp } from "../../src/core/followup/rank";
import { isoDay } from "../../src/core/time/civil-date";
import { END, type GeneratedVault, type Note } from "./vault/generate";

/**
 * The last contact of everybody, worked out in the plainest way there is: a YAML library, one regex a line, luxon for the
 * days. It shares no code with what is measured, and knows just the Markdown that the generator writes.
 */
export interface ReferencePerson {
  readonly lastContact: string | null;
  readonly daysSince: number | null;
}

export function referenceOf({ people, dailies }: GeneratedVault): ReadonlyMap<string, ReferencePerson> {
  const newest = new Map<string, string>();
  const tell = (name: string, day: string): void => {
    if (day <= END && day > (newest.get(name) ?? "")) newest.set(name, day);
  };
  for (const { path, text } of people) tell(nameOf(path), lastContactProperty(text));
  for (const note of dailies) for (const name of contactsIn(note)) tell(name, nameOf(note.path));
  return new Map(people.map(({ path }) => [path, referencePerson(newest.get(nameOf(path)) ?? null)]));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1, -".md".length);

function lastContactProperty(text: string): string {
  const { data } = matter(text, { engines: { yaml: (block) => parse(block) as object } });
  const value: unknown = data["last-contact"];
  return typeof value === "string" ? value.replace(/[[\]]/g, "") : "";
}

/** Links before the colon of a line, outside code and tasks. */
function contactsIn({ text }: Note): readonly string[] {
  const lines = text.replace(/^```[^]*?^```/gm, "").split("\n");
  return lines
    .filter((line) => !line.startsWith("- [ ]"))
    .map((line) => (line.startsWith("- ") ? line.replace(/^- (?:\d\d:\d\d )?/, "").replace(/\]\]:.*/, "]]") : line))
    .flatMap((line) => [...line.matchAll(/\[\[(.+?)\]\]/g)].map(([, name = ""]) => name));
}

function referencePerson(lastContact: string | null): ReferencePerson {
  const daysSince =
    lastContact === null ? null : DateTime.fromISO(END).diff(DateTime.fromISO(lastContact), "days").as("days");
  return { lastContact, daysSince: daysSince === null ? null : Math.round(daysSince) };
}

/** Throws, with the first few people that differ. */
export function checkAgainst(reference: ReadonlyMap<string, ReferencePerson>, ranked: readonly FollowUp[]): void {
  const found = new Map<string, ReferencePerson>(
    ranked.map(({ facts: { person, lastContact, daysSince } }) => [
      person.path,
      { lastContact: lastContact && isoDay(lastContact.day), daysSince },
    ]),
  );
  const wrong = [...reference].filter(([path, expected]) => JSON.stringify(found.get(path)) !== JSON.stringify(expected));
  if (wrong.length === 0 && found.size === reference.size) return;
  const told = wrong.slice(0, 5).map(([path, expected]) => `${path}: ${JSON.stringify(found.get(path))} not ${JSON.stringify(expected)}`);
  throw new Error([`${wrong.length} of ${reference.size} people differ from the reference (${found.size} found)`, ...told].join("\n"));
}
