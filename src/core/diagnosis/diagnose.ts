import { linkKey } from "../index/link-resolver";
import { compareText } from "../index/person-entries";
import type { PeopleIndex } from "../index/people-index";
import type { VaultPath } from "../note/vault-path";
import { isConflictCopy } from "../person/is-person";
import type { Person, PersonRule } from "../person/person";
import type { DayNumber } from "../time/civil-date";
import { unsureReadings } from "../touchpoint/unsure-readings";
import type { AmbiguousName, DatedNotes, Diagnosis, RuleUse, Stranger } from "./diagnosis";

/** More names than a person looks through. */
const MOST_STRANGERS = 50;

/** `notes`: every note there is. `isDaily`: by its path. */
export function diagnose(index: PeopleIndex, notes: readonly VaultPath[], isDaily: (path: VaultPath) => boolean, today: DayNumber): Diagnosis {
  const people = [...index.people()].sort((a, b) => compareText(a.path, b.path));
  const strangers = strangersIn(index);
  return {
    people,
    rules: rulesOf(people),
    dated: datedNotes(index, notes, isDaily),
    problems: index.problems(),
    conflictCopies: notes.filter(isConflictCopy),
    ambiguous: [...sharedNames(people, notes), ...sharedAliases(people)],
    unsure: unsureReadings(people.flatMap(({ path }) => index.entries(path) ?? []), today),
    strangers: { found: strangers.slice(0, MOST_STRANGERS), more: Math.max(0, strangers.length - MOST_STRANGERS) },
  };
}

function rulesOf(people: readonly Person[]): readonly RuleUse[] {
  const uses = new Map<string, RuleUse>();
  for (const { rule } of people) {
    const key = `${rule.kind} ${linkKey(ruleValue(rule))}`;
    uses.set(key, { rule: uses.get(key)?.rule ?? rule, count: (uses.get(key)?.count ?? 0) + 1 });
  }
  return [...uses.values()].sort((a, b) => b.count - a.count || compareText(ruleValue(a.rule), ruleValue(b.rule)));
}

/** What the rule goes by: the property, the tag, the folder. */
export function ruleValue(rule: PersonRule): string {
  switch (rule.kind) {
    case "property":
      return rule.key;
    case "tag":
      return rule.tag;
    case "folder":
      return rule.folder;
  }
}

function datedNotes(index: PeopleIndex, notes: readonly VaultPath[], isDaily: (path: VaultPath) => boolean): DatedNotes {
  const counts = { meetings: 0, touchpoints: 0, mentions: 0, unread: 0 };
  for (const { path, person, touchpoints, mentions, depth } of index.records()) {
    counts.touchpoints += touchpoints.length;
    counts.mentions += mentions.length;
    const isMeeting = person === null && touchpoints.length > 0 && !isDaily(path);
    if (isMeeting) counts.meetings++;
    // Who met is in the properties: such a note may have no more to tell.
    if (!isMeeting && depth === "structure" && touchpoints.length + mentions.length > 0) counts.unread++;
  }
  return { daily: notes.filter(isDaily).length, ...counts };
}

/** A person's name that another note has too: a link without its folder may mean either. */
function sharedNames(people: readonly Person[], notes: readonly VaultPath[]): readonly AmbiguousName[] {
  const byKey = new Map<string, VaultPath[]>();
  for (const path of notes) {
    const key = linkKey(path.slice(path.lastIndexOf("/") + 1, -".md".length));
    byKey.set(key, [...(byKey.get(key) ?? []), path]);
  }
  const names = new Map(people.map(({ name }) => [linkKey(name), name]));
  return [...names].flatMap(([key, name]): readonly AmbiguousName[] => {
    const paths = byKey.get(key) ?? [];
    return paths.length < 2 ? [] : [{ name, kind: "name", paths: [...paths].sort(compareText) }];
  });
}

/** An alias of two people means neither of them. */
function sharedAliases(people: readonly Person[]): readonly AmbiguousName[] {
  const byAlias = new Map<string, { readonly name: string; readonly paths: Set<VaultPath> }>();
  for (const { path, aliases } of people) {
    for (const alias of aliases) {
      const entry = byAlias.get(linkKey(alias)) ?? { name: alias, paths: new Set() };
      entry.paths.add(path);
      byAlias.set(linkKey(alias), entry);
    }
  }
  return [...byAlias.values()]
    .filter(({ paths }) => paths.size > 1)
    .map(({ name, paths }) => ({ name, kind: "alias", paths: [...paths].sort(compareText) }));
}

/** First and last name, each with a capital letter. */
const FULL_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|van|von|der|del|la|le)){1,3}$/u;

/** Whom a touchpoint is with, and names in mentions, that lead to no note. */
function strangersIn(index: PeopleIndex): readonly Stranger[] {
  const found = new Map<string, Stranger & { readonly day: number }>();
  const add = (target: string, { path, line, day }: { readonly path: VaultPath; readonly line: number; readonly day: number }): void => {
    if (!index.leadsNowhere(target, path)) return;
    const before = found.get(linkKey(target));
    const latest = before && before.day > day ? before : { path, line, day };
    found.set(linkKey(target), { ...latest, name: before?.name ?? target, count: (before?.count ?? 0) + 1 });
  };
  // By path: the spelling that is shown must not depend on which note was read first.
  for (const { touchpoints, mentions } of [...index.records()].sort((a, b) => compareText(a.path, b.path))) {
    for (const each of touchpoints) for (const target of each.people) add(target, each);
    for (const each of mentions) if (FULL_NAME.test(each.target)) add(each.target, each);
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name))
    .map(({ name, count, path, line }) => ({ name, count, path, line }));
}
