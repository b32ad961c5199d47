import { compareText } from "../index/person-entries";
import type { VaultPath } from "../note/vault-path";
import { topicsOf } from "./note-terms";
import { OrderedByKey } from "./ordered-by-key";
import type { Shareable } from "./shareable";

export interface TopicNote extends Shareable {
  readonly path: VaultPath;
}

/** Of one day by path: the same order whatever order they came in. */
export const newestFirst = (a: TopicNote, b: TopicNote): number => b.day - a.day || compareText(a.path, b.path);

/** Some new interests, and the notes that are still to be looked at for them. */
interface Round {
  readonly interests: ReadonlySet<string>;
  readonly notes: readonly TopicNote[];
  at: number;
}

/**
 * The notes that meet what somebody is interested in, by interest. Only interests have a list: what nobody likes costs no
 * more than the note's own terms. A note finds its lists when it comes; an interest that is new is looked for among all
 * notes, together with all others that are new, in steps or when it is asked for.
 */
export class NotesByInterest {
  readonly #notes = new Map<VaultPath, TopicNote>();
  readonly #lists = new OrderedByKey<TopicNote>(newestFirst);
  readonly #wanted = new Set<string>();
  #round: Round | null = null;

  /** Somebody has this interest. */
  open(interest: string): void {
    if (!this.#lists.has(interest)) this.#wanted.add(interest);
  }

  /** Nobody has it any more. */
  close(interest: string): void {
    this.#wanted.delete(interest);
    this.#lists.close(interest);
  }

  /** Returns the interests that it meets. */
  add(path: VaultPath, { day, terms }: Shareable): readonly string[] {
    const note = { path, day, terms };
    this.#notes.set(path, note);
    const met = this.#interestsOf(note);
    for (const interest of met) this.#lists.add(interest, note);
    return met;
  }

  /** Returns the interests that it met. */
  remove(path: VaultPath): readonly string[] {
    const note = this.#notes.get(path);
    if (note === undefined) return [];
    this.#notes.delete(path);
    const met = this.#interestsOf(note);
    for (const interest of met) this.#lists.remove(interest, note);
    return met;
  }

  /** Newest first, then by path. */
  of(interest: string): readonly TopicNote[] {
    while (this.catchUp(Infinity)) continue;
    return this.#lists.of(interest);
  }

  /** Looks at so many notes for interests that are new; true while there is more to do. */
  catchUp(count: number): boolean {
    const round = (this.#round ??= this.#nextRound());
    if (round === null) return false;
    for (const end = Math.min(round.at + count, round.notes.length); round.at < end; round.at++) {
      const note = round.notes[round.at] as TopicNote;
      if (this.#notes.get(note.path) !== note) continue;
      for (const topic of topicsOf(note.terms)) if (round.interests.has(topic) && this.#lists.has(topic)) this.#lists.add(topic, note);
    }
    if (round.at === round.notes.length) this.#round = null;
    return this.#round !== null || this.#wanted.size > 0;
  }

  /** From here on a note that comes finds these lists itself. */
  #nextRound(): Round | null {
    if (this.#wanted.size === 0) return null;
    const interests = new Set(this.#wanted);
    this.#wanted.clear();
    for (const interest of interests) this.#lists.open(interest);
    return { interests, notes: [...this.#notes.values()], at: 0 };
  }

  #interestsOf({ terms }: TopicNote): readonly string[] {
    return [...topicsOf(terms)].filter((topic) => this.#lists.has(topic));
  }
}
