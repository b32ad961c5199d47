import { firstRunView, type DiagnosisView, type FirstRunView } from "../core/diagnosis/diagnosis-view";
import { applyProposals } from "../core/first-run/apply-proposals";
import type { Proposal } from "../core/first-run/first-run";
import { compareText } from "../core/index/person-entries";
import type { Refusal } from "../core/note/refusal";
import type { Settings } from "../core/settings/settings";
import type { DayNumber } from "../core/time/civil-date";
import { baseName, type VaultPath } from "../core/note/vault-path";
import { introductionState } from "../core/followup/introduction-state";
import type { PropertyChange } from "../core/markdown/property-change";
import type { IntroState } from "../core/touchpoint/touchpoint";
import { carefulPorts } from "./careful-ports";
import type { Command, LogRequest } from "./commands/command";
import { diagnosisOf } from "./diagnosis-of";
import { RankedInsights, type Insights, type InsightSource } from "./insights";
import { LineKeeper } from "./line-keeper";
import { LiveModel } from "./live-model";
import { LowerWatch, type LowerOffer } from "./lower-watch";
import type { WriteOutcome } from "./outcome";
import { personChoice } from "./person-choice";
import type { DailyNotesSource, Ports } from "./ports";
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

/** The use cases, over what is known of the vault. */
export class ReconnectApp extends LiveModel implements Reconnect {
  readonly #ports: Ports;
  /** As commands that write have them. */
  readonly #writing: Ports;
  readonly #lines: LineKeeper;
  readonly #writer = new Writer(() => this.#context());
  readonly #lowerWatch = new LowerWatch();
  readonly insights: Insights = new RankedInsights(() => this.#insightSource());

  constructor(ports: Ports, settings: Settings, hostLanguage: string, taskFilter: string | null) {
    super(ports, settings, hostLanguage, taskFilter);
    this.#ports = ports;
    const careful = carefulPorts(ports);
    this.#lines = new LineKeeper(careful, (refusal) => this.#tell(refusal));
    this.#writing = { ...careful, undo: this.#lines.undo };
  }

  get dailyNotes(): DailyNotesSource {
    return this.#ports.dailyNotes.source;
  }

  override stop(): void {
    super.stop();
    this.#lines.stop();
  }

  time(): string {
    return this.#ports.clock.time();
  }

  instant(): number {
    return this.#ports.clock.instant();
  }

  suggestions(person: VaultPath): readonly SuggestionRow[] {
    const found = this.ranked().find(({ facts }) => facts.person.path === person);
    const { words, days } = this.outlook;
    const speech = { words, days, today: this.today() };
    return found === undefined ? [] : this.suggested(found).map((each) => suggestionRow(person, each, this.time(), speech));
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

  async proposals(): Promise<FirstRunView> {
    return firstRunView(await survey(this.#ports, this.settings), this.words);
  }

  applyProposals(chosen: readonly Proposal[]): Promise<void> {
    return this.saveSettings(applyProposals(this.settings, chosen));
  }

  diagnosis(): DiagnosisView {
    return diagnosisOf(this.#ports, this.index, this.keeper.reads, this.words);
  }

  protected override beforeTold(): void {
    this.#lookForOffers();
  }

  #lookForOffers(): void {
    if (this.isReady) this.#lowerWatch.look(this.index, this.settings.touchpoints.mentions, this.today());
  }

  #insightSource(): InsightSource {
    const { settings, words, days } = this.outlook;
    return { ranked: this.ranked(), index: this.index, settings, speech: { words, days, today: this.today() } };
  }

  #context(): WriteContext {
    const { settings, words, days, reading } = this.outlook;
    return { ports: this.#writing, settings, rules: reading, index: this.index, words, days, lines: this.#lines };
  }

  /** Of something that went wrong after its command had answered. */
  #tell({ kind, path, field = "", value = "" }: Refusal): void {
    const { message, fix } = this.words.refusals[kind]({ field, value });
    this.#ports.notifier.tell(`${baseName(path)}: ${message}. ${fix}`);
  }
}
