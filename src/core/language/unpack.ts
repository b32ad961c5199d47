import { inflate } from "./inflate";

/** What the build packed of dictionaries and word lists (`scripts/pack-words.mjs`): JSON, deflated, as base64. */
export interface Packed {
  /** Of the JSON, in bytes. */
  readonly size: number;
  readonly text: string;
}

export function unpack({ size, text }: Packed): Readonly<Record<string, object>> {
  const deflated = atob(text);
  const bytes = new Uint8Array(deflated.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = deflated.charCodeAt(at);
  return JSON.parse(new TextDecoder().decode(inflate(bytes, size))) as Readonly<Record<string, object>>;
}

/** An object that is made when something of it is wanted first. */
export function lazily(make: () => object): object {
  return new Proxy(
    {},
    {
      get: (_, key) => Reflect.get(make(), key) as unknown,
      ownKeys: () => Reflect.ownKeys(make()),
      getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(make(), key),
    },
  );
}
