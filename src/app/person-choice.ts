import { happened } from "../core/followup/contact";
import type { PeopleIndex } from "../core/index/people-index";
import { folderOf } from "../core/note/vault-path";
import type { Person } from "../core/person/person";
import type { DayNumber } from "../core/time/civil-date";
import type { TouchpointKind } from "../core/touchpoint/touchpoint";
import type { PersonChoice } from "./reconnect";

/** Ways to be in touch that one repeats; a gift or an introduction has its occasion. */
const REPEATED: ReadonlySet<TouchpointKind> = new Set([
  "call",
  "video",
  "meeting",
  "coffee",
  "message",
  "email",
  "letter",
  "visit",
]);

export function personChoice(person: Person, index: PeopleIndex, today: DayNumber): PersonChoice {
  const { path, name, aliases } = person;
  const usual = index
    .entries(path)
    ?.touchpoints.find((touchpoint) => happened(touchpoint, today) && REPEATED.has(touchpoint.kind));
  return {
    path,
    name,
    aliases,
    detail: hasNamesake(index, person) ? folderOf(path) : null,
    usualKind: usual?.kind ?? null,
    paused: person.paused,
    held: person.holdUntil !== null && today < person.holdUntil,
  };
}

/** Two people of one name are told apart by their folders. */
export const hasNamesake = (index: PeopleIndex, { name }: Person): boolean =>
  index.named(name).filter((other) => other.name.toLowerCase() === name.toLowerCase()).length > 1;
