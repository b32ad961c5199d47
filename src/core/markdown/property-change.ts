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
      return wantedBySet(old, change);
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

type SetChange = Extract<PropertyChange, { kind: "set" }>;

function wantedBySet(old: unknown, change: SetChange): WantedValue {
  const value = scalarFor(old, change);
  if (isBareLink(old)) {
    const [[target]] = old;
    if (!keepsLink(change)) return { kind: "value", value };
    return target === value ? SAME : { kind: "value", value: [[value]] };
  }
  if (Array.isArray(old)) {
    const [only, second] = old as readonly unknown[];
    if (second !== undefined || isComposite(only)) return UNLIKE;
    return only === value ? SAME : { kind: "value", value: [value] };
  }
  if (isComposite(old)) return UNLIKE;
  return old === value ? SAME : { kind: "value", value };
}

/**
 * The one value that a set comes to, in a list or not: a text with the link, and the folder in it, that the old one had.
 * The old alias told of the old target: it goes.
 */
export function scalarFor(old: unknown, change: SetChange): ScalarValue {
  if (!keepsLink(change)) return change.value;
  if (isBareLink(old)) return sameFolder(String(old[0][0]), change.value);
  const text: unknown = Array.isArray(old) ? old[0] : old;
  const isLink = typeof text === "string" && text.startsWith("[[") && text.endsWith("]]");
  return isLink ? `[[${sameFolder(text.slice(2, -2), change.value)}]]` : change.value;
}

/** Is it a text that is no link itself, so that it could become what an old link points to? */
const keepsLink = (change: SetChange): change is SetChange & { readonly value: string } =>
  change.keepLink && typeof change.value === "string" && !change.value.startsWith("[[");

/** `[[2026-01-24]]` without quotes: a list in a list to YAML, a link to whoever wrote it. */
export function isBareLink(value: unknown): value is readonly [readonly [unknown]] {
  if (!Array.isArray(value) || value.length !== 1) return false;
  const inner: unknown = value[0];
  return Array.isArray(inner) && inner.length === 1 && !isComposite(inner[0]);
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
