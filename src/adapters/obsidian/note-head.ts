import { getAllTags, type CachedMetadata, type FrontMatterCache } from "obsidian";
import type { FrontmatterState } from "../../core/note/frontmatter";
import type { NoteHead } from "../../core/note/note-head";
import { plainCopy } from "./plain-data";
import { property } from "./private-api";

/** What the app's cache tells of a note, in our words. Embeds are no links: nobody was met by showing a picture. */
export function noteHead(cache: CachedMetadata): NoteHead {
  return {
    frontmatter: frontmatterOf(cache),
    tags: (getAllTags(cache) ?? []).map((tag) => tag.replace(/^#/, "")),
    links: (cache.links ?? []).map(({ link }) => link),
    hasListItems: (cache.listItems ?? []).length > 0,
    hasTasks: (cache.listItems ?? []).some(({ task }) => task !== undefined),
    mayHoldLog: (cache.headings ?? []).some(({ heading }) => /\d/.test(heading)) || (cache.sections ?? []).some(({ type }) => type === "table"),
  };
}

/**
 * The cache holds no properties for a block that is empty, that is no list of properties, or that can't be read; which of
 * these it is, only the text can tell. The same goes for a block that is never closed: the app then sees a rule on line 0.
 */
function frontmatterOf({ frontmatter, sections }: CachedMetadata): FrontmatterState {
  if (frontmatter !== undefined && frontmatter !== null) return readState(frontmatter);
  const first = sections?.[0];
  const hasBlock = first?.type === "yaml" || (first?.type === "thematicBreak" && first.position.start.line === 0);
  return { kind: hasBlock ? "unread" : "none" };
}

function readState(frontmatter: FrontMatterCache): FrontmatterState {
  const data = plainCopy(withoutPosition(frontmatter));
  return data === null ? { kind: "unread" } : { kind: "read", data };
}

/** Apps before 1.4 put the block's place among its properties, and plugins still do; a text there is the user's own. */
function withoutPosition(frontmatter: FrontMatterCache): object {
  if (property(frontmatter, "position", "start", "offset") === undefined) return frontmatter;
  return Object.fromEntries(Object.entries(frontmatter).filter(([key]) => key !== "position"));
}
