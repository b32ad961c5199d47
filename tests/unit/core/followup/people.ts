import { factsOf, type PersonFacts } from "../../../../src/core/followup/facts";
import { followupRules, type FollowupRules } from "../../../../src/core/followup/followup-rules";
import { followUp, type FollowUp } from "../../../../src/core/followup/rank";
import type { PersonEntries } from "../../../../src/core/index/person-entries";
import { newestFirst } from "../../../../src/core/index/person-entries";
import { baseName, vaultPath } from "../../../../src/core/note/vault-path";
import type { Person } from "../../../../src/core/person/person";
import { DEFAULT_SETTINGS } from "../../../../src/core/settings/settings";
import { parseIsoDay, type DayNumber } from "../../../../src/core/time/civil-date";
import type { Mention, PersonalPromise, Touchpoint } from "../../../../src/core/touchpoint/touchpoint";

/** Made-up people and records for tests of ranking: only what a case is about is said. */
export const day = (iso: string): DayNumber => {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`${iso} is no day`);
  return parsed;
};

export const TODAY = day("2026-11-24");

export function person(name: string, said: Partial<Person> = {}): Person {
  const path = vaultPath(`People/${name}.md`);
  return {
    path,
    name: baseName(path),
    aliases: [],
    rule: { kind: "property", key: "type" },
    lastContact: null,
    cadence: null,
    circle: null,
    paused: false,
    snoozeUntil: null,
    holdUntil: null,
    holdReason: null,
    birthday: null,
    dates: [],
    interests: [],
    goals: [],
    changes: [],
    lookingFor: [],
    canHelpWith: [],
    ledger: [],
    introducedBy: [],
    met: null,
    metContext: null,
    preferredChannel: null,
    channels: [],
    place: null,
    timezone: null,
    org: [],
    role: null,
    ...said,
  };
}

let line = 0;

export const touchpoint = (iso: string, said: Partial<Touchpoint> = {}): Touchpoint => ({
  path: vaultPath(`Daily/${iso}.md`),
  line: line++,
  day: day(iso),
  counted: true,
  time: null,
  kind: "call",
  people: ["Ana"],
  about: [],
  text: "",
  by: null,
  ledger: [],
  moved: null,
  late: null,
  depth: null,
  own: false,
  place: null,
  intro: null,
  ...said,
});

export const mention = (iso: string): Mention => ({
  path: vaultPath(`Daily/${iso}.md`),
  line: line++,
  day: day(iso),
  target: "Ana",
});

export const promise = (said: Partial<PersonalPromise> = {}): PersonalPromise => ({
  path: vaultPath("Notes/Tasks.md"),
  line: line++,
  owner: "me",
  people: ["Ana"],
  text: "send the deck",
  due: null,
  state: "open",
  done: null,
  ...said,
});

export const entries = (of: Person, said: Partial<Omit<PersonEntries, "person">> = {}): PersonEntries => ({
  person: of,
  mentions: [],
  promises: [],
  ...said,
  touchpoints: [...(said.touchpoints ?? [])].sort(newestFirst),
});

export const RULES: FollowupRules = followupRules(DEFAULT_SETTINGS);

export const facts = (of: PersonEntries, today = TODAY): PersonFacts => factsOf(of, RULES, today);

export const follow = (of: PersonEntries, today = TODAY): FollowUp => followUp(facts(of, today), RULES, today);
