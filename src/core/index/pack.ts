/** What can't be unpacked was not packed by us. */
export class UnpackError extends Error {}

/** The keys of objects, each list of them once. */
export class Shapes {
  readonly list: (readonly string[])[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(keys: readonly string[]): number {
    const name = keys.join("\n");
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.list.length);
    this.list.push(keys);
    return this.list.length - 1;
  }
}

/** Stands before the items of a list; before the values of an object stands the number of its shape. */
const LIST = -1;
/** The note's own path, which is in every entry of its record. */
const PATH = -2;

/**
 * Plain data without the keys of its objects: half the length of its JSON. An object is `[shape, …values]`, a list
 * `[-1, …items]` or `[]`, the note's path `[-2]`. Values that are undefined are left out, as JSON does.
 */
export function pack(value: unknown, path: string, shapes: Shapes): unknown {
  if (value === path) return [PATH];
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? [] : [LIST, ...value.map((each) => pack(each, path, shapes))];
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return [shapes.numberOf(fields.map(([key]) => key)), ...fields.map(([, each]) => pack(each, path, shapes))];
}

/** Throws `UnpackError`. */
export function unpack(packed: unknown, path: string, shapes: readonly (readonly string[])[]): unknown {
  if (!Array.isArray(packed)) {
    if (typeof packed === "object" && packed !== null) throw new UnpackError();
    return packed;
  }
  const [mark, ...values] = packed as readonly unknown[];
  if (mark === undefined) return [];
  if (mark === PATH) return path;
  if (mark === LIST) return values.map((each) => unpack(each, path, shapes));
  const keys = typeof mark === "number" ? shapes[mark] : undefined;
  if (keys === undefined || keys.length !== values.length || keys.includes("__proto__")) throw new UnpackError();
  const object: Record<string, unknown> = {};
  keys.forEach((key, at) => {
    object[key] = unpack(values[at], path, shapes);
  });
  return object;
}
