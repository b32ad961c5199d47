import type { PeopleIndex } from "../../core/index/people-index";
import { readFrontmatter } from "../../core/markdown/read-frontmatter";
import { setProperty } from "../../core/markdown/set-property";
import { applyEdit } from "../../core/markdown/edit";
import { readNote } from "../../core/note/read-note";
import type { Refusal } from "../../core/note/refusal";
import { safeNotePath, unusableName } from "../../core/note/safe-path";
import { baseName, folderOf, type VaultPath } from "../../core/note/vault-path";
import { fail, ok, type Result } from "../../core/result";
import { renderTemplate } from "../../core/time/daily-template";
import type { WriteOutcome } from "../outcome";
import { finish, refuse, type WriteContext } from "../write-context";
import { readTemplate } from "./read-template";

const DEFAULT_FOLDER = "People";
const NEW_NOTE = "---\ntype: person\n---\n";

/** A new person note where the others are, from the user's template if one is set. Never over an existing one. */
export async function createPerson(context: WriteContext, name: string): Promise<WriteOutcome> {
  const trimmed = name.trim();
  const label = context.words.undo.created(trimmed);
  if (unusableName(trimmed)) return refuse(label, { kind: "name-unusable", path: "", value: trimmed });
  const folder = peopleFolder(context);
  const path = safeNotePath(folder === "" ? `${trimmed}.md` : `${folder}/${trimmed}.md`);
  if (!path.ok) return refuse(label, { ...path.error, path: trimmed });
  const text = await newNote(context, path.value);
  if (!text.ok) return refuse(label, text.error);
  const created = await context.ports.vault.create(path.value, text.value);
  return created.ok
    ? finish(context, label, [{ written: created.value, line: 0 }], [])
    : refuse(label, created.error);
}

/** Refused: `person-template-missing`; `template-unreadable` when the name breaks the template's properties. */
async function newNote(context: WriteContext, path: VaultPath): Promise<Result<string, Refusal>> {
  const { ports, settings } = context;
  const { template } = settings.newPeople;
  if (template === null) return ok(NEW_NOTE);
  const read = await readTemplate(ports, template);
  if (read === null) return fail({ kind: "person-template-missing", path: "", value: template });
  const values = { title: baseName(path), day: ports.clock.today(), time: ports.clock.time() };
  const text = renderTemplate(read, values, ports.formatMoment);
  const frontmatter = readFrontmatter(text, ports.frontmatter);
  if (frontmatter.kind === "unreadable") return fail({ kind: "template-unreadable", path: "", value: template });
  return ok(asPerson(context, path, text, frontmatter.kind === "read" && Object.hasOwn(frontmatter.data, "type")));
}

/** A template that doesn't say that the note is a person's is given the property that does; one of another type is left. */
function asPerson({ ports, rules }: WriteContext, path: VaultPath, text: string, hasType: boolean): string {
  const { person } = readNote({ path, text, day: null, frontmatter: ports.frontmatter, rules });
  if (person !== null || hasType) return text;
  const edit = setProperty(text, "type", "person", ports.frontmatter);
  return edit.ok && edit.value !== null ? applyEdit(text, edit.value) : text;
}

/** The folder of the settings for new people, else the first that holds people, else the one most are in, else `People`. */
function peopleFolder({ settings, index }: WriteContext): string {
  return settings.newPeople.folder ?? settings.people.folders[0] ?? commonFolder(index) ?? DEFAULT_FOLDER;
}

function commonFolder(index: PeopleIndex): string | null {
  const counts = new Map<string, number>();
  for (const { path } of index.people()) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}
