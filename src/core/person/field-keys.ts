import type { Frontmatter } from "../note/frontmatter";
import { FIELD_NAMES, FIELD_SPELLINGS, type FieldName } from "./field";
import { scalarText } from "./property-value";

/** What a property key can mean: a field, and how early its spelling is asked for (0 first). */
export interface FieldKey {
  readonly field: FieldName;
  readonly priority: number;
}

/** By normalised key. */
export type FieldKeys = ReadonlyMap<string, FieldKey>;

/** A property of a note that belongs to a field. */
export interface FieldEntry {
  /** As the note spells it. */
  readonly key: string;
  readonly value: unknown;
  readonly priority: number;
}

/** What the spellings of one key share: `Last Contact`, `last_contact`, `lastContact` → `lastcontact` (formats.md). */
export function normaliseKey(key: string): string {
  const known = normalised.get(key);
  if (known !== undefined) return known;
  if (normalised.size > MOST_KEYS) normalised.clear();
  const folded = key.normalize("NFC").replace(/[-_\s]+/g, "").toLowerCase();
  normalised.set(key, folded);
  return folded;
}

/** A vault has a few dozen keys, and each note's are asked for many times: a third of the reading of its properties. */
const normalised = new Map<string, string>();
const MOST_KEYS = 1000;

/**
 * The user's own mapping first, then the built-in spellings. A property that the user mapped belongs to that field only.
 * `mapping`: field name in any spelling → the user's property. What names no field is left out.
 */
export function compileFieldKeys(mapping: Readonly<Record<string, string>>): FieldKeys {
  const keys = new Map<string, FieldKey>();
  const byName = new Map(FIELD_NAMES.map((field) => [normaliseKey(field), field]));
  for (const [name, key] of Object.entries(mapping)) {
    const field = byName.get(normaliseKey(name));
    if (field !== undefined && key.trim() !== "") keys.set(normaliseKey(key), { field, priority: 0 });
  }
  for (const field of FIELD_NAMES) {
    FIELD_SPELLINGS[field].forEach((spelling, index) => {
      const key = normaliseKey(spelling);
      if (!keys.has(key)) keys.set(key, { field, priority: index + 1 });
    });
  }
  return keys;
}

/** Every property that belongs to a field, the spellings in the order in which they are asked for. */
export function fieldEntries(frontmatter: Frontmatter, keys: FieldKeys): ReadonlyMap<FieldName, readonly FieldEntry[]> {
  const found = new Map<FieldName, FieldEntry[]>();
  for (const key of Object.keys(frontmatter)) {
    const meaning = fieldOf(key, keys);
    if (!meaning) continue;
    const entry = { key, value: frontmatter[key], priority: meaning.priority };
    const entries = found.get(meaning.field);
    if (entries) entries.push(entry);
    else found.set(meaning.field, [entry]);
  }
  for (const entries of found.values()) if (entries.length > 1) entries.sort((a, b) => a.priority - b.priority);
  return found;
}

/** `TEL[CELL]` is vCard's `TEL` with a type (broekema41/obsidian-vcf-contacts). */
function fieldOf(key: string, keys: FieldKeys): FieldKey | undefined {
  const bracket = key.endsWith("]") ? key.indexOf("[") : -1;
  return keys.get(normaliseKey(bracket > 0 ? key.slice(0, bracket) : key));
}

/**
 * The property that writing a field should go to: the one that the note already uses, as it spells it; null when there is
 * none yet. `interactions` is a list that last contact is only ever read from, and `last` may be somebody's last name.
 */
export function keyFor(field: FieldName, frontmatter: Frontmatter, keys: FieldKeys): string | null {
  const entries = fieldEntries(frontmatter, keys).get(field) ?? [];
  return entries.find(({ key, value }) => isWritable(key, value))?.key ?? null;
}

function isWritable(key: string, value: unknown): boolean {
  const normalised = normaliseKey(key);
  return normalised !== "interactions" && (normalised !== "last" || /^\D*\d{4}-\d/.test(scalarText(value) ?? ""));
}
