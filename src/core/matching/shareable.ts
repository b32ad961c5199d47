import type { DayNumber } from "../time/civil-date";
import type { Properties } from "../note/properties";
import { attendance, propertyDay } from "../note/note-properties";
import { isConflictCopy } from "../person/is-person";
import { baseName, type VaultPath } from "../note/vault-path";
import { noteTerms, type NoteTerms } from "./note-terms";

/** A note that somebody could be shown: from which day it is, and what it is about. */
export interface Shareable {
  readonly day: DayNumber;
  readonly terms: NoteTerms;
}

/** `2026-11-20 Sync`, `2026-W47`, `2026-Q4`: what happened then, for nobody's eyes but mine. */
const DIARY_NAME = /^\d{4}-(?:\d|[WQ]\d)/i;

/**
 * The day of a note that may be shared; null when it may not. It has to say in its properties from when it is (`date`, else
 * `created`: a file's own times are reset by sync and clone). Nobody is shown a sync's copy, a diary, or who met whom.
 */
export function shareableDay(path: VaultPath, properties: Properties): DayNumber | null {
  if (isConflictCopy(path) || DIARY_NAME.test(baseName(path)) || attendance(properties) !== null) return null;
  return propertyDay(properties) ?? propertyDay(properties, "created");
}

/** `tags`: of frontmatter and body, those of the frontmatter first; `links`: of the body, embeds aside, in reading order. */
export const shareable = (path: VaultPath, day: DayNumber, tags: readonly string[], links: readonly string[]): Shareable => ({
  day,
  terms: noteTerms(baseName(path), tags, links),
});
