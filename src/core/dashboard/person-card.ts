import { askFor } from "../followup/ask";
import type { FollowUp } from "../followup/rank";
import { folderOf } from "../note/vault-path";
import { quietNote } from "./card-note";
import type { PersonCard } from "./dashboard";
import { askSentence, cadenceSentence, lastSentence, reasonSentence, restSentence, type Speech } from "./sentences";

/** One person as the pane shows them. `twoOfAName` adds the folder. */
export function personCard(followUp: FollowUp, twoOfAName: boolean, speech: Speech): PersonCard {
  const { facts, reasons } = followUp;
  const { person } = facts;
  const [reason] = reasons;
  const ask = askFor(facts, speech.today, reason);
  const why = reason ? reasonSentence(reason, speech) : restSentence(facts, speech);
  const note = quietNote(facts, speech);
  return {
    path: person.path,
    name: person.name,
    detail: twoOfAName ? folderOf(person.path) : null,
    status: facts.status,
    last: lastSentence(facts, speech),
    cadence: facts.cadence ? cadenceSentence(facts.cadence, speech.words) : null,
    why,
    whyKind: reason?.kind ?? null,
    ask: ask ? askSentence(ask, speech) : null,
    note: note === why ? null : note,
    timezone: person.timezone,
    haystack: haystack(followUp),
  };
}

/** What search looks in: name, aliases, interests, `@place`, circle, affiliation. */
function haystack({ facts: { person } }: FollowUp): string {
  const place = person.place === null ? [] : [`@${person.place}`];
  const circle = person.circle === null ? [] : [person.circle];
  const role = person.role === null ? [] : [person.role];
  return [person.name, ...person.aliases, ...person.interests, ...place, ...circle, ...person.org, ...role]
    .map(foldForSearch)
    .join("\n");
}

/** Case and accents aside: `zolkiewski` finds `Żółkiewski`. (`ł` is no accented `l` to Unicode, but to a hurried typist it is.) */
export const foldForSearch = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/ł/g, "l");
