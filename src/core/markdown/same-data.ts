/** More values than a person's frontmatter has: aliases can make a small text endless to walk. */
const MOST_VALUES = 20_000;

/** Whether two parsed values are the same, keys in the same order. What is too large to compare counts as different. */
export function sameData(a: unknown, b: unknown): boolean {
  return new Comparison().same(a, b);
}

class Comparison {
  #left = MOST_VALUES;

  same(a: unknown, b: unknown): boolean {
    if (this.#left-- <= 0) return false;
    if (Object.is(a, b)) return true;
    if (Array.isArray(a)) return Array.isArray(b) && this.#sameList(a, b);
    if (Array.isArray(b) || !isRecord(a) || !isRecord(b)) return false;
    const keys = Object.keys(a);
    return this.#sameList(keys, Object.keys(b)) && keys.every((key) => this.same(a[key], b[key]));
  }

  #sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
    return a.length === b.length && a.every((value, index) => this.same(value, b[index]));
  }
}

/** Plain records only: what has a class of its own (a `Date`) can't be compared by its keys. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
