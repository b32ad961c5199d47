import { compareText } from "../index/person-entries";
import { headingKey } from "../note/reading-rules";
import { propertyDay } from "../note/note-properties";
import { baseName, folderOf, type VaultPath } from "../note/vault-path";
import { propertiesOf } from "../note/properties";
import { fieldEntries, compileFieldKeys, type FieldKeys } from "../person/field-keys";
import { foldKey } from "../person/fold-key";
import { personRule } from "../person/is-person";
import { compilePersonRules, type PersonRules } from "../person/person-rules";
import { listItems, scalarText } from "../person/property-value";
import type { PeopleSettings, Settings } from "../settings/settings";
import { lineLinks } from "../touchpoint/line-links";
import { guessField } from "./field-guesses";
import { proposalId, type FieldUse, type FirstRun, type Proposal, type ProposedPeople } from "./first-run";
import type { NoteSummary } from "./note-summary";
import { folded, KIND_KEYS, LOG_HEADINGS, PEOPLE_FOLDERS, PEOPLE_TAGS, PERSON_KINDS } from "./people-words";

const MOST_EXAMPLES = 3;
/** Fewer notes than these are no habit. */
const HABIT = 3;

/** What the notes of a vault say about how their owner keeps people: what could be set, with counts and examples. */
export function findProposals(notes: readonly NoteSummary[], settings: Settings, templatesFolder: string | null): FirstRun {
  return new FirstLook(notes, settings, templatesFolder).find();
}

class FirstLook {
  readonly #notes: readonly NoteSummary[];
  readonly #settings: Settings;
  readonly #templatesFolder: string | null;
  readonly #known: ReadonlySet<VaultPath>;

  constructor(notes: readonly NoteSummary[], settings: Settings, templatesFolder: string | null) {
    this.#notes = notes;
    this.#settings = settings;
    this.#templatesFolder = templatesFolder;
    this.#known = this.#peopleWith({});
  }

  find(): FirstRun {
    const people = [...this.#folders(), ...this.#tags(), ...this.#properties()];
    const then = this.#peopleWith(patchOf(people));
    const keys = compileFieldKeys(this.#settings.fields);
    return {
      people: this.#known.size,
      peopleThen: then.size,
      proposals: [...people, ...this.#fields(then, keys), ...this.#headings()],
      fields: fieldsInUse(this.#notes.filter(({ path }) => then.has(path)), keys),
      dailyNotes: this.#notes.filter(({ dailyDay }) => dailyDay !== null).length,
    };
  }

  /** Everybody, if the settings said this too. */
  #peopleWith(more: Partial<PeopleSettings>): ReadonlySet<VaultPath> {
    const { people } = this.#settings;
    const rules = compilePersonRules(
      {
        ...people,
        folders: [...people.folders, ...(more.folders ?? [])],
        tags: [...people.tags, ...(more.tags ?? [])],
        properties: [...people.properties, ...(more.properties ?? [])],
      },
      this.#templatesFolder,
    );
    return new Set(this.#notes.filter((note) => isPerson(note, rules)).map(({ path }) => path));
  }

  /** Null when nobody new would be found. */
  #proposed(kind: ProposedPeople["kind"], value: string): ProposedPeople | null {
    const found = [...this.#peopleWith(patchOf([{ kind, value }]))].filter((path) => !this.#known.has(path)).sort(compareText);
    return found.length === 0 ? null : { kind, value, count: found.length, examples: found.slice(0, MOST_EXAMPLES) };
  }

  #folders(): readonly ProposedPeople[] {
    const named = [...new Set(this.#notes.flatMap(({ path }) => foldersOf(path)))].filter((folder) => PEOPLE_FOLDERS.has(folded(baseName(folder))));
    const outer = [...new Set([...named, ...this.#foldersOfLikelyPeople()])].sort(compareText);
    const topmost = outer.filter((folder) => !outer.some((other) => folder.startsWith(`${other}/`)));
    return mostFirst(topmost.map((folder) => this.#proposed("folder", folder)));
  }

  /** Folders most of whose notes have what only people have: a birthday, a day of contact, an address. */
  #foldersOfLikelyPeople(): readonly string[] {
    const keys = compileFieldKeys(this.#settings.fields);
    const counts = new Map<string, { notes: number; likely: number }>();
    for (const note of this.#notes) {
      const folder = folderOf(note.path);
      const count = counts.get(folder) ?? { notes: 0, likely: 0 };
      counts.set(folder, { notes: count.notes + 1, likely: count.likely + (this.#looksLikeAPerson(note, keys) ? 1 : 0) });
    }
    return [...counts].filter(([folder, { notes, likely }]) => folder !== "" && likely >= HABIT && likely * 2 >= notes).map(([folder]) => folder);
  }

  #looksLikeAPerson({ path, frontmatter, dailyDay }: NoteSummary, keys: FieldKeys): boolean {
    if (this.#known.has(path) || dailyDay !== null) return false;
    const fields = new Set(fieldEntries(propertiesOf(frontmatter), keys).keys());
    const guessed = Object.entries(frontmatter).map(([key, value]) => guessField(key, value));
    for (const field of guessed) if (field !== null) fields.add(field);
    if (fields.has("last-contact") || fields.has("birthday") || fields.has("cadence")) return true;
    return ["email", "phone", "org", "role", "signal", "telegram", "whatsapp", "linkedin"].filter((field) => fields.has(field as never)).length >= 2;
  }

  #tags(): readonly ProposedPeople[] {
    const roots = this.#notes.flatMap(({ tags }) => tags.map((tag) => tag.toLowerCase().split("/")[0] ?? ""));
    const found = [...new Set(roots)].filter((tag) => PEOPLE_TAGS.has(folded(tag)));
    return mostFirst(found.map((tag) => this.#proposed("tag", tag)));
  }

  #properties(): readonly ProposedPeople[] {
    const rules = this.#notes.flatMap(({ frontmatter }) =>
      Object.entries(frontmatter)
        .filter(([key]) => KIND_KEYS.has(folded(key)))
        .flatMap(([key, value]) => kindsIn(value).filter((kind) => PERSON_KINDS.has(folded(kind))).map((kind) => `${key}=${kind}`)),
    );
    return mostFirst([...new Set(rules)].map((rule) => this.#proposed("property", rule)));
  }

  #fields(people: ReadonlySet<VaultPath>, keys: FieldKeys): readonly Proposal[] {
    const found = new Map<string, { proposal: Proposal; examples: VaultPath[] }>();
    for (const { path, frontmatter } of this.#notes) {
      if (!people.has(path)) continue;
      const known = fieldEntries(propertiesOf(frontmatter), keys);
      for (const [key, value] of Object.entries(frontmatter)) {
        const field = keys.has(foldKey(key)) ? null : guessField(key, value);
        // A note that has the field already needs no other property for it.
        if (field === null || known.has(field)) continue;
        const proposal: Proposal = { kind: "field", field, value: key, count: 0, examples: [] };
        const entry = found.get(proposalId(proposal)) ?? { proposal, examples: [] };
        entry.examples.push(path);
        found.set(proposalId(proposal), entry);
      }
    }
    const proposals = [...found.values()]
      .filter(({ examples }) => examples.length >= Math.min(HABIT, people.size))
      .map(({ proposal, examples }): Proposal => ({ ...proposal, count: examples.length, examples: examples.sort(compareText).slice(0, MOST_EXAMPLES) }));
    const best = mostFirst(proposals);
    // The settings hold one property for a field.
    return best.filter((each, at) => each.kind !== "field" || !best.slice(0, at).some((other) => other.kind === "field" && other.field === each.field));
  }

  #headings(): readonly Proposal[] {
    const own = headingKey(this.#settings.touchpoints.heading);
    const byHeading = new Map<string, VaultPath[]>();
    for (const { path, dailyDay, logHeadings } of this.#notes) {
      if (dailyDay === null) continue;
      // Whoever uses ours already is asked nothing.
      if (logHeadings.some((heading) => headingKey(heading) === own)) return [];
      for (const heading of logHeadings) if (LOG_HEADINGS.has(folded(heading))) byHeading.set(heading, [...(byHeading.get(heading) ?? []), path]);
    }
    const [first] = mostFirst(
      [...byHeading].map(([value, paths]): Proposal => ({ kind: "heading", value, count: paths.length, examples: paths.sort(compareText).slice(-MOST_EXAMPLES) })),
    );
    return first && first.count >= HABIT ? [first] : [];
  }
}

function isPerson({ path, frontmatter, tags, dailyDay }: NoteSummary, rules: PersonRules): boolean {
  const properties = propertiesOf(frontmatter);
  const dated = dailyDay !== null ? "daily" : propertyDay(properties) !== null ? "property" : null;
  return personRule({ path, properties, tags, dated }, rules) !== null;
}

type Said = Pick<ProposedPeople, "kind" | "value">;

/** What the settings of people gain by these. */
export function patchOf(said: readonly Said[]): Pick<PeopleSettings, "folders" | "tags" | "properties"> {
  const of = (kind: Said["kind"]): string[] => said.filter((each) => each.kind === kind).map(({ value }) => value);
  return { folders: of("folder"), tags: of("tag"), properties: of("property") };
}

const mostFirst = <T extends Proposal>(proposals: readonly (T | null)[]): readonly T[] =>
  proposals.filter((each) => each !== null).sort((a, b) => b.count - a.count || compareText(a.value, b.value));

function foldersOf(path: VaultPath): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}

/** `[[Friends]]`, `friend, colleague` and lists of them, as the settings write them. */
const kindsIn = (value: unknown): readonly string[] =>
  listItems(value)
    .flatMap((item) => (scalarText(item) ?? "").split(","))
    .map((item) => baseName(lineLinks(item)[0]?.target ?? item).trim().toLowerCase().replace(/^#/, ""))
    .filter(Boolean);

function fieldsInUse(people: readonly NoteSummary[], keys: FieldKeys): readonly FieldUse[] {
  const uses = new Map<string, FieldUse>();
  for (const { frontmatter } of people) {
    for (const [field, entries] of fieldEntries(propertiesOf(frontmatter), keys)) {
      for (const { key } of entries) {
        const name = `${field} ${key}`;
        uses.set(name, { field, key, count: (uses.get(name)?.count ?? 0) + 1 });
      }
    }
  }
  return [...uses.values()].sort((a, b) => b.count - a.count || compareText(a.key, b.key));
}
