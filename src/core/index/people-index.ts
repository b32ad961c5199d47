import type { NoteRecord } from "../note/note-record";
import type { Problem } from "../note/problem";
import { baseName, type VaultPath } from "../note/vault-path";
import type { Person } from "../person/person";
import { LinkResolver, linkKey, targetKey } from "./link-resolver";
import { compareText, newestFirst, type PersonEntries } from "./person-entries";

/**
 * What is known of the vault, in memory: one record a note, and by link key (a note's base name, folded) which notes link
 * it. Nothing is resolved until it is asked for: a change of one note forgets only the people whose names it contains, and
 * costs the same whether the vault has ten people or ten thousand.
 */
export class PeopleIndex {
  readonly #links = new LinkResolver();
  readonly #records = new Map<VaultPath, NoteRecord>();
  readonly #people = new Map<VaultPath, Person>();
  readonly #notesByKey = new Map<string, Set<VaultPath>>();
  readonly #peopleByKey = new Map<string, Set<VaultPath>>();
  readonly #entries = new Map<VaultPath, PersonEntries>();
  #revision = 0;

  /** Grows with every change; equal numbers mean equal content. */
  get revision(): number {
    return this.#revision;
  }

  get peopleCount(): number {
    return this.#people.size;
  }

  /** Tells the index that a note exists, so that links to it resolve, before (or without) knowing what is in it. */
  addNote(path: VaultPath): void {
    if (this.#links.add(path)) this.#forgetNamed(baseName(path));
  }

  record(path: VaultPath): NoteRecord | undefined {
    return this.#records.get(path);
  }

  /** Puts a note's record in place of the one before. Returns false, and changes nothing, when they are equal. */
  upsert(record: NoteRecord): boolean {
    this.addNote(record.path);
    const before = this.#records.get(record.path);
    if (before ? sameRecord(before, record) : isEmpty(record)) return false;
    if (before) this.#detach(before);
    this.#attach(record);
    this.#revision++;
    return true;
  }

  remove(path: VaultPath): boolean {
    const before = this.#records.get(path);
    if (before) this.#detach(before);
    this.#links.remove(path);
    this.#forgetNamed(baseName(path));
    if (before) this.#revision++;
    return before !== undefined;
  }

  people(): Iterable<Person> {
    return this.#people.values();
  }

  person(path: VaultPath): Person | undefined {
    return this.#people.get(path);
  }

  /** People whose name or alias this is, whatever its case. */
  named(name: string): readonly Person[] {
    return [...(this.#peopleByKey.get(linkKey(name)) ?? [])].flatMap((path) => this.#people.get(path) ?? []);
  }

  entries(path: VaultPath): PersonEntries | undefined {
    const known = this.#entries.get(path);
    if (known) return known;
    const person = this.#people.get(path);
    if (!person) return undefined;
    const found = this.#collect(person);
    this.#entries.set(path, found);
    return found;
  }

  /** Which person a link means; null when it is nobody. */
  personOf(target: string, from: VaultPath): Person | null {
    const path = this.#resolve(target, from);
    return path === null ? null : (this.#people.get(path) ?? null);
  }

  /** Two notes of one base name: a link needs the folder. */
  needsPath(path: VaultPath): boolean {
    return this.#links.namesakes(path) > 1;
  }

  /** By path, then line: the same order whatever order the notes came in. */
  problems(): readonly Problem[] {
    return [...this.#records.values()]
      .flatMap((record) => record.problems)
      .sort((a, b) => compareText(a.path, b.path) || (a.line ?? -1) - (b.line ?? -1) || compareText(a.kind, b.kind));
  }

  #attach(record: NoteRecord): void {
    this.#records.set(record.path, record);
    for (const key of linkedKeys(record)) {
      addTo(this.#notesByKey, key, record.path);
      this.#forgetKey(key);
    }
    if (!record.person) return;
    this.#people.set(record.path, record.person);
    for (const key of personKeys(record.person)) {
      addTo(this.#peopleByKey, key, record.path);
      this.#forgetKey(key);
    }
  }

  #detach(record: NoteRecord): void {
    this.#records.delete(record.path);
    for (const key of linkedKeys(record)) {
      removeFrom(this.#notesByKey, key, record.path);
      this.#forgetKey(key);
    }
    if (!record.person) return;
    for (const key of personKeys(record.person)) {
      this.#forgetKey(key);
      removeFrom(this.#peopleByKey, key, record.path);
    }
    this.#people.delete(record.path);
    this.#entries.delete(record.path);
  }

  #forgetNamed(name: string): void {
    const key = linkKey(name);
    if (!this.#peopleByKey.has(key)) return;
    this.#forgetKey(key);
    this.#revision++;
  }

  #forgetKey(key: string): void {
    for (const path of this.#peopleByKey.get(key) ?? []) this.#entries.delete(path);
  }

  #collect(person: Person): PersonEntries {
    const notes = new Set<VaultPath>([person.path]);
    for (const key of personKeys(person)) for (const path of this.#notesByKey.get(key) ?? []) notes.add(path);
    const records = [...notes].flatMap((path) => this.#records.get(path) ?? []);
    const meansPerson = (target: string, from: VaultPath): boolean => this.#resolve(target, from) === person.path;
    return {
      person,
      touchpoints: records
        .flatMap((record) => record.touchpoints)
        .filter((touchpoint) => touchpoint.people.some((target) => meansPerson(target, touchpoint.path)))
        .sort(newestFirst),
      mentions: records
        .flatMap((record) => record.mentions)
        .filter((mention) => meansPerson(mention.target, mention.path))
        .sort((a, b) => b.day - a.day || compareText(a.path, b.path) || a.line - b.line),
      promises: records
        .flatMap((record) => record.promises)
        .filter((promise) => promise.path === person.path || promise.people.some((to) => meansPerson(to, promise.path)))
        .sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || compareText(a.path, b.path) || a.line - b.line),
    };
  }

  /** A note of that name wins over an alias; an alias that two people share means nobody. */
  #resolve(target: string, from: VaultPath): VaultPath | null {
    const note = this.#links.resolve(target, from);
    if (note !== null) return note;
    const aliased = this.#peopleByKey.get(targetKey(target));
    return aliased?.size === 1 ? ([...aliased][0] ?? null) : null;
  }
}

const personKeys = (person: Person): ReadonlySet<string> => new Set([person.name, ...person.aliases].map(linkKey));

function linkedKeys(record: NoteRecord): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const touchpoint of record.touchpoints) for (const target of touchpoint.people) keys.add(targetKey(target));
  for (const mention of record.mentions) keys.add(targetKey(mention.target));
  for (const promise of record.promises) for (const target of promise.people) keys.add(targetKey(target));
  return keys;
}

const isEmpty = (record: NoteRecord): boolean =>
  record.person === null &&
  record.touchpoints.length === 0 &&
  record.mentions.length === 0 &&
  record.promises.length === 0 &&
  record.problems.length === 0;

/** Records are plain data of one fixed shape, so that equal content means equal text. */
const sameRecord = (a: NoteRecord, b: NoteRecord): boolean => JSON.stringify(a) === JSON.stringify(b);

function addTo(map: Map<string, Set<VaultPath>>, key: string, path: VaultPath): void {
  const paths = map.get(key);
  if (paths) paths.add(path);
  else map.set(key, new Set([path]));
}

function removeFrom(map: Map<string, Set<VaultPath>>, key: string, path: VaultPath): void {
  const paths = map.get(key);
  paths?.delete(path);
  if (paths?.size === 0) map.delete(key);
}
