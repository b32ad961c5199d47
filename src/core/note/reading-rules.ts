import { circleKey } from "../followup/followup-rules";
import { compileFieldKeys, keyFor as fieldKeyFor, type FieldKeys } from "../person/field-keys";
import type { FieldName } from "../person/field";
import { compilePersonRules, type PersonRules } from "../person/person-rules";
import type { MentionSetting, Settings } from "../settings/settings";
import { compileVocabulary, type Vocabulary } from "../touchpoint/vocabulary";
import type { Frontmatter } from "./frontmatter";

/** All that the reading of a note depends on beside the note, worked out once per change of settings. */
export interface ReadingRules {
  readonly fields: FieldKeys;
  readonly people: PersonRules;
  /** The circles there are, by `circleKey`. */
  readonly circles: ReadonlySet<string>;
  /** The touchpoints heading, folded by `headingKey`. */
  readonly heading: string;
  readonly mentions: MentionSetting;
  readonly vocabulary: Vocabulary;
  /** The Tasks plugin's global filter: only tasks that contain it are tasks. Null when none is set. */
  readonly taskFilter: string | null;
}

/** `templatesFolder`: of the core Templates plugin, null when there is none. */
export function compileRules(
  settings: Settings,
  templatesFolder: string | null,
  taskFilter: string | null = null,
): ReadingRules {
  return {
    fields: compileFieldKeys(settings.fields),
    people: compilePersonRules(settings.people, templatesFolder),
    circles: new Set(settings.circles.map(({ name }) => circleKey(name))),
    heading: headingKey(settings.touchpoints.heading),
    mentions: settings.touchpoints.mentions,
    vocabulary: compileVocabulary(settings.touchpoints.kinds),
    taskFilter: taskFilter === null || taskFilter.trim() === "" ? null : taskFilter.trim(),
  };
}

/** What two spellings of a heading share. */
export const headingKey = (heading: string): string => newHeading(heading).text.toLowerCase();

/** Level of a heading whose setting doesn't tell one. */
const USUAL_LEVEL = 2;

/** The heading as it is written into a note; in the settings it may stand with its marks: `### Log` is `Log` of level 3. */
export function newHeading(setting: string): { readonly text: string; readonly level: number } {
  const marks = /^\s*(#{1,6})\s/.exec(setting)?.[1] ?? "";
  const text = setting.trim().slice(marks.length).replace(/\s+/g, " ").trim();
  return { text, level: marks.length || USUAL_LEVEL };
}

/** The property of this note that writing the field should go to, as the note spells it; null when it has none yet. */
export const keyFor = (field: FieldName, frontmatter: Frontmatter, rules: ReadingRules): string | null =>
  fieldKeyFor(field, frontmatter, rules.fields);

/** `keyFor` of the one field that logging keeps up to date. */
export const lastContactKey = (frontmatter: Frontmatter, rules: ReadingRules): string | null =>
  keyFor("last-contact", frontmatter, rules);
