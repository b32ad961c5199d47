import type { Dashboard } from "../core/dashboard/dashboard";
import { firstRunView, type DiagnosisView, type FirstRunView } from "../core/diagnosis/diagnosis-view";
import { applyProposals } from "../core/first-run/apply-proposals";
import type { Proposal } from "../core/first-run/first-run";
import type { Suggestion } from "../core/followup/around/suggestions";
import type { FollowUp } from "../core/followup/rank";
import { compareText } from "../core/index/person-entries";
import type { PeopleIndex } from "../core/index/people-index";
import type { Words } from "../core/language/words";
import type { Refusal } from "../core/note/refusal";
import { toData } from "../core/settings/parse-settings";
import type { Settings } from "../core/settings/settings";
import type { DayNumber } from "../core/time/civil-date";
import { baseName, type VaultPath } from "../core/note/vault-path";
import { introductionState } from "../core/followup/introduction-state";
import type { PropertyChange } from "../core/markdown/property-change";
import { followRename } from "../core/settings/follow-rename";
import type { IntroState } from "../core/touchpoint/touchpoint";
import { carefulPorts } from "./careful-ports";
import type { Command, LogRequest } from "./commands/command";
import { diagnosisOf } from "./diagnosis-of";
import { DashboardModel } from "./dashboard-model";
import { IndexKeeper, type Reading } from "./index-keeper";
import { RankedInsights, type Insights, type InsightSource } from "./insights";
import { LineKeeper } from "./line-keeper";
import { LowerWatch, type LowerOffer } from "./lower-watch";
import type { WriteOutcome } from "./outcome";
import { outlookOf, readingKey, type HostRules, type Outlook } from "./outlook";
import { personChoice } from "./person-choice";
import type { DailyNotesSource, NoteEvent, Ports } from "./ports";
import type { Preview } from "./preview";
import type { PersonChoice, Reconnect } from "./reconnect";
import { suggestionRow, type SuggestionRow } from "./suggestions";
import { survey } from "./survey";
import type { WriteContext } from "./write-context";
import { Writer, type PastStep } from "./writer";

/**
 * The use cases over one host. `hostLanguage` is its language tag (`en`, `pl`), `taskFilter` what its port of that name
 * tells. Nothing is read before `start`.
 */
export const createReconnect = (
  ports: Ports,
  settings: Settings,
  hostLanguage: string,
  taskFilter: string | null = null,
): ReconnectApp => new ReconnectApp(ports, settings, hostLanguage, taskFilter);

/** `reading`: the first texts are being read, and what was shown before them stands still until then. */
type Phase =
  | { readonly kind: "loading" }
  | { readonly kind: "reading"; readonly shown: Dashboard }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly message: string };

export class ReconnectApp implements Reconnect {
  readonly #ports: Ports;
  /** As commands that write have them. */
  readonly #writing: Ports;
  readonly #lines: LineKeeper;
  readonly #hostLanguage: string;
  readonly #taskFilter: string | null;
  readonly #keeper: IndexKeeper;
  readonly #writer = new Writer(() => this.#context());
  readonly #lowerWatch = new LowerWatch();
  readonly insights: Insights = new RankedInsights(() => this.#insightSource());
  readonly #listeners = new Set<() => void>();
  #outlook: Outlook;
  #model: DashboardModel;
  #phase: Phase = { kind: "loading" };
  #told = false;
  #stopListening: (() => void) | null = null;

  constructor(ports: Ports, settings: Settings, hostLanguage: string, taskFilter: string | null) {
    this.#ports = ports;
    const careful = carefulPorts(ports);
    this.#lines = new LineKeeper(careful, (refusal) => this.#tell(refusal));
    this.#writing = { ...careful, undo: this.#lines.undo };
    this.#hostLanguage = hostLanguage;
    this.#taskFilter = taskFilter;
    this.#outlook = this.#outlookOf(settings);
    this.#model = new DashboardModel(this.#outlook);
    this.#keeper = new IndexKeeper(ports, readingOf(this.#outlook), () => this.#indexChanged());
  }

  get words(): Words {
    return this.#outlook.words;
  }

  get settings(): Settings {
    return this.#outlook.settings;
  }

  get dailyNotes(): DailyNotesSource {
    return this.#ports.dailyNotes.source;
  }

  get index(): PeopleIndex {
    return this.#keeper.index;
  }

  /** Why the index could not be built; null when it could. */
  get failure(): string | null {
    return this.#phase.kind === "failed" ? this.#phase.message : null;
  }

  async start(): Promise<void> {
    this.#stopListening ??= this.#listen();
    await this.#settle(() => this.#keeper.start());
  }

  stop(): void {
    this.#stopListening?.();
    this.#stopListening = null;
    this.#keeper.stop();
    this.#lines.stop();
    this.#listeners.clear();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  today(): DayNumber {
    return this.#ports.clock.today();
  }

  time(): string {
    return this.#ports.clock.time();
  }

  instant(): number {
    return this.#ports.clock.instant();
  }

  /** Everybody with their reasons, in rank order. */
  ranked(): readonly FollowUp[] {
    return this.#model.ranked(this.index, this.today());
  }

  /** As `suggestions`, before it is put into words. */
  suggested(found: FollowUp): readonly Suggestion[] {
    return this.#model.suggestions(this.index, this.today(), found);
  }

  suggestions(person: VaultPath): readonly SuggestionRow[] {
    const found = this.ranked().find(({ facts }) => facts.person.path === person);
    const { words, days } = this.#outlook;
    const speech = { words, days, today: this.today() };
    return found === undefined ? [] : this.suggested(found).map((each) => suggestionRow(person, each, this.time(), speech));
  }

  dashboard(): Dashboard {
    switch (this.#phase.kind) {
      case "loading":
        return { state: "loading", message: this.words.dashboard.loading };
      case "reading":
        return this.#model.progressed(this.#phase.shown, this.#keeper.progress);
      case "ready":
        return this.#model.dashboard(this.index, this.today(), this.#keeper.progress !== null);
      case "failed": {
        const { failed, failedFix } = this.words.dashboard;
        return { state: "failed", message: `${failed} (${this.#phase.message})`, fix: failedFix };
      }
    }
  }

  get peopleCount(): number {
    return this.index.peopleCount;
  }

  people(): readonly PersonChoice[] {
    return [...this.index.people()]
      .map((person) => personChoice(person, this.index, this.today()))
      .sort((a, b) => a.name.localeCompare(b.name, this.words.locale) || compareText(a.path, b.path));
  }

  person(path: VaultPath): PersonChoice | null {
    const person = this.index.person(path);
    return person ? personChoice(person, this.index, this.today()) : null;
  }

  dailyNotePath(): string | null {
    const path = this.#ports.dailyNotes.pathOf(this.today());
    return path.ok ? path.value : null;
  }

  run(command: Command): Promise<WriteOutcome> {
    return this.#writer.run(command);
  }

  preview(command: Command): Promise<Preview> {
    return this.#writer.preview(command);
  }

  log(request: LogRequest): Promise<WriteOutcome> {
    return this.run({ command: "log", ...request });
  }

  sampleLine(request: LogRequest): string | null {
    return this.#writer.sampleLine(request);
  }

  snooze(person: VaultPath, until: DayNumber): Promise<WriteOutcome> {
    return this.run({ command: "snooze", people: [person], until });
  }

  newPerson(name: string): Promise<WriteOutcome> {
    return this.run({ command: "new-person", name });
  }

  introState(people: readonly VaultPath[]): IntroState | null {
    const [first] = people;
    const entries = first === undefined ? undefined : this.index.entries(first);
    return introductionState(entries?.touchpoints ?? [], people, (target, from) => this.index.personOf(target, from)?.path ?? null);
  }

  undo(token?: string): Promise<WriteOutcome> {
    return this.#writer.undo(token);
  }

  history(): Promise<readonly PastStep[]> {
    return this.#writer.history();
  }

  lowerOffers(): readonly LowerOffer[] {
    this.#lookForOffers();
    return this.#lowerWatch.offers();
  }

  get canRewrite(): boolean {
    return this.#ports.rewriter !== null;
  }

  rewrite(path: VaultPath, change: PropertyChange): Promise<WriteOutcome> {
    return this.#writer.rewrite(path, change);
  }

  /** Resolves when the index knows all that has been written until now. */
  settled(): Promise<void> {
    return this.#keeper.settled();
  }

  async proposals(): Promise<FirstRunView> {
    return firstRunView(await survey(this.#ports, this.settings), this.words);
  }

  applyProposals(chosen: readonly Proposal[]): Promise<void> {
    return this.saveSettings(applyProposals(this.settings, chosen));
  }

  diagnosis(): DiagnosisView {
    return diagnosisOf(this.#ports, this.index, this.#keeper.reads, this.words);
  }

  async saveSettings(next: Settings): Promise<void> {
    await this.#ports.settings.save(toData(next, await this.#ports.settings.load()));
    await this.useSettings(next);
  }

  /** Takes over settings that are stored already (by `saveSettings`, by sync, by hand). */
  async useSettings(next: Settings): Promise<void> {
    const before = this.#outlook;
    const outlook = this.#outlookOf(next);
    if (outlook.readingKey !== before.readingKey && this.#phase.kind === "ready") {
      this.#phase = { kind: "reading", shown: this.dashboard() };
    }
    this.#outlook = outlook;
    this.#model = new DashboardModel(outlook);
    if (outlook.readingKey !== before.readingKey) await this.#settle(() => this.#keeper.rebuild(readingOf(outlook)));
    else this.#changed();
  }

  #listen(): () => void {
    const { clock, notes } = this.#ports;
    const stops = [
      clock.onDayChange(() => this.#changed()),
      notes.subscribe((event) => this.#follow(event)),
      notes.onReturn(() => this.#lookAtHost()),
      notes.subscribe(() => this.#lookAtHost()),
    ];
    return () => stops.forEach((stop) => stop());
  }

  /** Where daily notes and templates are is set in the app, and no event tells of it: looked at whenever something happens. */
  #lookAtHost(): void {
    const { settings, readingKey: known } = this.#outlook;
    if (readingKey(settings, this.#hostRules(), this.#hostLanguage) !== known) void this.useSettings(settings);
  }

  #hostRules(): HostRules {
    return { dailyNotes: this.#ports.dailyNotes.source, taskFilter: this.#taskFilter };
  }

  /** Links are followed by the app itself; what we keep of paths is followed here. */
  #follow(event: NoteEvent): void {
    if (event.kind !== "renamed") return;
    this.#ports.undo.moved(event.from, event.to);
    const next = followRename(this.settings, event.from, event.to, (path) => this.#ports.hasFolder(path));
    if (next !== this.settings) void this.saveSettings(next);
  }

  #lookForOffers(): void {
    if (this.#phase.kind === "ready") this.#lowerWatch.look(this.index, this.settings.touchpoints.mentions, this.today());
  }

  #outlookOf(settings: Settings): Outlook {
    return outlookOf(settings, this.#hostRules(), this.#hostLanguage);
  }

  #insightSource(): InsightSource {
    const { settings, words, days } = this.#outlook;
    return { ranked: this.ranked(), index: this.index, settings, speech: { words, days, today: this.today() } };
  }

  #context(): WriteContext {
    const { settings, words, days, reading } = this.#outlook;
    return { ports: this.#writing, settings, rules: reading, index: this.index, words, days, lines: this.#lines };
  }

  /** Of something that went wrong after its command had answered. */
  #tell({ kind, path, field = "", value = "" }: Refusal): void {
    const { message, fix } = this.words.refusals[kind]({ field, value });
    this.#ports.notifier.tell(`${baseName(path)}: ${message}. ${fix}`);
  }

  async #settle(build: () => Promise<void>): Promise<void> {
    try {
      await build();
      this.#phase = { kind: "ready" };
    } catch (error) {
      this.#phase = { kind: "failed", message: error instanceof Error ? error.message : String(error) };
    }
    this.#changed();
  }

  /** As soon as the structure tells of somebody the pane is shown; rows don't move while the texts are read. */
  #indexChanged(): void {
    if (this.#phase.kind === "loading" && this.index.peopleCount > 0) {
      this.#phase = { kind: "reading", shown: this.#model.dashboard(this.index, this.today(), true) };
    }
    this.#changed();
  }

  /** However much happens before the next frame, listeners hear of it once. */
  #changed(): void {
    if (this.#told) return;
    this.#told = true;
    void this.#ports.nextFrame().then(() => {
      this.#told = false;
      this.#lookForOffers();
      for (const listener of [...this.#listeners]) listener();
    });
  }
}

const readingOf = ({ reading, readingKey: key }: Outlook): Reading => ({ rules: reading, key });
