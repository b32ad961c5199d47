/** More changes than one asks about at once: who is further behind begins anew. */
const MOST = 4096;

/** What changed at which revision (people by path, or any other key), as far back as is useful. */
export class ChangeLog<K extends string> {
  readonly #keys: K[] = [];
  /** Of each key; never falls. */
  readonly #revisions: number[] = [];
  /** Up to this revision changes have been forgotten. */
  #forgottenTo = 0;

  add(key: K, revision: number): void {
    this.#keys.push(key);
    this.#revisions.push(revision);
    if (this.#keys.length > MOST) this.#forgetHalf();
  }

  /** All that changed after that revision; null when some of it is forgotten. */
  since(revision: number): ReadonlySet<K> | null {
    if (revision < this.#forgottenTo) return null;
    const changed = new Set<K>();
    for (let at = this.#keys.length - 1; at >= 0 && (this.#revisions[at] ?? 0) > revision; at--) {
      changed.add(this.#keys[at] as K);
    }
    return changed;
  }

  #forgetHalf(): void {
    this.#keys.splice(0, MOST / 2);
    this.#forgottenTo = this.#revisions.splice(0, MOST / 2).pop() ?? 0;
  }
}
