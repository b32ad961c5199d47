import type { FrontmatterState } from "./frontmatter";

/** What a host knows of a note without reading it (in the app: CachedMetadata). */
export interface NoteHead {
  readonly frontmatter: FrontmatterState;
  /** Tags of frontmatter and body, without `#`, as written. */
  readonly tags: readonly string[];
  /** Link targets of the body, as written. */
  readonly links: readonly string[];
  readonly hasListItems: boolean;
  readonly hasTasks: boolean;
  /** A heading with a digit in it, or a table: a person's own log may be written in them. */
  readonly mayHoldLog: boolean;
}
