import { describe, expect, it } from "vitest";
import { propertiesOf } from "../../../../src/core/note/properties";
import { vaultPath } from "../../../../src/core/note/vault-path";
import { personRule } from "../../../../src/core/person/is-person";
import { compilePersonRules } from "../../../../src/core/person/person-rules";
import { DEFAULT_SETTINGS, type PeopleSettings } from "../../../../src/core/settings/settings";
import { yamlParser } from "../note/yaml-parser";

interface Case {
  readonly path?: string;
  readonly yaml?: string;
  readonly tags?: readonly string[];
  readonly dated?: "daily" | "property" | null;
  readonly settings?: Partial<PeopleSettings>;
}

function ruleOf({ path = "Ana Diaz.md", yaml = "", tags = [], dated = null, settings = {} }: Case): string | null {
  const parsed = yamlParser.parse(yaml);
  const rules = compilePersonRules({ ...DEFAULT_SETTINGS.people, ...settings }, "Meta/Templates");
  const rule = personRule({ path: vaultPath(path), properties: propertiesOf(parsed.ok ? parsed.data : {}), tags, dated }, rules);
  return rule === null ? null : Object.values(rule).join(" ");
}

describe("a note is a person", () => {
  it.each<[Case, string]>([
    [{ yaml: "type: person" }, "property type"],
    [{ yaml: "Type: Contact" }, "property Type"],
    [{ yaml: "fileClass: [Note, Person]" }, "property fileClass"],
    [{ yaml: "file-role: crm-contact" }, "property file-role"],
    [{ yaml: 'categories: ["[[People]]"]' }, "property categories"],
    [{ yaml: "categories: [[People]]" }, "property categories"],
    [{ yaml: 'categories: "[[Categories/People|People]]"' }, "property categories"],
    [{ yaml: 'categories: "[[Categories/People|Ludzie]]"' }, "property categories"],
    [{ yaml: 'type: "[[Person|P]]"' }, "property type"],
    [{ yaml: "type: person, friend" }, "property type"],
    [{ tags: ["boats", "person/family"] }, "tag person/family"],
    [{ tags: ["People"] }, "tag People"],
    [{ path: "Friends/Old/Ana.md", settings: { folders: ["friends/"] } }, "folder Friends/Old"],
    [{ yaml: "kind: Friend", settings: { properties: ["kind=friend"] } }, "property kind"],
    [{ yaml: "UID: 1", settings: { properties: ["uid"] } }, "property UID"],
    [{ tags: ["crew"], settings: { tags: ["#crew"] } }, "tag crew"],
    [{ yaml: "type: person", path: "Kenji Mochizuki.md" }, "property type"],
    [{ yaml: "type: person", path: "Indexa Templateton.md" }, "property type"],
  ])("%o", (note, rule) => {
    expect(ruleOf(note)).toBe(rule);
  });

  it.each<Case>([
    {},
    { yaml: "type: personal" },
    { yaml: "type: {person: 1}" },
    { tags: ["personal", "peopleware"] },
    { path: "Friendship/Ana.md", settings: { folders: ["Friends"] } },
    { yaml: "kind:", settings: { properties: ["kind"] } },
    { yaml: "type: person", dated: "daily" },
    { tags: ["person"], dated: "property" },
    { yaml: "type: person", path: "Meta/Templates/Person.md" },
    { yaml: "type: person", path: "Meta/templates/deep/Person.md" },
    { yaml: "type: person\nname: '{{title}}'" },
    { yaml: "type: person\nbirthday: {{date}}" },
    { yaml: "type: person\nlast-contact: <% tp.date.now() %>" },
    { yaml: "type: person", path: "Person template.md" },
    { yaml: "type: person", path: "People MOC.md" },
    { yaml: "type: person", path: "_index.md" },
    { yaml: "type: person", path: "Ana (Conflicted copy Mac 202611241010).md" },
    { yaml: "type: person", path: "Ana.sync-conflict-20261124-101010-ABCDEF.md" },
    { yaml: "type: person", path: "Archive/Ana.md", settings: { exclude: ["Archive"] } },
    { yaml: "type: person", path: "Ana (old copy).md", settings: { exclude: ["old copy"] } },
  ])("and this is none: %o", (note) => {
    expect(ruleOf(note)).toBeNull();
  });
});
