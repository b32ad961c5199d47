import type { LowerOffer } from "../../../src/app/lower-watch";
import type { DiagnosisView, FirstRunView } from "../../../src/core/diagnosis/diagnosis-view";
import type { Proposal } from "../../../src/core/first-run/first-run";
import type { Choice, Insights } from "../../../src/app/insights";
import type { AskCheckView } from "../../../src/core/dashboard/ask-check-view";
import type { ExplainView } from "../../../src/core/dashboard/explain-view";
import type { FreshStartView } from "../../../src/core/dashboard/fresh-start-view";
import type { Preparation } from "../../../src/core/dashboard/preparation";
import type { WriteOutcome } from "../../../src/app/outcome";
import type { Preview } from "../../../src/app/preview";
import type { Command, LogRequest, PersonChoice, Reconnect } from "../../../src/app/reconnect";
import type { SuggestionRow } from "../../../src/app/suggestions";
import type { PastStep } from "../../../src/app/writer";
import type { PropertyChange } from "../../../src/core/markdown/property-change";
import type { IntroState } from "../../../src/core/touchpoint/touchpoint";
import type { Dashboard, PersonCard, ReadyDashboard } from "../../../src/core/dashboard/dashboard";
import { foldForSearch } from "../../../src/core/dashboard/person-card";
import { wordsFor } from "../../../src/core/language/words";
import { vaultPath, type VaultPath } from "../../../src/core/note/vault-path";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { parseIsoDay, type DayNumber } from "../../../src/core/time/civil-date";

export const TODAY = parseIsoDay("2026-11-24") as DayNumber;

export const pathOf = (name: string): VaultPath => vaultPath(`People/${name}.md`);

export const card = (name: string, part: Partial<PersonCard> = {}): PersonCard => ({
  path: pathOf(name),
  name,
  detail: null,
  status: "due",
  last: "last: coffee, 5 weeks ago",
  cadence: "every 3 months",
  why: "It has been 5 weeks.",
  whyKind: "due",
  ask: "Ask about sailing.",
  note: null,
  timezone: null,
  haystack: foldForSearch(name),
  ...part,
});

export const ready = (part: Partial<ReadyDashboard> = {}): ReadyDashboard => ({
  state: "ready",
  date: "Tuesday 24 November",
  summary: "2 for today",
  reading: false,
  promises: [],
  load: null,
  focus: [card("Ana Diaz"), card("Michał Żółkiewski")],
  calm: null,
  sections: [],
  problems: [],
  ...part,
});

/** The use cases without a vault: shows what it is told to show, and keeps what it was asked to do. */
export class FakeReconnect implements Reconnect {
  /** What a first look would find, and what was chosen of it. */
  found: FirstRunView = { summary: "", rows: [], fields: [] };
  chosen: readonly Proposal[] = [];
  seen: DiagnosisView = { title: "What Reconnect sees", sections: [] };

  /** What could be given to anybody. */
  suggested: readonly SuggestionRow[] = [];

  suggestions(): readonly SuggestionRow[] {
    return this.suggested;
  }

  proposals(): Promise<FirstRunView> {
    return Promise.resolve(this.found);
  }

  applyProposals(chosen: readonly Proposal[]): Promise<void> {
    this.chosen = chosen;
    return Promise.resolve();
  }

  diagnosis(): DiagnosisView {
    return this.seen;
  }

  settings: Settings = DEFAULT_SETTINGS;
  language: "en" | "pl" = "en";
  readonly dailyNotes = { kind: "daily-notes", folder: "Daily", format: "YYYY-MM-DD", template: null, templatesFolder: null } as const;
  readonly logged: LogRequest[] = [];
  readonly snoozed: { person: VaultPath; until: DayNumber }[] = [];
  readonly undone: (string | undefined)[] = [];
  readonly created: string[] = [];
  readonly commands: Command[] = [];
  readonly previewed: Command[] = [];
  readonly rewritten: { path: VaultPath; change: PropertyChange }[] = [];
  /** What every preview shows. */
  sample: Preview = { files: [], refused: [] };
  introduced: IntroState | null = null;
  steps: PastStep[] = [];
  offers: LowerOffer[] = [];
  canRewrite = true;
  choices: PersonChoice[] = [];
  started = 0;
  /** What the next write says came of it; by default that it was done. */
  outcome: Partial<WriteOutcome> = {};
  #dashboard: Dashboard;
  readonly #listeners = new Set<() => void>();

  constructor(dashboard: Dashboard = ready()) {
    this.#dashboard = dashboard;
    const cards = dashboard.state === "ready" ? dashboard.focus : [];
    for (const { name } of cards) this.choices.push(choice(name));
  }

  get words() {
    return wordsFor(this.language, "en");
  }
  get listeners(): number {
    return this.#listeners.size;
  }
  show(dashboard: Dashboard): void {
    this.#dashboard = dashboard;
    for (const listener of [...this.#listeners]) listener();
  }

  async start(): Promise<void> {
    this.started++;
  }
  stop(): void {}
  dailyNotePath(): string {
    return "Daily/2026-11-24.md";
  }
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  /** What every question is answered with. */
  told: { freshStart: FreshStartView | null; askCheck: readonly AskCheckView[]; preparation: Preparation | null; explain: ExplainView | null } = {
    freshStart: null,
    askCheck: [],
    preparation: null,
    explain: null,
  };
  choicesToLoosen: readonly Choice[] = [];
  /** Who takes part in the meeting of any note. */
  attending: readonly VaultPath[] = [];
  readonly asked: { readonly what: keyof Insights; readonly of: unknown }[] = [];
  readonly insights: Insights = {
    canStartFresh: () => this.told.freshStart !== null,
    freshStart: (withNew) => this.#answer("freshStart", withNew),
    askCheck: (people) => this.#answer("askCheck", people),
    preparation: (people) => this.#answer("preparation", people),
    participants: () => this.attending,
    loosening: () => this.choicesToLoosen,
    explain: (person) => this.#answer("explain", person),
  };
  today = (): DayNumber => TODAY;
  /** Noon in Greenwich. */
  now = TODAY * 86_400_000 + 43_200_000;
  instant = (): number => this.now;
  time = (): string => "18:10";
  dashboard = (): Dashboard => this.#dashboard;
  get peopleCount(): number {
    return this.choices.length;
  }
  people = (): readonly PersonChoice[] => this.choices;
  person = (path: VaultPath): PersonChoice | null => this.choices.find((each) => each.path === path) ?? null;
  sampleLine = ({ kind, people, text }: LogRequest): string | null => `- ${kind} with ${people.join(", ")}: ${text}`;

  async run(command: Command): Promise<WriteOutcome> {
    if (command.command === "log") {
      const { command: _log, ...request } = command;
      return this.log(request);
    }
    this.commands.push(command);
    return this.#done(command.command);
  }
  async preview(command: Command): Promise<Preview> {
    this.previewed.push(command);
    return this.sample;
  }
  introState = (): IntroState | null => this.introduced;
  history = (): Promise<readonly PastStep[]> => Promise.resolve(this.steps);
  lowerOffers = (): readonly LowerOffer[] => this.offers;
  async rewrite(path: VaultPath, change: PropertyChange): Promise<WriteOutcome> {
    this.rewritten.push({ path, change });
    return this.#done("rewritten", path);
  }

  async log(request: LogRequest): Promise<WriteOutcome> {
    this.logged.push(request);
    return this.#done(`${request.kind} with ${request.people.length}`);
  }
  async snooze(person: VaultPath, until: DayNumber): Promise<WriteOutcome> {
    this.snoozed.push({ person, until });
    return this.#done("snoozed");
  }
  async newPerson(name: string): Promise<WriteOutcome> {
    this.created.push(name);
    return this.#done(`note for ${name}`, pathOf(name));
  }
  async undo(token?: string): Promise<WriteOutcome> {
    this.undone.push(token);
    return this.#done("Took back");
  }
  async saveSettings(next: Settings): Promise<void> {
    this.settings = next;
  }

  #answer<K extends keyof FakeReconnect["told"]>(what: K, of: unknown): FakeReconnect["told"][K] {
    this.asked.push({ what, of });
    return this.told[what];
  }

  #done(label: string, path: VaultPath = vaultPath("Daily/2026-11-24.md")): WriteOutcome {
    return { label, written: [{ path, line: 3 }], refused: [], undo: "token", ...this.outcome };
  }
}

export const choice = (name: string, part: Partial<PersonChoice> = {}): PersonChoice => ({
  path: pathOf(name),
  name,
  aliases: [],
  detail: null,
  usualKind: "coffee",
  paused: false,
  held: false,
  ...part,
});
