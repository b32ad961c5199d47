import { FRESH_START_FROM, type FreshStart } from "../followup/fresh-start";
import type { VaultPath } from "../note/vault-path";
import type { DayNumber } from "../time/civil-date";
import { lastSentence, type Speech } from "./sentences";

/** The plan of a fresh start as plain strings, and what carries it out. */
export interface FreshStartView {
  readonly intro: string;
  /** What the plan does not touch, and how it is taken back. */
  readonly hint: string;
  readonly days: readonly FreshStartDay[];
  /** For whom there is no day soon enough; null when there is one for everybody. */
  readonly left: string | null;
  readonly submit: string;
  readonly turns: readonly { readonly person: VaultPath; readonly until: DayNumber }[];
  readonly leftPaths: readonly VaultPath[];
}

interface FreshStartDay {
  /** `Wednesday 25 November` */
  readonly day: string;
  readonly people: readonly { readonly path: VaultPath; readonly name: string; readonly last: string }[];
}

/** Null when there is no gap to speak of: then the list is worked through as it is. */
export function freshStartView({ turns, left }: FreshStart, speech: Speech): FreshStartView | null {
  const { days, words } = speech;
  const { freshStart: said } = words.insights;
  const [first] = turns;
  const last = turns[turns.length - 1];
  if (first === undefined || last === undefined || turns.length + left.length < FRESH_START_FROM) return null;
  const byDay = new Map<DayNumber, FreshStartDay["people"][number][]>();
  for (const { person, until } of turns) {
    const { path, name } = person.facts.person;
    byDay.set(until, [...(byDay.get(until) ?? []), { path, name, last: lastSentence(person.facts, speech) }]);
  }
  return {
    intro: said.intro(turns.length, days.long(first.until), days.long(last.until)),
    hint: said.hint,
    days: [...byDay].map(([day, people]) => ({ day: days.long(day), people })),
    left: left.length === 0 ? null : said.left(left.length),
    submit: said.submit(turns.length),
    turns: turns.map(({ person, until }) => ({ person: person.facts.person.path, until })),
    leftPaths: left.map(({ facts }) => facts.person.path),
  };
}
