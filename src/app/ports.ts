import type { PropertyChange } from "../core/markdown/property-change";
import type { FrontmatterParser } from "../core/note/frontmatter";
import type { NoteHead } from "../core/note/note-head";
import type { Refusal } from "../core/note/refusal";
import type { VaultPath } from "../core/note/vault-path";
import type { Result } from "../core/result";
import type { NoteShape } from "../core/structure/note-shape";
import type { DayNumber } from "../core/time/civil-date";
import type { FormatMoment } from "../core/time/daily-template";

/** What the use cases need of a host, in the core's words. Every adapter passes the contract in `tests/contract`. */
export interface Ports {
  readonly vault: VaultPort;
  readonly notes: NoteEvents;
  readonly frontmatter: FrontmatterParser;
  readonly dailyNotes: DailyNotes;
  readonly clock: Clock;
  readonly settings: SettingsStore;
  readonly undo: UndoLog;
  /** The Tasks plugin's global filter: only tasks that contain it are tasks. Null when there is none, or no Tasks plugin. */
  readonly taskFilter: () => Promise<string | null>;
  readonly timer: Timer;
  readonly notifier: Notifier;
  /** Dates and times in the user's templates. */
  readonly formatMoment: FormatMoment;
  /** The app's own rewriting of properties; null on a plain folder, where nobody else knows how. */
  readonly rewriter: FrontmatterRewriter | null;
  readonly hasFolder: (path: string) => boolean;
  /** Null where it wouldn't pay: on a plain folder a look at every file costs nearly as much as reading it. */
  readonly cache: IndexCache | null;
  /** Gives the frame back when the time slice (8 ms in the app) is used up; else resolves at once. */
  readonly breathe: () => Promise<void>;
  /** Resolves before the next paint; at once where nothing is painted. What changes until then is shown in one go. */
  readonly nextFrame: () => Promise<void>;
}

export interface NoteStat {
  readonly path: VaultPath;
  /** Milliseconds; only ever compared for equality. */
  readonly mtime: number;
  readonly size: number;
}

export interface UnlistedFolder {
  readonly path: string;
  /** What the host said. */
  readonly reason: string;
}

/** One file before and after a write, whole texts: what undo needs. `null`: there was no such note. */
export interface Written {
  readonly path: VaultPath;
  readonly before: string | null;
  readonly after: string;
  /** Of a note that was created: what it would have held without what the command added to it. */
  readonly base?: string;
}

export interface VaultPort {
  /** Every Markdown note of the vault; nothing in folders whose name begins with a dot. */
  list(): readonly NoteStat[];
  /** Folders that could not be looked into when the notes were last listed: their notes are missing there. */
  unlisted?(): readonly UnlistedFolder[];
  /** The text, for looking only: a write reads it anew, inside `process`. Refused: `note-missing`, `io`. */
  read(path: VaultPath): Promise<Result<string, Refusal>>;
  /**
   * Atomic read, change, write. `change` is synchronous and sees fresh text; when it refuses, or returns the same text,
   * the file is not touched. Refused: what `change` refused, `note-missing`, `read-only`, `path-unsafe`, `io`.
   */
  process(path: VaultPath, change: (text: string) => Result<string, Refusal>): Promise<Result<Written, Refusal>>;
  /**
   * A new note, with the folders it needs. Refused: `note-exists`, `path` then being the note that is there, in its own
   * spelling (it may differ by case or accents alone); `path-unsafe`, `io`.
   */
  create(path: VaultPath, text: string): Promise<Result<Written, Refusal>>;
  /** Takes back a creation: removes the note (to the trash, where there is one) if its text is still `expected`. Refused: `note-changed`, `note-missing`, `io`. */
  discard(path: VaultPath, expected: string): Promise<Result<null, Refusal>>;
}

export interface FrontmatterRewriter {
  /**
   * Lets the app make the change and write the whole block anew, with what that costs (comments, quotes, order): only ever
   * on the user's explicit choice. Refused: `value-not-simple` when what stands there is of another kind, `note-missing`, `io`.
   */
  rewrite(path: VaultPath, change: PropertyChange): Promise<Result<Written, Refusal>>;
}

export type NoteEvent =
  | { readonly kind: "changed"; readonly path: VaultPath }
  | { readonly kind: "deleted"; readonly path: VaultPath }
  | { readonly kind: "renamed"; readonly from: VaultPath; readonly to: VaultPath };

export interface NoteEvents {
  /** Resolves when the host knows its notes: before that an index is not authoritative. */
  whenReady(): Promise<void>;
  /** What is known without reading; null when only the text can tell (always, on a plain folder). */
  headOf(path: VaultPath): NoteHead | null;
  /** The outline of a note without reading it; null where `headOf` is. */
  shapeOf(path: VaultPath): NoteShape | null;
  /** Null when there is no such note. */
  statOf(path: VaultPath): NoteStat | null;
  /** Returns how to stop. */
  subscribe(listener: (event: NoteEvent) => void): () => void;
  /** The user comes back from somewhere (another window, the settings): settings of the host may be others now. Returns how to stop. */
  onReturn(listener: () => void): () => void;
}

/** Where the index is kept between two starts: one text, that may be gone, old or somebody else's at any time. */
export interface IndexCache {
  /** Null when there is none. Never fails. */
  load(): Promise<string | null>;
  /** Asks for the text and stores it when the host has time for that: once, however often it is called until then. */
  saveLater(text: () => Promise<string>): void;
}

export interface DailyNotes {
  /** Where the settings came from; told in the settings tab and by `diagnose`. */
  readonly source: DailyNotesSource;
  /** Refused: `daily-format` when the user's format can't name this day's note. */
  pathOf(day: DayNumber): Result<VaultPath, Refusal>;
  /** The day of a daily note; null when the path is none. */
  dayOf(path: VaultPath): DayNumber | null;
  /** The text of a new daily note: the user's template, its tokens filled in. Refused: `template-missing`. */
  fresh(day: DayNumber, time: string): Promise<Result<string, Refusal>>;
}

export interface DailyNotesSource {
  readonly kind: "periodic-notes" | "daily-notes" | "default";
  /** `""` is the vault's root. */
  readonly folder: string;
  readonly format: string;
  /** Path of the template, if one is set. */
  readonly template: string | null;
  /** Folder of the core Templates plugin: notes there are never people. */
  readonly templatesFolder: string | null;
}

export interface Clock {
  today(): DayNumber;
  /** `HH:mm` */
  time(): string;
  /** Now, in milliseconds since 1970: what a clock in another place shows. Days are never counted with it. */
  instant(): number;
  /** At midnight, on focus and on becoming visible, if the day is another one. Returns how to stop. */
  onDayChange(listener: () => void): () => void;
}

/** Waiting, as a port: tests don't. */
export interface Timer {
  /** Runs `work` once, after so many milliseconds. Returns how to call it off. Nothing runs after the host has let us go. */
  after(ms: number, work: () => void): () => void;
}

/** For what has to be said when no command is there to say it: something went wrong after the user was told "done". */
export interface Notifier {
  tell(message: string): void;
}

export interface SettingsStore {
  /** What is stored, unchecked; null when nothing is. */
  load(): Promise<unknown>;
  save(data: Readonly<Record<string, unknown>>): Promise<void>;
}

/** One command's writes, in the order they were made. */
export interface UndoStep {
  /** What it was, in the user's words: `call with Ana Diaz`. */
  readonly label: string;
  readonly written: readonly Written[];
  /** Each file stands for itself. Else the first is the record, and the others follow from it: without it nothing is undone. */
  readonly apart?: boolean;
}

/** A step that can be taken back, and the token to do so. */
export interface KeptStep {
  readonly token: string;
  readonly step: UndoStep;
}

export interface UndoLog {
  /** Returns the token to take it back by; null when it could not be kept. A step that was taken, and could not be taken back, keeps its token and place. */
  push(step: UndoStep): Promise<string | null>;
  /** `was`, one write of the step of a token, was done anew: what is taken back is `now`. Nothing, when the step is gone. */
  amend(token: string, was: Written, now: Written): Promise<void>;
  /** The step of a token, or the latest; it is gone from the log. Null when there is none. */
  take(token?: string): Promise<UndoStep | null>;
  /** What can be taken back, newest first. */
  kept(): Promise<readonly KeptStep[]>;
  /** A note was renamed: its steps are those of the new name. */
  moved(from: VaultPath, to: VaultPath): void;
}
