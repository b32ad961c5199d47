import { shareable, shareableDay } from "../matching/shareable";
import { stayOn } from "../matching/stay";
import { isConflictCopy } from "../person/is-person";
import type { DayNumber } from "../time/civil-date";
import type { NoteHead } from "./note-head";
import { frontmatterTags } from "./note-properties";
import type { NoteRecord } from "./note-record";
import type { Properties } from "./properties";
import type { ReadingRules } from "./reading-rules";
import type { VaultPath } from "./vault-path";

interface Surrounded {
  readonly path: VaultPath;
  readonly properties: Properties;
  /** As in `NoteText`. */
  readonly day: DayNumber | null;
  readonly isPerson: boolean;
  readonly rules: ReadingRules;
}

/** What the note is to people whom it doesn't name. `topics`: its tags and the links of its body; asked for when they matter. */
export function surroundings(
  { path, properties, day, isPerson, rules }: Surrounded,
  topics: () => Pick<NoteHead, "tags" | "links">,
): Pick<NoteRecord, "shareable" | "stay"> {
  if (isPerson) return { shareable: null, stay: null };
  if (day !== null) return { shareable: null, stay: isConflictCopy(path) ? null : stayOn(day, properties, rules.fields) };
  const from = shareableDay(path, properties);
  if (from === null) return { shareable: null, stay: null };
  const { tags, links } = topics();
  // The app tells the tags of the body before those of the frontmatter; only the order differs.
  return { shareable: shareable(path, from, [...frontmatterTags(properties), ...tags], links), stay: null };
}
