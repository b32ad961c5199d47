import type { NoteOutline } from "../markdown/note-outline";
import type { Frontmatter } from "../note/frontmatter";
import type { VaultPath } from "../note/vault-path";
import type { DayNumber } from "../time/civil-date";

/** What the first look at a vault needs of each note. */
export interface NoteSummary {
  readonly path: VaultPath;
  /** Empty when there is none, or when it can't be read. */
  readonly frontmatter: Frontmatter;
  /** Of frontmatter and body, without `#`. */
  readonly tags: readonly string[];
  readonly dailyDay: DayNumber | null;
  /** Headings under which list items link something: where people keep a log, if they do. */
  readonly logHeadings: readonly string[];
}

/** The headings of an outline that stand directly over list items with links. */
export function logHeadings({ headings, listItems, links }: NoteOutline): readonly string[] {
  const linked = new Set(links.filter(({ embed }) => !embed).map(({ line }) => line));
  const lines = listItems.map(({ line }) => line).filter((line) => linked.has(line));
  return headings
    .filter(({ line }, at) => {
      const end = headings[at + 1]?.line ?? Infinity;
      return lines.some((each) => each > line && each < end);
    })
    .map(({ text }) => text);
}
