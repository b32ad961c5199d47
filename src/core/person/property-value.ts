/** A property's value as the fields of a person need it: texts, whatever YAML made of them. */

/** `[[2026-01-24]]` without quotes is a list in a list to YAML; nobody means that. */
export function unwrapped(value: unknown): unknown {
  const inner = soleItem(value);
  if (inner === NONE) return value;
  const innermost = soleItem(inner);
  if (innermost === NONE) return inner;
  return typeof innermost === "string" || typeof innermost === "number" ? `[[${innermost}]]` : value;
}

const NONE = Symbol("more or fewer than one item");

const soleItem = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : NONE);

/** Nothing was written there. */
export const isBlank = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.every(isBlankItem));

const isBlankItem = (item: unknown): boolean => item === null || item === undefined || item === "";

/** A text or a number as text, trimmed; null for anything else. */
export function scalarText(value: unknown): string | null {
  const inner = unwrapped(value);
  if (typeof inner === "string") return inner.trim();
  return typeof inner === "number" ? String(inner) : null;
}

/** The items of a list; a text where a list is expected is a list of one (formats.md §1). */
export function listItems(value: unknown): readonly unknown[] {
  const inner = unwrapped(value);
  if (Array.isArray(inner)) return (inner as readonly unknown[]).filter((item) => !isBlank(item));
  return isBlank(inner) ? [] : [inner];
}

/** A mapping's entries, own keys only; null when the value is none. */
export function mappingEntries(value: unknown): readonly (readonly [string, unknown])[] | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}

/** `- Launch: 2026-01-01` is a mapping to YAML; as text it reads `Launch: 2026-01-01`. Null when it says more than that. */
export function itemText(item: unknown): string | null {
  const text = scalarText(item);
  if (text !== null) return text;
  const [entry, ...more] = mappingEntries(item) ?? [];
  if (!entry || more.length > 0) return null;
  const value = scalarText(entry[1]);
  return value === null ? null : `${entry[0]}: ${value}`;
}

const LONGEST = 60;

/** A value as a problem shows it: short, and never the whole of something large. */
export function shownValue(value: unknown): string {
  return shorten(describe(value));
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

function describe(value: unknown): string {
  if (typeof value === "string") return value.slice(0, LONGEST + 1);
  if (Array.isArray(value)) return `[${value.slice(0, 4).map(describeInner).join(", ")}]`;
  const entries = mappingEntries(value);
  return entries ? `{${entries.slice(0, 4).map(([key]) => key).join(", ")}}` : String(value);
}

function describeInner(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" && value !== null ? "{…}" : String(value).slice(0, LONGEST);
}
