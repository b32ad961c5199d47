/** What can't be unpacked was not packed by us. */
export class UnpackError extends Error {}

/** Beyond so many, one shape more takes as much room as it saves. */
const MOST_FOLDED = 2000;

/** The shapes of objects, each once: its keys, each behind a mark that says what its value is, or that it is written. */
export class Shapes {
  readonly list: (readonly string[])[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(marked: readonly string[]): number {
    const name = marked.join("\n");
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.list.length);
    this.list.push(marked);
    return this.list.length - 1;
  }

  get isFull(): boolean {
    return this.list.length >= MOST_FOLDED;
  }
}

/** Before a key whose value is written; the other marks are values that most fields have, and that are then left out. */
const WRITTEN = "=";
const FOLDED: ReadonlyMap<string, (path: string) => unknown> = new Map<string, (path: string) => unknown>([
  ["0", () => null],
  ["f", () => false],
  ["e", () => []],
  ["p", (path) => path],
]);

/** Stands before the items of a list; before the values of an object stands the number of its shape. */
const LIST = -1;

/**
 * Plain data without the keys of its objects and without the values that most fields have: a third of its JSON. An object is
 * `[shape, …values]`, a list `[-1, …items]`. `path`: the note's own, in every entry of its record. Values that are undefined
 * are left out, as JSON does.
 */
export function pack(value: unknown, path: string, shapes: Shapes): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return [LIST, ...value.map((each) => pack(each, path, shapes))];
  const marked: string[] = [];
  const values: unknown[] = [];
  for (const [key, each] of Object.entries(value)) {
    if (each === undefined) continue;
    const mark = shapes.isFull ? WRITTEN : markOf(each, path);
    marked.push(mark + key);
    if (mark === WRITTEN) values.push(pack(each, path, shapes));
  }
  return [shapes.numberOf(marked), ...values];
}

function markOf(value: unknown, path: string): string {
  if (value === null) return "0";
  if (value === false) return "f";
  if (value === path) return "p";
  return Array.isArray(value) && value.length === 0 ? "e" : WRITTEN;
}

/** Throws `UnpackError`. */
export function unpack(packed: unknown, path: string, shapes: readonly (readonly string[])[]): unknown {
  if (!Array.isArray(packed)) {
    if (typeof packed === "object" && packed !== null) throw new UnpackError();
    return packed;
  }
  const [head, ...values] = packed as readonly unknown[];
  if (head === LIST) return values.map((each) => unpack(each, path, shapes));
  const marked = typeof head === "number" ? shapes[head] : undefined;
  if (marked === undefined) throw new UnpackError();
  const object: Record<string, unknown> = {};
  let next = 0;
  for (const each of marked) {
    const key = each.slice(1);
    if (key === "__proto__") throw new UnpackError();
    const folded = FOLDED.get(each.slice(0, 1));
    object[key] = folded === undefined ? unpack(values[next++], path, shapes) : folded(path);
  }
  if (next !== values.length) throw new UnpackError();
  return object;
}
