import { inflate } from "./inflate";
import { once } from "./once";

/** What the build packed of dictionaries and word lists (`scripts/pack-words.mjs`): JSON, deflated, as base64. */
export interface Packed {
  /** Of the JSON, in bytes. */
  readonly size: number;
  readonly text: string;
}

export function unpack({ size, text }: Packed): Readonly<Record<string, unknown>> {
  const deflated = atob(text);
  const bytes = new Uint8Array(deflated.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = deflated.charCodeAt(at);
  return JSON.parse(new TextDecoder().decode(inflate(bytes, size))) as Readonly<Record<string, unknown>>;
}

/** An object that is made when something of it is wanted first. */
export function lazily(make: () => object): object {
  const made = once(make);
  return new Proxy(
    {},
    {
      get: (_, key) => Reflect.get(made(), key) as unknown,
      ownKeys: () => Reflect.ownKeys(made()),
      getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(made(), key),
    },
  );
}

/** A translation that was packed without its keys: its texts, in the order of a dictionary that has them. */
export function shapedLike(shape: object, texts: Iterable<unknown>): object {
  const next = texts[Symbol.iterator]();
  const shaped = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return next.next().value;
    if (Array.isArray(part)) return part.map(shaped);
    return Object.fromEntries(Object.entries(part).map(([key, within]) => [key, shaped(within)]));
  };
  return shaped(shape) as object;
}
