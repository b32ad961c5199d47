import type { VaultPath } from "../note/vault-path";

/** Notes by a key that nearly always means just one: a set is made only for the second (a set takes 200 bytes). */
export class PathsByKey {
  readonly #paths = new Map<string, VaultPath | Set<VaultPath>>();

  add(key: string, path: VaultPath): void {
    const known = this.#paths.get(key);
    if (known === undefined) this.#paths.set(key, path);
    else if (typeof known !== "string") known.add(path);
    else if (known !== path) this.#paths.set(key, new Set([known, path]));
  }

  remove(key: string, path: VaultPath): void {
    const known = this.#paths.get(key);
    if (known === path) this.#paths.delete(key);
    else if (typeof known === "object" && known.delete(path) && known.size === 0) this.#paths.delete(key);
  }

  of(key: string): Iterable<VaultPath> {
    const known = this.#paths.get(key);
    if (known === undefined) return NONE;
    return typeof known === "string" ? [known] : known;
  }

  has(key: string): boolean {
    return this.#paths.has(key);
  }

  /** The one note of this key; null when there is none, or more than one. */
  only(key: string): VaultPath | null {
    const known = this.#paths.get(key);
    if (known === undefined || typeof known === "string") return known ?? null;
    const [first] = known;
    return known.size === 1 ? (first ?? null) : null;
  }

  entries(): Iterable<readonly [string, Iterable<VaultPath>]> {
    return [...this.#paths].map(([key, known]) => [key, typeof known === "string" ? [known] : known]);
  }
}

const NONE: readonly VaultPath[] = [];
