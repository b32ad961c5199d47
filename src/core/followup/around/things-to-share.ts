import { linkKey, targetKey } from "../../index/link-resolver";
import { compareText } from "../../index/person-entries";
import type { TopicNote } from "../../matching/notes-by-interest";
import type { Surroundings } from "../../matching/surroundings";
import { termKey } from "../../matching/term-key";
import { baseName } from "../../note/vault-path";
import type { DayNumber } from "../../time/civil-date";
import type { PersonFacts } from "../facts";
import type { Reason } from "../reason";
import { isResting } from "../status-of";
import { LIGHTER_AFTER } from "../unanswered";

type Share = Extract<Reason, { kind: "share" }>;
type Candidate = TopicNote & { readonly interest: string };

/** So many notes are looked at for one person: what all ten were shown is no news. */
const LOOKED_AT = 10;

/**
 * Notes that meet an interest of theirs, are newer than the last contact and were not shown to them, newest first. Nothing
 * for whom I never spoke to, who rests, or who leaves me without an answer: a link is one more message.
 */
export function thingsToShare(facts: PersonFacts, around: Surroundings, today: DayNumber): readonly Share[] {
  const { person, lastContact, status, unanswered } = facts;
  if (person.interests.length === 0 || lastContact === null || isResting(status) || unanswered >= LIGHTER_AFTER) return [];
  const found = new Map<string, Candidate>();
  for (const interest of person.interests) {
    for (const note of newest(around.notesOn(termKey(interest)), lastContact.day, today)) {
      if (!found.has(note.path)) found.set(note.path, { ...note, interest });
    }
  }
  if (found.size === 0) return [];
  const shown = notesShown(facts);
  return [...found.values()]
    .sort((a, b) => b.day - a.day || compareText(a.path, b.path))
    .slice(0, LOOKED_AT)
    .filter(({ path }) => !shown.has(linkKey(baseName(path))))
    .map(({ path, interest }) => ({ kind: "share", note: baseName(path), path, interest }));
}

function newest(newestFirst: readonly TopicNote[], after: DayNumber, today: DayNumber): readonly TopicNote[] {
  const found: TopicNote[] = [];
  for (const note of newestFirst) {
    if (note.day <= after || found.length === LOOKED_AT) break;
    if (note.day <= today) found.push(note);
  }
  return found;
}

/** By name: what a touchpoint of theirs links was spoken of, whichever note of that name it was. */
const notesShown = ({ entries }: PersonFacts): ReadonlySet<string> => new Set(entries.touchpoints.flatMap(({ about }) => about.map(targetKey)));
