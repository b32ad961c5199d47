import { parseCadence } from "../followup/cadence";
import { applyEdit } from "../markdown/edit";
import { editProperty } from "../markdown/edit-property";
import type { PropertyChange } from "../markdown/property-change";
import { readFrontmatter } from "../markdown/read-frontmatter";
import type { TextRefusal } from "../markdown/text-refusal";
import type { ScalarValue } from "../markdown/yaml-scalar";
import type { Frontmatter, FrontmatterParser } from "../note/frontmatter";
import type { ReadingRules } from "../note/reading-rules";
import { fail, ok, type Result } from "../result";
import { roughDays } from "../time/span";
import { FIELD_SPELLINGS, type FieldName } from "./field";
import { propertiesOf } from "../note/properties";
import { fieldEntries, keyFor } from "./field-keys";
import { foldKey } from "./fold-key";

/** What a command does to one field of a person's note, whatever the note calls it. */
export type FieldChange =
  | { readonly kind: "set"; readonly field: FieldName; readonly value: ScalarValue }
  /** Adds to the end of a list. */
  | { readonly kind: "append"; readonly field: FieldName; readonly item: string }
  | { readonly kind: "remove"; readonly field: FieldName };

/**
 * The text with all the changes, or none of them: each an exact edit of the property that the note already uses for the
 * field, else of the canonical one (formats.md, Spelling). Refused as the edits are, the text as it was.
 */
export function changeFields(
  text: string,
  changes: readonly FieldChange[],
  rules: ReadingRules,
  parser: FrontmatterParser,
): Result<string, TextRefusal> {
  let changed = text;
  for (const change of changes) {
    const frontmatter = readFrontmatter(changed, parser);
    if (frontmatter.kind === "unreadable") {
      return fail({ kind: "frontmatter-unreadable", line: frontmatter.line, value: frontmatter.reason });
    }
    const edit = editProperty(changed, propertyChange(change, frontmatter.kind === "read" ? frontmatter.data : {}, rules), parser);
    if (!edit.ok) return changes.length === 1 ? edit : fail(wholeOnly(edit.error));
    if (edit.value !== null) changed = applyEdit(changed, edit.value);
  }
  return ok(changed);
}

/** The app's rewriting of one property would leave a command that changes two half done: it is not offered. */
const wholeOnly = ({ rewrite: _one, ...refusal }: TextRefusal): TextRefusal => refusal;

/** The change in this note's own spelling. */
export function propertyChange(change: FieldChange, data: Frontmatter, rules: ReadingRules): PropertyChange {
  switch (change.kind) {
    case "set": {
      const key = keyOf(change.field, data, rules);
      return { kind: "set", key, value: spelledFor(key, change.field, change.value), keepLink: true };
    }
    case "append":
      return { kind: "append", key: listKey(change.field, data, rules), item: change.item };
    case "remove":
      return { kind: "remove", key: keyOf(change.field, data, rules) };
  }
}

const keyOf = (field: FieldName, data: Frontmatter, rules: ReadingRules): string =>
  keyFor(field, data, rules.fields) ?? FIELD_SPELLINGS[field][0];

/** `given: Ana` is half of a name: another spelling than ours is the list only if a list stands there. */
function listKey(field: FieldName, data: Frontmatter, rules: ReadingRules): string {
  const [canonical] = FIELD_SPELLINGS[field];
  const entries = fieldEntries(propertiesOf(data), rules.fields).get(field) ?? [];
  const isList = ({ key, value }: { readonly key: string; readonly value: unknown }): boolean =>
    Array.isArray(value) || foldKey(key) === foldKey(canonical);
  return entries.find(isList)?.key ?? canonical;
}

/** Other plugins count in `contact_interval_days`: only a number of days can be read there. */
function spelledFor(key: string, field: FieldName, value: ScalarValue): ScalarValue {
  if (field !== "cadence" || !foldKey(key).endsWith("days")) return value;
  const cadence = parseCadence(value);
  return cadence === null || cadence === "none" || cadence.max !== null ? value : Math.round(roughDays(cadence.ideal));
}
