import type { Frontmatter } from "../note/frontmatter";
import { propertiesOf, type Properties } from "../note/properties";
import { FIELD_NAMES, FIELD_SPELLINGS, type FieldName } from "./field";
import { foldKey } from "./fold-key";
import { isBlank, scalarText } from "./property-value";

/** What a property key can mean: a field, and how early its spelling is asked for (0 first). */
export interface FieldKey {
  readonly field: FieldName;
  readonly priority: number;
}

/** By folded key. */
export type FieldKeys = ReadonlyMap<string, FieldKey>;

/** A property of a note that belongs to a field. */
export interface FieldEntry {
  /** As the note spells it. */
  readonly key: string;
  readonly value: unknown;
  readonly priority: number;
}

/**
 * The user's own mapping first, then the built-in spellings. A property that the user mapped belongs to that field only.
 * `mapping`: field name in any spelling → the user's property. What names no field is left out.
 */
export function compileFieldKeys(mapping: Readonly<Record<string, string>>): FieldKeys {
  const keys = new Map<string, FieldKey>();
  const byName = new Map(FIELD_NAMES.map((field) => [foldKey(field), field]));
  for (const [name, key] of Object.entries(mapping)) {
    const field = byName.get(foldKey(name));
    if (field !== undefined && key.trim() !== "") keys.set(foldKey(key), { field, priority: 0 });
  }
  for (const field of FIELD_NAMES) {
    FIELD_SPELLINGS[field].forEach((spelling, index) => {
      const key = foldKey(spelling);
      if (!keys.has(key)) keys.set(key, { field, priority: index + 1 });
    });
  }
  return keys;
}

/** Every property that belongs to a field and says something, the spellings in the order in which they are asked for. */
export const fieldEntries = (properties: Properties, keys: FieldKeys): ReadonlyMap<FieldName, readonly FieldEntry[]> =>
  entriesByField(properties.filter(({ value }) => !isBlank(value)), keys);

function entriesByField(properties: Properties, keys: FieldKeys): ReadonlyMap<FieldName, readonly FieldEntry[]> {
  const found = new Map<FieldName, FieldEntry[]>();
  for (const { name, key, value } of properties) {
    const meaning = fieldOf(name, keys);
    if (!meaning) continue;
    const entry = { key, value, priority: meaning.priority };
    const entries = found.get(meaning.field);
    if (entries) entries.push(entry);
    else found.set(meaning.field, [entry]);
  }
  for (const entries of found.values()) if (entries.length > 1) entries.sort((a, b) => a.priority - b.priority);
  return found;
}

/** `TEL[CELL]` is vCard's `TEL` with a type (broekema41/obsidian-vcf-contacts). */
function fieldOf(name: string, keys: FieldKeys): FieldKey | undefined {
  const bracket = name.endsWith("]") ? name.indexOf("[") : -1;
  return keys.get(bracket > 0 ? name.slice(0, bracket) : name);
}

/**
 * The property that writing a field should go to: the one that the note already uses, as it spells it; null when there is
 * none yet. `interactions` is a list that last contact is only ever read from, and `last` may be somebody's last name.
 */
export function keyFor(field: FieldName, frontmatter: Frontmatter, keys: FieldKeys): string | null {
  const entries = entriesByField(propertiesOf(frontmatter), keys).get(field) ?? [];
  return entries.find(({ key, value }) => isWritable(key, value))?.key ?? null;
}

function isWritable(key: string, value: unknown): boolean {
  const name = foldKey(key);
  return name !== "interactions" && (name !== "last" || /^\D*\d{4}-\d/.test(scalarText(value) ?? ""));
}
