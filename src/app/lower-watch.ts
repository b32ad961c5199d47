import { lastContact } from "../core/followup/contact";
import type { PeopleIndex } from "../core/index/people-index";
import type { VaultPath } from "../core/note/vault-path";
import { loweringAfter, type Lowering } from "../core/person/lowering";
import type { MentionSetting } from "../core/settings/settings";
import type { DayNumber } from "../core/time/civil-date";

/** Somebody whose `last-contact` says a day that no record reaches any more. */
export interface LowerOffer {
  readonly person: VaultPath;
  readonly lowering: Lowering;
}

/**
 * Notices when the line that a `last-contact` stood for goes: taken back, or deleted by hand in the note. It only ever
 * offers; who writes the property without any line never meets it.
 */
export class LowerWatch {
  /** People whose property a record reaches, and the day it says. */
  readonly #borneOut = new Map<VaultPath, DayNumber>();
  readonly #offers = new Map<VaultPath, Lowering>();
  #seen: { readonly index: PeopleIndex; readonly revision: number } | null = null;

  /** To be called with a whole index: at first, and after changes. */
  look(index: PeopleIndex, mentions: MentionSetting, today: DayNumber): void {
    const { revision } = index;
    if (this.#seen?.index !== index) {
      this.#borneOut.clear();
      this.#offers.clear();
    } else if (this.#seen.revision === revision) return;
    const changed = this.#seen?.index === index ? index.changedSince(this.#seen.revision) : null;
    for (const path of changed ?? [...index.people()].map((person) => person.path)) this.#lookAt(path, index, mentions, today);
    this.#seen = { index, revision };
  }

  offers(): readonly LowerOffer[] {
    return [...this.#offers].map(([person, lowering]) => ({ person, lowering }));
  }

  #lookAt(path: VaultPath, index: PeopleIndex, mentions: MentionSetting, today: DayNumber): void {
    const entries = index.entries(path);
    const before = this.#borneOut.get(path);
    const lowering = entries && before !== undefined ? loweringAfter(entries, before, mentions, today) : null;
    if (lowering !== null) {
      this.#offers.set(path, lowering);
      return;
    }
    this.#offers.delete(path);
    this.#borneOut.delete(path);
    if (!entries || entries.person.lastContact === null) return;
    const newest = lastContact(entries, mentions, today);
    if (newest?.source !== "property" && newest?.day === entries.person.lastContact) this.#borneOut.set(path, newest.day);
  }
}
