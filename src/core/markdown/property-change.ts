import type { Frontmatter } from "../note/frontmatter";
import type { ScalarValue } from "./yaml-scalar";

/**
 * What a write wants of a note's properties, as data. `editProperty` does it in the text, exactly; where the text doesn't
 * allow that, the app can do it to the data, which rewrites the block (`applyPropertyChange`). `key` is the spelling that
 * the note uses, or the one to add.
 */
export type PropertyChange =
  /** A link stays one when `keepLink`: `"[[Daily/2026-01-24]]"` becomes `"[[Daily/2026-03-01]]"`. */
  | { readonly kind: "set"; readonly key: string; readonly value: ScalarValue; readonly keepLink: boolean }
  /** A missing list is begun; a single text becomes the first item of one. */
  | { readonly kind: "append"; readonly key: string; readonly item: string }
  /** The last item of that text. */
  | { readonly kind: "take-out"; readonly key: string; readonly item: string }
  | { readonly kind: "remove"; readonly key: string };

export type WantedValue =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "absent" }
  /** It says so already. */
  | { readonly kind: "same" }
  /** What stands there is of another kind (a map, a list of several): nobody can tell what the change means for it. */
  | { readonly kind: "unlike" };

const SAME: WantedValue = { kind: "same" };
const UNLIKE: WantedValue = { kind: "unlike" };

/** What the property says after the change. It knows nothing of text: writers are held against it. */
export function wantedValue(data: Frontmatter, change: PropertyChange): WantedValue {
  const has = Object.hasOwn(data, change.key);
  const old = has ? data[change.key] : undefined;
  switch (change.kind) {
    case "set":
      return wantedBySet(old, change.value, change.keepLink);
    case "append":
      return wantedByAppend(old, change.item);
    case "take-out":
      return wantedByTakeOut(old, change.item);
    case "remove":
      return has ? { kind: "absent" } : SAME;
  }
}

/**
 * Makes the change to parsed properties in place: what the app's own rewriting of the block is given to do. False, and
 * nothing changed, when what stands there is of another kind.
 */
export function applyPropertyChange(properties: Record<string, unknown>, change: PropertyChange): boolean {
  const wanted = wantedValue(properties, change);
  if (wanted.kind === "value") properties[change.key] = wanted.value;
  if (wanted.kind === "absent") delete properties[change.key];
  return wanted.kind !== "unlike";
}

function wantedBySet(old: unknown, value: ScalarValue, keepLink: boolean): WantedValue {
  if (isBareLink(old)) return wantedOfBareLink(old, value, keepLink);
  if (Array.isArray(old)) {
    const [only, second] = old as readonly unknown[];
    if (second !== undefined || isComposite(only)) return UNLIKE;
    const item = linkedLike(only, value, keepLink);
    return only === item ? SAME : { kind: "value", value: [item] };
  }
  if (isComposite(old)) return UNLIKE;
  const wanted = linkedLike(old, value, keepLink);
  return old === wanted ? SAME : { kind: "value", value: wanted };
}

/** `[[2026-01-24]]` without quotes: a list in a list to YAML, a link to whoever wrote it. */
export function isBareLink(value: unknown): value is readonly [readonly [unknown]] {
  if (!Array.isArray(value) || value.length !== 1) return false;
  const inner: unknown = value[0];
  return Array.isArray(inner) && inner.length === 1 && !isComposite(inner[0]);
}

function wantedOfBareLink(old: readonly [readonly [unknown]], value: ScalarValue, keepLink: boolean): WantedValue {
  if (!keepLink || typeof value !== "string" || value.startsWith("[[")) return { kind: "value", value };
  const [[target]] = old;
  const wanted = sameFolder(String(target), value);
  return target === wanted ? SAME : { kind: "value", value: [[wanted]] };
}

/** Gives a text the link, and the folder in it, that the old value had. The old alias told of the old target: it goes. */
function linkedLike(old: unknown, value: ScalarValue, keepLink: boolean): ScalarValue {
  if (!keepLink || typeof old !== "string" || !old.startsWith("[[") || !old.endsWith("]]")) return value;
  return typeof value !== "string" || value.startsWith("[[") ? value : `[[${sameFolder(old.slice(2, -2), value)}]]`;
}

function sameFolder(oldTarget: string, value: string): string {
  const target = oldTarget.split("|", 1)[0] ?? "";
  return target.slice(0, target.lastIndexOf("/") + 1) + value;
}

function wantedByAppend(old: unknown, item: string): WantedValue {
  const items = itemsOf(old);
  if (items === null) return UNLIKE;
  return items.includes(item) ? SAME : { kind: "value", value: [...items, item] };
}

function wantedByTakeOut(old: unknown, item: string): WantedValue {
  const items = itemsOf(old);
  if (items === null) return UNLIKE;
  const at = items.lastIndexOf(item);
  return at < 0 ? SAME : { kind: "value", value: items.filter((_, index) => index !== at) };
}

/** The list that stands there: empty when nothing does, of one when a single value does; null when it is a map. */
function itemsOf(old: unknown): readonly unknown[] | null {
  if (Array.isArray(old)) return old as readonly unknown[];
  if (old === undefined || old === null || old === "") return [];
  return isComposite(old) ? null : [old];
}

const isComposite = (value: unknown): boolean => typeof value === "object" && value !== null;
