import type { NotePlace, Settings } from "./settings";

/**
 * The settings after a note was renamed, with the paths in them that no longer lead anywhere led after it: a template that
 * was renamed, and folders that were (told by a note of theirs; `hasFolder` says whether the old one is still there: a
 * single note may have been moved out). The same object when nothing is to change.
 */
export function followRename(settings: Settings, from: string, to: string, hasFolder: (path: string) => boolean): Settings {
  const folder = (path: string): string => (hasFolder(bare(path)) ? path : (movedFolder(bare(path), from, to) ?? path));
  const { people, newPeople, review } = settings;
  const moved = ({ folder: place, template }: NotePlace): NotePlace => ({
    folder: place === null ? null : folder(place),
    template: template === null ? null : movedNote(template, from, to),
  });
  const next = {
    ...settings,
    people: { ...people, folders: people.folders.map(folder), exclude: people.exclude.map(folder) },
    newPeople: moved(newPeople),
    review: moved(review),
  };
  return JSON.stringify(next) === JSON.stringify(settings) ? settings : next;
}

/** `/People/` → `People` */
const bare = (folder: string): string => folder.trim().replace(/^\/+|\/+$/g, "");

/** Where a folder is now if this note moved with it; null when the note was not in it, or went elsewhere alone. */
function movedFolder(folder: string, from: string, to: string): string | null {
  if (folder === "" || !from.startsWith(`${folder}/`)) return null;
  const inside = from.slice(folder.length);
  return to.endsWith(inside) && to.length > inside.length ? to.slice(0, -inside.length) : null;
}

/** A template may be set without its ending. */
function movedNote(note: string, from: string, to: string): string {
  if (note === from) return to;
  return `${note}.md` === from ? to.replace(/\.md$/, "") : note;
}
