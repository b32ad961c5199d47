import type { Shareable } from "../matching/shareable";
import type { Stay } from "../matching/stay";
import type { Person } from "../person/person";
import type { Mention, PersonalPromise, Touchpoint } from "../touchpoint/touchpoint";
import type { Problem } from "./problem";
import type { VaultPath } from "./vault-path";

/**
 * All that Reconnect knows from one note: the index's unit, a pure function of the note, its path and the reading rules.
 * Links stay targets as written, so that a note elsewhere being renamed never makes a record wrong.
 */
export interface NoteRecord {
  readonly path: VaultPath;
  /** `structure`: from metadata alone, without the text (design.md §2, two depths); lines are then unknown. */
  readonly depth: "structure" | "text";
  readonly person: Person | null;
  readonly touchpoints: readonly Touchpoint[];
  readonly mentions: readonly Mention[];
  readonly promises: readonly PersonalPromise[];
  readonly problems: readonly Problem[];
  /** A note that somebody could be shown; null for all others. */
  readonly shareable: Shareable | null;
  /** Where I was, as a daily note tells. */
  readonly stay: Stay | null;
}

/** Does the note say nothing that concerns anybody, or could? */
export const isEmptyRecord = ({ person, touchpoints, mentions, promises, problems, shareable, stay }: NoteRecord): boolean =>
  person === null && shareable === null && stay === null && touchpoints.length + mentions.length + promises.length + problems.length === 0;

export const emptyRecord = (path: VaultPath, depth: NoteRecord["depth"]): NoteRecord => ({
  path,
  depth,
  person: null,
  touchpoints: [],
  mentions: [],
  promises: [],
  problems: [],
  shareable: null,
  stay: null,
});
