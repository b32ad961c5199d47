import { Surroundings } from "../matching/surroundings";
import { isEmptyRecord, type NoteRecord } from "../note/note-record";
import type { Problem } from "../note/problem";
import { baseName, type VaultPath } from "../note/vault-path";
import type { Person } from "../person/person";
import type { Mention, PersonalPromise, Touchpoint } from "../touchpoint/touchpoint";
import { ChangeLog } from "./change-log";
import { LinkKeys } from "./link-keys";
import { LinkResolver } from "./link-resolver";
import { ownRecord } from "./own-record";
import { PathsByKey } from "./paths-by-key";
import { compareText, newestFirst, type PersonEntries } from "./person-entries";
import { sameRecord } from "./same-record";

/**
 * What is known of the vault, in memory: one record a note, and by link key (a note's base name, folded) which notes link
 * it. Nothing is resolved until it is asked for: a change of one note forgets only the people whose names it contains, and
 * costs the same whether the vault has ten people or ten thousand.
 */
export class PeopleIndex {
  readonly #links = new LinkResolver();
  readonly #keys = new LinkKeys();
  readonly #records = new Map<VaultPath, NoteRecord>();
  readonly #people = new Map<VaultPath, Person>();
  readonly #notesByKey = new PathsByKey();
  readonly #peopleByKey = new PathsByKey();
  readonly #entries = new Map<VaultPath, PersonEntries>();
  /** The notes that have problems. */
  readonly #troubled = new Set<VaultPath>();
  /** Of folders that could not be looked into. */
  #unlisted: readonly Problem[] = [];
  #problems: readonly Problem[] | null = null;
  readonly #changes = new ChangeLog<VaultPath>();
  readonly #around = new Surroundings();
  #revision = 0;
  #membership = 0;

  /** Grows with every change; equal numbers mean equal content. */
  get revision(): number {
    return this.#revision;
  }

  /** Grows when somebody comes or goes; a name is a path's, so until then nobody's namesakes are others. */
  get membership(): number {
    return this.#membership;
  }

  /** What people and notes have to do with each other without a link between them. */
  get around(): Surroundings {
    return this.#around;
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

  /**
   * Puts a note's record in place of the one before, and takes it over: its texts are moved (`ownRecord`). Returns false, and
   * changes nothing, when the two are equal.
   */
  upsert(record: NoteRecord): boolean {
    this.addNote(record.path);
    const before = this.#records.get(record.path);
    if (!before && isEmptyRecord(record)) return false;
    if (before && sameRecord(before, record)) return false;
    if (before) this.#detach(before);
    // What has nothing to say is not kept, whatever it said before.
    if (!isEmptyRecord(record)) this.#attach(ownRecord(record));
    if (Boolean(before?.person) !== Boolean(record.person)) this.#membership++;
    this.#revision++;
    return true;
  }

  remove(path: VaultPath): boolean {
    const before = this.#records.get(path);
    if (before) this.#detach(before);
    this.#links.remove(path);
    this.#forgetNamed(baseName(path));
    if (before?.person) this.#membership++;
    if (before) this.#revision++;
    return before !== undefined;
  }

  /** Folders whose notes are missing in the index because the host could not list them. */
  setUnlisted(folders: readonly { readonly path: string; readonly reason: string }[]): void {
    this.#unlisted = folders.map(({ path, reason }) => ({ kind: "folder-unreadable", path: path as VaultPath, value: reason }));
    this.#problems = null;
    this.#revision++;
  }

  /** Every note that has a record, in no order. */
  records(): Iterable<NoteRecord> {
    return this.#records.values();
  }

  people(): Iterable<Person> {
    return this.#people.values();
  }

  person(path: VaultPath): Person | undefined {
    return this.#people.get(path);
  }

  /** People whose name or alias this is, whatever its case. */
  named(name: string): readonly Person[] {
    return [...this.#peopleByKey.of(this.#keys.ofName(name))].flatMap((path) => this.#people.get(path) ?? []);
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

  /** Whose entries are others than at an earlier revision, or who is gone; null when that is too long ago to tell. */
  changedSince(revision: number): ReadonlySet<VaultPath> | null {
    return this.#changes.since(revision);
  }

  /** Which person a link means; null when it is nobody. */
  personOf(target: string, from: VaultPath): Person | null {
    const path = this.#resolve(target, from);
    return path === null ? null : (this.#people.get(path) ?? null);
  }

  /** Does a link lead to no note and no person's alias? */
  leadsNowhere(target: string, from: VaultPath): boolean {
    return this.#resolve(target, from) === null;
  }

  /** Two notes of one base name: a link needs the folder. */
  needsPath(path: VaultPath): boolean {
    return this.#links.namesakes(path) > 1;
  }

  /** By path, then line: the same order whatever order the notes came in. */
  problems(): readonly Problem[] {
    this.#problems ??= [...this.#troubled]
      .flatMap((path) => this.#records.get(path)?.problems ?? [])
      .concat(this.#unlisted)
      .sort((a, b) => compareText(a.path, b.path) || (a.line ?? -1) - (b.line ?? -1) || compareText(a.kind, b.kind));
    return this.#problems;
  }

  #attach(record: NoteRecord): void {
    this.#records.set(record.path, record);
    this.#around.attach(record, this.#revision + 1);
    if (record.problems.length > 0) {
      this.#troubled.add(record.path);
      this.#problems = null;
    }
    for (const key of this.#linkedKeys(record)) {
      this.#notesByKey.add(key, record.path);
      this.#forgetKey(key);
    }
    if (!record.person) return;
    this.#people.set(record.path, record.person);
    for (const key of this.#personKeys(record.person)) {
      this.#peopleByKey.add(key, record.path);
      this.#forgetKey(key);
    }
  }

  #detach(record: NoteRecord): void {
    this.#records.delete(record.path);
    this.#around.detach(record, this.#revision + 1);
    if (this.#troubled.delete(record.path)) this.#problems = null;
    for (const key of this.#linkedKeys(record)) {
      this.#notesByKey.remove(key, record.path);
      this.#forgetKey(key);
    }
    if (!record.person) return;
    for (const key of this.#personKeys(record.person)) {
      this.#forgetKey(key);
      this.#peopleByKey.remove(key, record.path);
    }
    this.#people.delete(record.path);
    this.#entries.delete(record.path);
  }

  #forgetNamed(name: string): void {
    const key = this.#keys.ofName(name);
    if (!this.#peopleByKey.has(key)) return;
    this.#forgetKey(key);
    this.#revision++;
  }

  #forgetKey(key: string): void {
    for (const path of this.#peopleByKey.of(key)) {
      this.#entries.delete(path);
      this.#changes.add(path, this.#revision + 1);
    }
  }

  #collect(person: Person): PersonEntries {
    const keys = this.#personKeys(person);
    const notes = new Set<VaultPath>([person.path]);
    for (const key of keys) for (const path of this.#notesByKey.of(key)) notes.add(path);
    const meansPerson = (target: string, from: VaultPath): boolean =>
      keys.has(this.#keys.ofTarget(target)) && this.#resolve(target, from) === person.path;
    const touchpoints: Touchpoint[] = [];
    const mentions: Mention[] = [];
    const promises: PersonalPromise[] = [];
    for (const path of notes) {
      const record = this.#records.get(path);
      if (!record) continue;
      for (const each of record.touchpoints) if (each.people.some((to) => meansPerson(to, path))) touchpoints.push(each);
      for (const each of record.mentions) if (meansPerson(each.target, path)) mentions.push(each);
      for (const each of record.promises) {
        if (path === person.path || each.people.some((to) => meansPerson(to, path))) promises.push(each);
      }
    }
    return {
      person,
      touchpoints: ordered(touchpoints, newestFirst),
      mentions: ordered(mentions, (a, b) => b.day - a.day || compareText(a.path, b.path) || a.line - b.line),
      promises: ordered(promises, (a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || compareText(a.path, b.path) || a.line - b.line),
    };
  }

  #personKeys({ name, aliases }: Person): ReadonlySet<string> {
    return new Set([name, ...aliases].map((each) => this.#keys.ofName(each)));
  }

  #linkedKeys({ touchpoints, mentions, promises }: NoteRecord): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const { people } of touchpoints) for (const target of people) keys.add(this.#keys.ofTarget(target));
    for (const { target } of mentions) keys.add(this.#keys.ofTarget(target));
    for (const { people } of promises) for (const target of people) keys.add(this.#keys.ofTarget(target));
    return keys;
  }

  /** A note of that name wins over an alias; an alias that two people share means nobody. */
  #resolve(target: string, from: VaultPath): VaultPath | null {
    const note = this.#links.resolve(target, from);
    if (note !== null) return note;
    return this.#peopleByKey.only(this.#keys.ofTarget(target));
  }
}

/** Most people have no promises and no mentions: one empty list will do for all. */
const NONE: readonly never[] = Object.freeze([]);
const ordered = <T>(list: T[], order: (a: T, b: T) => number): readonly T[] => (list.length === 0 ? NONE : list.slice().sort(order));
