import type { PeopleIndex } from "../core/index/people-index";
import { safeNotePath, unusableName } from "../core/note/safe-path";
import { folderOf } from "../core/note/vault-path";
import type { WriteOutcome } from "./outcome";
import { finish, refuse, type WriteContext } from "./write-context";

const DEFAULT_FOLDER = "People";
const NEW_NOTE = "---\ntype: person\n---\n";

/** A new person note where the others are. Never over an existing one. */
export async function createPerson(context: WriteContext, name: string): Promise<WriteOutcome> {
  const trimmed = name.trim();
  const label = context.words.undo.created(trimmed);
  if (unusableName(trimmed)) return refuse(label, { kind: "name-unusable", path: "", value: trimmed });
  const folder = peopleFolder(context);
  const path = safeNotePath(folder === "" ? `${trimmed}.md` : `${folder}/${trimmed}.md`);
  if (!path.ok) return refuse(label, { ...path.error, path: trimmed });
  const created = await context.ports.vault.create(path.value, NEW_NOTE);
  return created.ok
    ? finish(context, label, [{ written: created.value, line: 0 }], [])
    : refuse(label, created.error);
}

/** The folder chosen in the settings, else the one that most people are in, else `People`. */
function peopleFolder({ settings, index }: WriteContext): string {
  return settings.people.folders[0] ?? commonFolder(index) ?? DEFAULT_FOLDER;
}

function commonFolder(index: PeopleIndex): string | null {
  const counts = new Map<string, number>();
  for (const { path } of index.people()) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}
