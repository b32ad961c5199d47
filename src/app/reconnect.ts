import type { Dashboard } from "../core/dashboard/dashboard";
import type { DiagnosisView, FirstRunView } from "../core/diagnosis/diagnosis-view";
import type { Proposal } from "../core/first-run/first-run";
import type { Words } from "../core/language/words";
import type { VaultPath } from "../core/note/vault-path";
import type { IntroState, TouchpointKind } from "../core/touchpoint/touchpoint";
import type { PropertyChange } from "../core/markdown/property-change";
import type { Settings } from "../core/settings/settings";
import type { DayNumber } from "../core/time/civil-date";
import type { Command, LogRequest } from "./commands/command";
import type { Insights } from "./insights";
import type { LowerOffer } from "./lower-watch";
import type { DailyNotesSource } from "./ports";
import type { WriteOutcome } from "./outcome";
import type { Preview } from "./preview";
import type { SuggestionRow } from "./suggestions";
import type { PastStep } from "./writer";

export type { Command, LogRequest } from "./commands/command";
export type { SuggestionRow } from "./suggestions";

/** The use cases, as the app's UI and the CLI call them. Made by `createReconnect(ports, …)`. */
export interface Reconnect {
  readonly words: Words;
  readonly settings: Settings;
  readonly dailyNotes: DailyNotesSource;

  /** Builds the index: structure first, then texts in slices. Resolves when all is read. */
  start(): Promise<void>;
  stop(): void;
  /** Called at most once a frame after anything that the view models show has changed. Returns how to stop. */
  subscribe(listener: () => void): () => void;

  /** Looking further than today's list. */
  readonly insights: Insights;

  today(): DayNumber;
  /** `HH:mm`, now: a touchpoint of this moment says when. */
  time(): string;
  /** Now, in milliseconds since 1970: only for what a clock elsewhere shows. */
  instant(): number;
  dashboard(): Dashboard;
  readonly peopleCount: number;
  /** Everybody, for pickers, by name. */
  people(): readonly PersonChoice[];
  /** Null when this note is no person. */
  person(path: VaultPath): PersonChoice | null;

  /** What I could give somebody today: notes to share, introductions. Each can be taken with `run(row.take)`. */
  suggestions(person: VaultPath): readonly SuggestionRow[];

  /** Where today's line would go; null when the daily notes' format can't name it. */
  dailyNotePath(): string | null;

  /** Writes what a command says; one step to undo. */
  run(command: Command): Promise<WriteOutcome>;
  /** What `run` would write, for a form's sample. Nothing is written. */
  preview(command: Command): Promise<Preview>;
  log(request: LogRequest): Promise<WriteOutcome>;
  /** The line that `log` would write, for a live sample; null while nobody is chosen. */
  sampleLine(request: LogRequest): string | null;
  snooze(person: VaultPath, until: DayNumber): Promise<WriteOutcome>;
  /** A person note for this name; written[0].path is the note. */
  newPerson(name: string): Promise<WriteOutcome>;
  /** How far an introduction of these people is; null when there is none on record. */
  introState(people: readonly VaultPath[]): IntroState | null;

  /** Takes back the latest step, or the one of a token. */
  undo(token?: string): Promise<WriteOutcome>;
  /** What can be taken back, newest first. */
  history(): Promise<readonly PastStep[]>;
  /** Whose `last-contact` could be lowered, because the line that it stood for is gone. To be offered, never done unasked. */
  lowerOffers(): readonly LowerOffer[];
  /** Can the host rewrite properties that can't be edited exactly? */
  readonly canRewrite: boolean;
  /** Lets it, on the user's explicit choice: comments, quotes and order of the block may be lost. */
  rewrite(path: VaultPath, change: PropertyChange): Promise<WriteOutcome>;
  saveSettings(next: Settings): Promise<void>;

  /** Looks through the notes for how their owner keeps people. Reads nothing that the host knows already. */
  proposals(): Promise<FirstRunView>;
  /** Saves the settings with these proposals in them. */
  applyProposals(chosen: readonly Proposal[]): Promise<void>;
  /** What was found, by which rule, and what was left out. */
  diagnosis(): DiagnosisView;
}

export interface PersonChoice {
  readonly path: VaultPath;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The folder, when another person has the same name. */
  readonly detail: string | null;
  /** How they were last in touch, to repeat it (never an occasion such as a gift); null when nothing is on record. */
  readonly usualKind: TouchpointKind | null;
  readonly paused: boolean;
  /** On hold today. */
  readonly held: boolean;
}
