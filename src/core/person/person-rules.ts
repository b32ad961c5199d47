import { linkKey } from "../index/link-resolver";
import type { PeopleSettings } from "../settings/settings";
import { foldKey } from "./fold-key";

/** Which notes are people, the defaults of formats.md §1 and what the user added. */
export interface PersonRules {
  /** Properties that name what a note is, by folded key. */
  readonly properties: readonly PropertyRule[];
  /** Without `#`, lower case; nested tags are meant too. */
  readonly tags: readonly string[];
  /** Folded by `linkKey`, without slashes at the ends. */
  readonly folders: readonly string[];
  readonly excludedFolders: readonly string[];
  /** Whole words of a name, folded; each a sequence of words. */
  readonly excludedWords: readonly (readonly string[])[];
  /** Folded like a folder; null when there is none. */
  readonly templatesFolder: string | null;
}

export interface PropertyRule {
  readonly key: string;
  /** Lower case; null: any value that is set. */
  readonly values: ReadonlySet<string> | null;
}

const TYPE_KEYS = ["type", "class", "fileClass", "file-role", "categories"];
const PERSON_VALUES = new Set(["person", "people", "contact", "crm-contact"]);
const PERSON_TAGS = ["person", "people", "contact"];

export function compilePersonRules(settings: PeopleSettings, templatesFolder: string | null): PersonRules {
  return {
    properties: [
      ...TYPE_KEYS.map((key) => ({ key: foldKey(key), values: PERSON_VALUES })),
      ...settings.properties.filter((rule) => rule.trim() !== "").map(propertyRule),
    ],
    tags: [...PERSON_TAGS, ...settings.tags.map((tag) => tag.replace(/^#/, "").trim().toLowerCase())].filter(Boolean),
    folders: settings.folders.map(folderKey).filter(Boolean),
    excludedFolders: settings.exclude.map(folderKey).filter(Boolean),
    excludedWords: settings.exclude.filter((each) => !each.includes("/")).map(wordsOf).filter((words) => words.length > 0),
    templatesFolder: templatesFolder === null || folderKey(templatesFolder) === "" ? null : folderKey(templatesFolder),
  };
}

/** `kind=friend`, or `kind` for any value. */
function propertyRule(rule: string): PropertyRule {
  const equals = rule.indexOf("=");
  if (equals < 0) return { key: foldKey(rule), values: null };
  return { key: foldKey(rule.slice(0, equals)), values: new Set([rule.slice(equals + 1).trim().toLowerCase()]) };
}

/** `/People/` → `people` */
export const folderKey = (folder: string): string => linkKey(folder.trim().replace(/^\/+|\/+$/g, ""));

/** The words of a name, folded. Other alphabets have words too. */
export const wordsOf = (name: string): readonly string[] => linkKey(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
