import * as v from "valibot";

/**
 * Reads one place of `data.json`: the value if it is good, else what stands in for it. A bad value is noted by its dotted
 * key and costs nothing but itself. `undefined` means that nothing is stored there, which is no mistake.
 */
export interface Reader<T> {
  read(raw: unknown, key: string, repaired: string[]): T;
  /** Of groups only: what is known inside. Everything else that is stored there is somebody else's, and kept. */
  readonly known?: Readonly<Record<string, Reader<unknown>>>;
}

/** One value. */
export const value = <T>(schema: v.GenericSchema<unknown, T>, fallback: T): Reader<T> => ({
  read: (raw, key, repaired) => {
    if (raw === undefined) return fallback;
    const parsed = v.safeParse(schema, raw);
    if (!parsed.success) repaired.push(key);
    return parsed.success ? parsed.output : fallback;
  },
});

/** A list of which every element must be good; those that are not are left out. */
export const list = <T>(
  readElement: (raw: unknown, key: string, repaired: string[]) => T | null,
  fallback: readonly T[] = [],
): Reader<readonly T[]> => ({
  read: (raw, key, repaired) => {
    if (raw === undefined) return fallback;
    if (!Array.isArray(raw)) {
      repaired.push(key);
      return fallback;
    }
    return raw
      .map((element, at) => readElement(element, `${key}.${at}`, repaired))
      .filter((element) => element !== null);
  },
});

/** An element of a list, or a value of a map, that is good as a whole or left out. */
export const element =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (raw: unknown, key: string, repaired: string[]): T | null => {
    const parsed = v.safeParse(schema, raw);
    if (!parsed.success) repaired.push(key);
    return parsed.success ? parsed.output : null;
  };

/** An object whose keys are the user's own. */
export const map = <T>(
  readEntry: (raw: unknown, key: string, repaired: string[]) => T | null,
): Reader<Readonly<Record<string, T>>> => ({
  read: (raw, key, repaired) => {
    if (raw === undefined) return {};
    if (!isObject(raw)) {
      repaired.push(key);
      return {};
    }
    const entries = Object.entries(raw).flatMap(([name, stored]): [string, T][] => {
      const entry = readEntry(stored, `${key}.${name}`, repaired);
      return entry === null ? [] : [[name, entry]];
    });
    return Object.fromEntries(entries);
  },
});

/** An object whose keys are ours. */
export function group<T extends object>(known: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> {
  return {
    known,
    read: (raw, key, repaired) => {
      if (raw !== undefined && !isObject(raw)) repaired.push(key);
      const stored = isObject(raw) ? raw : {};
      const entries = Object.entries<Reader<unknown>>(known).map(([name, reader]) => [
        name,
        reader.read(ownValue(stored, name), key === "" ? name : `${key}.${name}`, repaired),
      ]);
      return Object.fromEntries(entries) as T;
    },
  };
}

export const isObject = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

/** Never what an object inherits: `toString` is no setting. */
export const ownValue = (of: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(of, name) ? of[name] : undefined;
