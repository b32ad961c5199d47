import type { NoteOutline } from "../markdown/note-outline";
import type { DayNumber } from "../time/civil-date";
import type { ReadingRules } from "./reading-rules";
import type { VaultPath } from "./vault-path";

/** What the body of a note is read with. */
export interface BodySource {
  readonly path: VaultPath;
  /** Without line endings. */
  readonly lines: readonly string[];
  readonly outline: NoteOutline;
  /** The day of a daily note: only there a mere link is a mention. */
  readonly dailyDay: DayNumber | null;
  /** The day of any dated note. */
  readonly noteDay: DayNumber | null;
  readonly isPerson: boolean;
  readonly rules: ReadingRules;
}
