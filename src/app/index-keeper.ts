import { PeopleIndex } from "../core/index/people-index";
import type { ReadingRules } from "../core/note/reading-rules";
import type { VaultPath } from "../core/note/vault-path";
import { KeptIndex } from "./kept-index";
import { NoteReader, unreadable } from "./note-reader";
import type { NoteEvent, NoteStat, Ports } from "./ports";
import { ReadingProgress, type Progress } from "./reading-progress";

/** So many notes are looked at for new interests in far less than a slice. */
const NOTES_A_STEP = 256;

/** Where the index of this start came from: notes known from the last time, notes whose text was read. */
export interface Reads {
  readonly restored: number;
  readonly read: number;
}

/** How notes are read: the rules, and a text that is another one whenever they would read a note differently. */
export interface Reading {
  readonly rules: ReadingRules;
  readonly key: string;
}

/**
 * Keeps the index true to the vault; the only writer to it. What was kept from the last time comes first, then structure,
 * from what the host knows without reading, so that the pane stands at once; texts follow in slices. Afterwards every event
 * re-reads exactly its note.
 */
export class IndexKeeper {
  readonly #ports: Ports;
  readonly #onChange: () => void;
  #reading: Reading;
  #reader: NoteReader;
  #index = new PeopleIndex();
  #kept: KeptIndex;
  /** Notes whose text is still to be read, in this order. */
  readonly #waiting = new Set<VaultPath>();
  /** Grows with every event of a note: a read that began before the newest one tells nothing any more. */
  readonly #events = new Map<VaultPath, number>();
  #working: Promise<void> | null = null;
  /** Each build has the next number: an earlier one that is still under way ends. */
  #build = 0;
  #built: Promise<void> = Promise.resolve();
  #progress: ReadingProgress | null = null;
  #reads: Reads = { restored: 0, read: 0 };
  /** The index as the listener knows it. */
  #toldRevision = 0;
  #stop: (() => void) | null = null;

  constructor(ports: Ports, reading: Reading, onChange: () => void) {
    this.#ports = ports;
    this.#reading = reading;
    this.#reader = new NoteReader(ports, reading.rules);
    this.#kept = new KeptIndex(ports);
    this.#onChange = onChange;
  }

  get index(): PeopleIndex {
    return this.#index;
  }

  /** How far the first texts are read; null when they all are. A note that changes later is no reason to say so. */
  get progress(): Progress | null {
    return this.#progress;
  }

  get reads(): Reads {
    return this.#reads;
  }

  /** Resolves when everything is read. */
  async start(): Promise<void> {
    await this.#ports.notes.whenReady();
    this.#stop ??= this.#ports.notes.subscribe((event) => this.#follow(event));
    await this.#rebuild(true);
  }

  /** Settings changed what notes mean. */
  async rebuild(reading: Reading): Promise<void> {
    this.#reading = reading;
    this.#reader = new NoteReader(this.#ports, reading.rules);
    await this.#rebuild(false);
  }

  /** Resolves when every change that was told of until now is read. */
  async settled(): Promise<void> {
    await this.#working;
  }

  stop(): void {
    this.#stop?.();
    this.#stop = null;
    this.#build++;
    this.#waiting.clear();
  }

  /** Resolves when the index is built, by this build or by one that began meanwhile. */
  async #rebuild(isFirst: boolean): Promise<void> {
    const build = ++this.#build;
    this.#built = this.#readEverything(build, isFirst);
    for (let built = this.#built; ; built = this.#built) {
      await built;
      if (built === this.#built) return;
    }
  }

  async #readEverything(build: number, isFirst: boolean): Promise<void> {
    const isOver = (): boolean => this.#build !== build;
    this.#index = new PeopleIndex();
    this.#kept = new KeptIndex(this.#ports);
    this.#waiting.clear();
    this.#events.clear();
    this.#progress = new ReadingProgress(0);
    this.#reads = { restored: 0, read: 0 };
    try {
      const notes = this.#ports.vault.list();
      this.#index.setUnlisted(this.#ports.vault.unlisted?.() ?? []);
      await this.#readStructures(notes, isFirst, isOver);
      if (isOver()) return;
      this.#progress = new ReadingProgress(this.#waiting.size);
      this.#tell();
      await this.#work();
    } finally {
      if (!isOver()) this.#progress = null;
    }
  }

  /** Notes of which an event told meanwhile are left to it. */
  async #readStructures(notes: readonly NoteStat[], isFirst: boolean, isOver: () => boolean): Promise<void> {
    const { breathe } = this.#ports;
    const isLeft = (path: VaultPath): boolean => isOver() || this.#events.has(path);
    for (const { path } of notes) {
      if (!isLeft(path)) this.#index.addNote(path);
      await breathe();
    }
    const known = new Set<VaultPath>();
    if (isFirst) {
      const restored = await this.#kept.restore(this.#reading.key, notes, (record) => {
        if (isLeft(record.path)) return false;
        this.#index.upsert(record);
        known.add(record.path);
        return true;
      });
      if (!isOver()) this.#reads = { ...this.#reads, restored };
    }
    const later: VaultPath[] = [];
    for (const { path } of notes) {
      if (!known.has(path) && !isLeft(path) && this.#readStructure(path)) later.push(path);
      await breathe();
    }
    while (!isOver() && this.#index.around.catchUp(NOTES_A_STEP)) await breathe();
    if (isOver()) return;
    for (const path of this.#newestDailyFirst(later)) if (!isLeft(path)) this.#waiting.add(path);
  }

  /** What can be told without reading; true when only the text can tell the rest. */
  #readStructure(path: VaultPath): boolean {
    const known = this.#reader.structure(path);
    if (known === null) return true;
    this.#index.upsert(known.record);
    return known.needsText;
  }

  /** People before diaries, the newest diary first: the pane is right early, older history follows. */
  #newestDailyFirst(paths: readonly VaultPath[]): readonly VaultPath[] {
    const dated = paths.map((path) => ({ path, day: this.#ports.dailyNotes.dayOf(path) ?? Infinity }));
    return dated.sort((a, b) => b.day - a.day).map(({ path }) => path);
  }

  #follow(event: NoteEvent): void {
    switch (event.kind) {
      case "changed":
        return this.#noteChanged(event.path);
      case "deleted":
        return this.#noteGone(event.path);
      case "renamed":
        this.#noteGone(event.from);
        return this.#noteChanged(event.to);
    }
  }

  #noteChanged(path: VaultPath): void {
    this.#countEvent(path);
    this.#index.addNote(path);
    const known = this.#reader.structure(path);
    if (known === null || known.needsText) {
      // Of a note that is known, a record without the text would make a person's history vanish until it is read.
      if (known !== null && this.#index.record(path) === undefined) this.#index.upsert(known.record);
      this.#waiting.add(path);
      void this.#work();
    } else {
      this.#waiting.delete(path);
      this.#kept.forget(path);
      this.#index.upsert(known.record);
    }
    // That there is such a note can change what a link elsewhere means.
    this.#tellIfChanged();
  }

  #noteGone(path: VaultPath): void {
    this.#countEvent(path);
    this.#waiting.delete(path);
    this.#kept.forget(path);
    this.#index.remove(path);
    this.#tellIfChanged();
  }

  #tellIfChanged(): void {
    if (this.#index.revision !== this.#toldRevision) this.#tell();
  }

  #tell(): void {
    this.#toldRevision = this.#index.revision;
    this.#onChange();
  }

  #countEvent(path: VaultPath): void {
    this.#events.set(path, (this.#events.get(path) ?? 0) + 1);
  }

  /** One reader at a time, so that a burst of events reads each note once. */
  #work(): Promise<void> {
    if (this.#waiting.size === 0) return Promise.resolve();
    this.#working ??= this.#readWaiting();
    return this.#working;
  }

  async #readWaiting(): Promise<void> {
    try {
      for (const path of this.#waiting) {
        this.#waiting.delete(path);
        await this.#readText(path);
        if (this.#progress?.went(this.#waiting.size) === true) this.#tell();
        await this.#ports.breathe();
      }
      this.#kept.keep(this.#reading.key, this.#index);
    } finally {
      // Now, not a turn later: what is put into the queue from here on needs a reader of its own.
      this.#working = null;
    }
  }

  async #readText(path: VaultPath): Promise<void> {
    const build = this.#build;
    const begun = this.#events.get(path);
    const read = await this.#reader.text(path);
    if (this.#build !== build || this.#events.get(path) !== begun) return;
    switch (read.kind) {
      case "read":
        this.#reads = { ...this.#reads, read: this.#reads.read + 1 };
        this.#kept.remember(read.stat, path);
        this.#index.upsert(read.record);
        break;
      case "gone":
        this.#kept.forget(path);
        this.#index.remove(path);
        break;
      case "failed":
        this.#kept.forget(path);
        this.#index.upsert(unreadable(path, this.#index.record(path), read.reason));
    }
    this.#tellIfChanged();
  }
}
