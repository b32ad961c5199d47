import { ChangeLog } from "../index/change-log";
import { PathsByKey } from "../index/paths-by-key";
import { compareText } from "../index/person-entries";
import type { NoteRecord } from "../note/note-record";
import type { VaultPath } from "../note/vault-path";
import type { Person } from "../person/person";
import { NotesByInterest, type TopicNote } from "./notes-by-interest";
import { OrderedByKey } from "./ordered-by-key";
import type { Stay } from "./stay";
import { termKey } from "./term-key";

/**
 * What people and notes have to do with each other without linking each other: notes that meet an interest, who seeks what
 * another can help with, who lives where, and where I am. Kept by the index note by note; everything is asked for by `termKey`.
 */
export class Surroundings {
  readonly #notes = new NotesByInterest();
  readonly #interested = new PathsByKey();
  readonly #helpers = new OrderedByKey<VaultPath>(compareText);
  readonly #seekers = new OrderedByKey<VaultPath>(compareText);
  readonly #there = new PathsByKey();
  readonly #stays = new Map<VaultPath, Stay>();
  #newestStays: readonly Stay[] | null = null;
  /** Interests whose notes changed, and needs whose people did. */
  readonly #interests = new ChangeLog<string>();
  readonly #needs = new ChangeLog<string>();

  attach({ path, person, shareable, stay }: NoteRecord, revision: number): void {
    if (person) this.#attachPerson(person, revision);
    if (shareable) this.#logAll(this.#interests, this.#notes.add(path, shareable), revision);
    if (stay) this.#setStay(path, stay);
  }

  detach({ path, person, shareable, stay }: NoteRecord, revision: number): void {
    if (person) this.#detachPerson(person, revision);
    if (shareable) this.#logAll(this.#interests, this.#notes.remove(path), revision);
    if (stay) this.#setStay(path, null);
  }

  /** Newest first. */
  notesOn(interest: string): readonly TopicNote[] {
    return this.#notes.of(interest);
  }

  /** By path, as are the others. */
  helpers(need: string): readonly VaultPath[] {
    return this.#helpers.of(need);
  }

  seekers(need: string): readonly VaultPath[] {
    return this.#seekers.of(need);
  }

  interestedIn(interest: string): readonly VaultPath[] {
    return [...this.#interested.of(interest)].sort(compareText);
  }

  peopleIn(place: string): Iterable<VaultPath> {
    return this.#there.of(place);
  }

  /** Where I was, newest first. */
  stays(): readonly Stay[] {
    this.#newestStays ??= [...this.#stays].sort(([a, { day }], [b, other]) => other.day - day || compareText(a, b)).map(([, stay]) => stay);
    return this.#newestStays;
  }

  /** Everybody who seeks what this person can help with, or the other way round. */
  *partnersOf({ lookingFor, canHelpWith }: Person): Generator<VaultPath> {
    for (const need of keysOf(lookingFor)) yield* this.#helpers.of(need);
    for (const need of keysOf(canHelpWith)) yield* this.#seekers.of(need);
  }

  /** Whom changes of other notes may concern since then; null when that is too long ago to tell. */
  touchedSince(revision: number): ReadonlySet<VaultPath> | null {
    const interests = this.#interests.since(revision);
    const needs = this.#needs.since(revision);
    if (interests === null || needs === null) return null;
    const touched = new Set<VaultPath>();
    for (const interest of interests) for (const path of this.#interested.of(interest)) touched.add(path);
    for (const need of needs) for (const path of [...this.#helpers.of(need), ...this.#seekers.of(need)]) touched.add(path);
    return touched;
  }

  /** Looks at so many notes for interests that are new; true while there is more to do. Else it is done when it is asked for. */
  catchUp(count: number): boolean {
    return this.#notes.catchUp(count);
  }

  #attachPerson({ path, interests, lookingFor, canHelpWith, place }: Person, revision: number): void {
    for (const interest of keysOf(interests)) {
      this.#interested.add(interest, path);
      this.#notes.open(interest);
    }
    for (const need of keysOf(lookingFor)) this.#seekers.add(need, path);
    for (const need of keysOf(canHelpWith)) this.#helpers.add(need, path);
    if (place !== null) this.#there.add(termKey(place), path);
    this.#logAll(this.#needs, keysOf([...lookingFor, ...canHelpWith]), revision);
  }

  #detachPerson({ path, interests, lookingFor, canHelpWith, place }: Person, revision: number): void {
    for (const interest of keysOf(interests)) {
      this.#interested.remove(interest, path);
      if (!this.#interested.has(interest)) this.#notes.close(interest);
    }
    for (const need of keysOf(lookingFor)) this.#seekers.remove(need, path);
    for (const need of keysOf(canHelpWith)) this.#helpers.remove(need, path);
    if (place !== null) this.#there.remove(termKey(place), path);
    this.#logAll(this.#needs, keysOf([...lookingFor, ...canHelpWith]), revision);
  }

  #setStay(path: VaultPath, stay: Stay | null): void {
    if (stay === null) this.#stays.delete(path);
    else this.#stays.set(path, stay);
    this.#newestStays = null;
  }

  #logAll(log: ChangeLog<string>, keys: Iterable<string>, revision: number): void {
    for (const key of keys) log.add(key, revision);
  }
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** Each once. */
export function keysOf(topics: readonly string[]): ReadonlySet<string> {
  if (topics.length === 0) return NO_KEYS;
  const keys = new Set(topics.map(termKey));
  keys.delete("");
  return keys;
}
