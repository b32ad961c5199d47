import { linkKey, targetKey } from "../../index/link-resolver";
import { newestFirst, type TopicNote } from "../../matching/notes-by-interest";
import { topicsOf } from "../../matching/note-terms";
import type { Surroundings } from "../../matching/surroundings";
import { termKey } from "../../matching/term-key";
import { baseName } from "../../note/vault-path";
import type { DayNumber } from "../../time/civil-date";
import type { PersonFacts } from "../facts";
import type { Reason } from "../reason";
import { isResting } from "../status-of";
import { LIGHTER_AFTER } from "../unanswered";

type Share = Extract<Reason, { kind: "share" }>;
/** So many notes are looked at for one person: what all ten were shown is no news. */
const LOOKED_AT = 10;

/**
 * Notes that meet an interest of theirs, are newer than the last contact and were not shown to them, newest first; found one
 * by one. What names them they know, or should not see. Nothing for whom I never spoke to, who rests, or who leaves me
 * without an answer: a link is one more message.
 */
export function* thingsToShare(facts: PersonFacts, around: Surroundings, today: DayNumber): Generator<Share> {
  const { person, lastContact, status, unanswered } = facts;
  if (person.interests.length === 0 || lastContact === null || isResting(status) || unanswered >= LIGHTER_AFTER) return;
  const lists = person.interests.map((interest) => ({ interest, notes: around.notesOn(termKey(interest)), at: 0 }));
  const seen = new Set<string>();
  for (let next = newestOf(lists); next !== null && seen.size < LOOKED_AT; next = newestOf(lists)) {
    const { interest, note } = next;
    if (note.day <= lastContact.day) return;
    if (note.day > today || seen.has(note.path)) continue;
    seen.add(note.path);
    const name = baseName(note.path);
    if (!isAbout(note, facts) && !wasShown(facts, linkKey(name))) yield { kind: "share", note: name, path: note.path, interest };
  }
}

/** One interest's notes, newest first, and how many of them were taken. */
interface Taking {
  readonly interest: string;
  readonly notes: readonly TopicNote[];
  at: number;
}

/** Takes the newest note of all lists; of one day the first by path, for the interest that is named first. */
function newestOf(lists: readonly Taking[]): { readonly interest: string; readonly note: TopicNote } | null {
  let best: { readonly list: Taking; readonly note: TopicNote } | null = null;
  for (const list of lists) {
    const note = list.notes[list.at];
    if (note !== undefined && (best === null || newestFirst(note, best.note) < 0)) best = { list, note };
  }
  if (best === null) return null;
  best.list.at++;
  return { interest: best.list.interest, note: best.note };
}

function isAbout({ terms }: TopicNote, { person }: PersonFacts): boolean {
  const topics = topicsOf(terms);
  return [person.name, ...person.aliases].some((name) => topics.has(termKey(name)));
}

/** By name: what a touchpoint of theirs links was spoken of, whichever note of that name it was. */
const wasShown = ({ entries }: PersonFacts, key: string): boolean =>
  entries.touchpoints.some(({ about }) => about.some((target) => targetKey(target) === key));
