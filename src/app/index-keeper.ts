import { PeopleIndex } from "../core/index/people-index";
import type { NoteRecord } from "../core/note/note-record";
import { needsText, readHead, readNote } from "../core/note/read-note";
import type { ReadingRules } from "../core/note/reading-rules";
import type { VaultPath } from "../core/note/vault-path";
import type { NoteEvent, Ports } from "./ports";

/**
 * Keeps the index true to the vault; the only writer to it. Structure comes first, from what the host knows without
 * reading, so that the pane stands at once; texts follow in slices. Afterwards every event re-reads exactly its note.
 */
export class IndexKeeper {
  readonly #ports: Ports;
  readonly #onChange: () => void;
  #rules: ReadingRules;
  #index = new PeopleIndex();
  /** Notes whose text is still to be read, in this order. */
  readonly #waiting = new Set<VaultPath>();
  /** Grows with every event of a note: a read that began before the newest one tells nothing any more. */
  readonly #events = new Map<VaultPath, number>();
  #working: Promise<void> | null = null;
  #building = false;
  /** The index as the listener knows it. */
  #toldRevision = 0;
  #stop: (() => void) | null = null;

  constructor(ports: Ports, rules: ReadingRules, onChange: () => void) {
    this.#ports = ports;
    this.#rules = rules;
    this.#onChange = onChange;
  }

  get index(): PeopleIndex {
    return this.#index;
  }

  /** True while the first texts are being read; a note that changes later is no reason to say so. */
  get reading(): boolean {
    return this.#building;
  }

  /** Resolves when everything is read. */
  async start(): Promise<void> {
    await this.#ports.notes.whenReady();
    this.#stop ??= this.#ports.notes.subscribe((event) => this.#follow(event));
    await this.#build();
  }

  /** The settings changed what a note means. */
  async rebuild(rules: ReadingRules): Promise<void> {
    this.#rules = rules;
    await this.#working;
    this.#index = new PeopleIndex();
    await this.#build();
  }

  /** Resolves when every change that was told of until now is read. */
  async settled(): Promise<void> {
    await this.#working;
  }

  stop(): void {
    this.#stop?.();
    this.#stop = null;
    this.#waiting.clear();
  }

  async #build(): Promise<void> {
    this.#building = true;
    try {
      await this.#readEverything();
    } finally {
      this.#building = false;
    }
  }

  async #readEverything(): Promise<void> {
    const notes = this.#ports.vault.list();
    for (const { path } of notes) this.#index.addNote(path);
    const later: VaultPath[] = [];
    for (const { path } of notes) {
      if (this.#readStructure(path)) later.push(path);
      await this.#ports.breathe();
    }
    for (const path of this.#newestDailyFirst(later)) this.#waiting.add(path);
    this.#toldRevision = this.#index.revision;
    this.#onChange();
    await this.#work();
  }

  /** What can be told without reading; true when only the text can tell the rest. */
  #readStructure(path: VaultPath): boolean {
    const known = this.#structureOf(path);
    if (known === null) return true;
    this.#index.upsert(known.record);
    return known.needsText;
  }

  #structureOf(path: VaultPath): { readonly record: NoteRecord; readonly needsText: boolean } | null {
    const head = this.#ports.notes.headOf(path);
    if (head === null) return null;
    const day = this.#ports.dailyNotes.dayOf(path);
    const record = readHead({ path, head, day, rules: this.#rules });
    // Where in the note a problem stands, only the text can tell.
    const isUnclear = record.problems.length > 0;
    return { record, needsText: isUnclear || needsText(head, record.person !== null || day !== null) };
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
    const known = this.#structureOf(path);
    // A record without the text would make a person's history vanish until the text is read.
    if (known === null || known.needsText) {
      this.#waiting.add(path);
      void this.#work();
    } else this.#index.upsert(known.record);
    // That there is such a note can change what a link elsewhere means.
    this.#tellIfChanged();
  }

  #noteGone(path: VaultPath): void {
    this.#countEvent(path);
    this.#waiting.delete(path);
    this.#index.remove(path);
    this.#tellIfChanged();
  }

  #tellIfChanged(): void {
    const { revision } = this.#index;
    if (revision === this.#toldRevision) return;
    this.#toldRevision = revision;
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
        await this.#ports.breathe();
      }
    } finally {
      // Now, not a turn later: what is put into the queue from here on needs a reader of its own.
      this.#working = null;
    }
  }

  async #readText(path: VaultPath): Promise<void> {
    const begun = this.#events.get(path);
    const read = await this.#ports.vault.read(path);
    if (this.#events.get(path) !== begun) return;
    const record = read.ok
      ? readNote({
          path,
          text: read.value,
          day: this.#ports.dailyNotes.dayOf(path),
          frontmatter: this.#ports.frontmatter,
          rules: this.#rules,
        })
      : this.#unreadable(path, read.error.value ?? read.error.kind);
    this.#index.upsert(record);
    this.#tellIfChanged();
  }

  /** A failed read is not a deletion: what was known stays, and the failure is told. */
  #unreadable(path: VaultPath, value: string): NoteRecord {
    const known = this.#index.record(path);
    return {
      path,
      depth: "text",
      person: known?.person ?? null,
      touchpoints: known?.touchpoints ?? [],
      mentions: known?.mentions ?? [],
      promises: known?.promises ?? [],
      problems: [{ kind: "note-unreadable", path, value }],
    };
  }
}
