import { linkKey } from "../index/link-resolver";
import type { Properties } from "../note/properties";
import { baseName, folderOf, type VaultPath } from "../note/vault-path";
import { lineLinks } from "../touchpoint/line-links";
import type { PersonRule } from "./person";
import { wordsOf, type PersonRules } from "./person-rules";
import { isBlank, itemText, listItems } from "./property-value";

/** What tells whether a note is a person. */
export interface NoteIdentity {
  readonly path: VaultPath;
  /** Empty when there are none, or when they can't be read. */
  readonly properties: Properties;
  /** Of frontmatter and body, without `#`. */
  readonly tags: readonly string[];
  /** A daily note by its path, a note with a `date` property, or neither. */
  readonly dated: "daily" | "property" | null;
}

/** The rule by which a note is a person (formats.md §1); null when none holds, or when something says it never is. */
export function personRule(note: NoteIdentity, rules: PersonRules): PersonRule | null {
  const rule = byProperty(note.properties, rules) ?? byTag(note.tags, rules) ?? byFolder(note.path, rules);
  return rule === null || isDiary(note, rule) || isNever(note, rules) ? null : rule;
}

function byProperty(properties: Properties, rules: PersonRules): PersonRule | null {
  for (const { name, key, value } of properties) {
    const holds = rules.properties.some((rule) => rule.key === name && isOneOf(value, rule.values));
    if (holds) return { kind: "property", key };
  }
  return null;
}

/** `[[People]]`, `[[Categories/People|Ludzie]]`, `person, friend`, `["Contact"]` */
function isOneOf(value: unknown, wanted: ReadonlySet<string> | null): boolean {
  if (wanted === null) return value !== false && !isBlank(value);
  return listItems(value)
    .flatMap((item) => (itemText(item) ?? "").split(","))
    .some((item) => wanted.has(namedBy(item.trim()).toLowerCase().replace(/^#/, "")));
}

/** A link means the note that it leads to, whatever is shown of it. */
function namedBy(item: string): string {
  const [link] = lineLinks(item);
  return link ? baseName(link.target) : item;
}

function byTag(tags: readonly string[], rules: PersonRules): PersonRule | null {
  const found = tags.find((tag) => {
    const key = tag.toLowerCase();
    return rules.tags.some((wanted) => key === wanted || key.startsWith(`${wanted}/`));
  });
  return found === undefined ? null : { kind: "tag", tag: found };
}

function byFolder(path: VaultPath, rules: PersonRules): PersonRule | null {
  const inside = rules.folders.find((folder) => isInside(path, folder));
  return inside === undefined ? null : { kind: "folder", folder: folderOf(path) };
}

function isInside(path: VaultPath, folder: string): boolean {
  const own = linkKey(folderOf(path));
  return own === folder || own.startsWith(`${folder}/`);
}

/** A note that says `type: person` is one even when its template adds a `date`; a tag or a folder says less than a date. */
const isDiary = ({ dated }: NoteIdentity, rule: PersonRule): boolean =>
  dated === "daily" || (dated === "property" && rule.kind !== "property");

function isNever({ path, properties }: NoteIdentity, rules: PersonRules): boolean {
  return (
    isTemplate(path, rules) ||
    isConflictCopy(path) ||
    rules.excludedFolders.some((folder) => isInside(path, folder)) ||
    isNamedLike(baseName(path), rules) ||
    isUnrendered(baseName(path)) ||
    holdsPlaceholder(properties)
  );
}

/** Notes in the templates folder mean nothing yet. */
export const isTemplate = (path: VaultPath, { templatesFolder }: PersonRules): boolean =>
  templatesFolder !== null && isInside(path, templatesFolder);

/** What sync leaves behind: `Ana (Conflicted copy …).md`, `Ana.sync-conflict-….md` (Obsidian Sync, Dropbox; Syncthing). */
export const isConflictCopy = (path: VaultPath): boolean =>
  /\(.{0,60}conflicted copy|sync-conflict/i.test(path.slice(path.lastIndexOf("/") + 1));

/** Whole words, so that `MOC` doesn't hide Mochizuki. */
const NEVER_NAMES: readonly (readonly string[])[] = [["template"], ["templates"], ["index"], ["moc"]];

function isNamedLike(name: string, { excludedWords }: PersonRules): boolean {
  const words = wordsOf(name);
  return [...NEVER_NAMES, ...excludedWords].some((excluded) =>
    words.some((_, at) => excluded.every((word, index) => words[at + index] === word)),
  );
}

/** A template's `{{title}}` or `<% tp.date.now() %>` that nothing has filled in yet. */
const isUnrendered = (text: string): boolean =>
  (text.includes("{{") && text.includes("}}")) || (text.includes("<%") && text.includes("%>"));

function holdsPlaceholder(properties: Properties): boolean {
  return properties.some(({ value }) =>
    typeof value === "string" ? isUnrendered(value) : listItems(value).some(isPlaceholderItem),
  );
}

/** Without quotes, `{{date}}` is a mapping in a mapping to YAML; its key has become text. */
function isPlaceholderItem(item: unknown): boolean {
  if (typeof item === "string") return isUnrendered(item);
  if (typeof item !== "object" || item === null) return false;
  return Object.keys(item).some((key) => key.startsWith("{ ") || key === "[object Object]");
}
