/** Lists by key, each put in order when it is asked for. */
export class OrderedByKey<T> {
  readonly #order: (a: T, b: T) => number;
  readonly #lists = new Map<string, T[]>();
  readonly #unordered = new Set<string>();

  constructor(order: (a: T, b: T) => number) {
    this.#order = order;
  }

  has(key: string): boolean {
    return this.#lists.has(key);
  }

  /** A key without items is known, too. */
  open(key: string): void {
    if (!this.#lists.has(key)) this.#lists.set(key, []);
  }

  close(key: string): void {
    this.#lists.delete(key);
    this.#unordered.delete(key);
  }

  add(key: string, item: T): void {
    const list = this.#lists.get(key);
    if (list === undefined) this.#lists.set(key, [item]);
    else if (list.push(item) > 1) this.#unordered.add(key);
  }

  /** A key whose last item goes stays open. */
  remove(key: string, item: T): void {
    const list = this.#lists.get(key);
    const at = list?.indexOf(item) ?? -1;
    if (at >= 0) list?.splice(at, 1);
  }

  of(key: string): readonly T[] {
    const list = this.#lists.get(key);
    if (list === undefined) return NONE;
    if (this.#unordered.delete(key)) list.sort(this.#order);
    return list;
  }
}

const NONE: readonly never[] = [];
