import { linkKey, targetKey } from "./link-resolver";

/** More names than nearly any vault has people: beyond it they are worked out anew. */
const MOST = 50_000;

/**
 * The keys of names and link targets, each worked out once: a person's entries ask for the key of every link in every note
 * that names them, and all maps then share one text for a key.
 */
export class LinkKeys {
  readonly #ofName = new Map<string, string>();
  readonly #ofTarget = new Map<string, string>();

  ofName(name: string): string {
    return remembered(this.#ofName, name, linkKey);
  }

  ofTarget(target: string): string {
    return remembered(this.#ofTarget, target, (text) => {
      const key = targetKey(text);
      return this.#ofName.get(key) ?? key;
    });
  }
}

function remembered(keys: Map<string, string>, text: string, work: (text: string) => string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size >= MOST) keys.clear();
  const key = work(text);
  keys.set(text, key);
  return key;
}
