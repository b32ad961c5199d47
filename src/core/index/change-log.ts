import type { VaultPath } from "../note/vault-path";

/** More changes than one asks about at once: who is further behind begins anew. */
const MOST = 4096;

/** Which people changed at which revision, as far back as is useful. */
export class ChangeLog {
  readonly #paths: VaultPath[] = [];
  /** Of each path; never falls. */
  readonly #revisions: number[] = [];
  /** Up to this revision changes have been forgotten. */
  #forgottenTo = 0;

  add(path: VaultPath, revision: number): void {
    this.#paths.push(path);
    this.#revisions.push(revision);
    if (this.#paths.length > MOST) this.#forgetHalf();
  }

  /** Everybody who changed after that revision; null when some of it is forgotten. */
  since(revision: number): ReadonlySet<VaultPath> | null {
    if (revision < this.#forgottenTo) return null;
    const changed = new Set<VaultPath>();
    for (let at = this.#paths.length - 1; at >= 0 && (this.#revisions[at] ?? 0) > revision; at--) {
      changed.add(this.#paths[at] as VaultPath);
    }
    return changed;
  }

  #forgetHalf(): void {
    this.#paths.splice(0, MOST / 2);
    this.#forgottenTo = this.#revisions.splice(0, MOST / 2).pop() ?? 0;
  }
}
