import type { Dashboard } from "../core/dashboard/dashboard";
import { firstRunView, type DiagnosisView, type FirstRunView } from "../core/diagnosis/diagnosis-view";
import { applyProposals } from "../core/first-run/apply-proposals";
import type { Proposal } from "../core/first-run/first-run";
import type { FollowUp } from "../core/followup/rank";
import { compareText } from "../core/index/person-entries";
import type { PeopleIndex } from "../core/index/people-index";
import type { Words } from "../core/language/words";
import type { VaultPath } from "../core/note/vault-path";
import { toData } from "../core/settings/parse-settings";
import type { Settings } from "../core/settings/settings";
import type { DayNumber } from "../core/time/civil-date";
import { createPerson } from "./create-person";
import { diagnosisOf } from "./diagnosis-of";
import { DashboardModel } from "./dashboard-model";
import { IndexKeeper, type Reading } from "./index-keeper";
import { logTouchpoint, touchpointLine } from "./log-touchpoint";
import type { WriteOutcome } from "./outcome";
import { outlookOf, readingKey, type Outlook } from "./outlook";
import { personChoice } from "./person-choice";
import type { DailyNotesSource, Ports } from "./ports";
import type { LogRequest, PersonChoice, Reconnect } from "./reconnect";
import { snoozePerson } from "./snooze-person";
import { survey } from "./survey";
import { undoStep } from "./undo-step";
import type { WriteContext } from "./write-context";

/** The use cases over one host. `hostLanguage` is its language tag (`en`, `pl`). Nothing is read before `start`. */
export const createReconnect = (ports: Ports, settings: Settings, hostLanguage: string): ReconnectApp =>
  new ReconnectApp(ports, settings, hostLanguage);

/** `reading`: the first texts are being read, and what was shown before them stands still until then. */
type Phase =
  | { readonly kind: "loading" }
  | { readonly kind: "reading"; readonly shown: Dashboard }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly message: string };

export class ReconnectApp implements Reconnect {
  readonly #ports: Ports;
  readonly #hostLanguage: string;
  readonly #keeper: IndexKeeper;
  readonly #listeners = new Set<() => void>();
  #outlook: Outlook;
  #model: DashboardModel;
  #phase: Phase = { kind: "loading" };
  #told = false;
  #stopClock: (() => void) | null = null;
  #stopFollowing: (() => void) | null = null;

  constructor(ports: Ports, settings: Settings, hostLanguage: string) {
    this.#ports = ports;
    this.#hostLanguage = hostLanguage;
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
    this.#stopClock ??= this.#ports.clock.onDayChange(() => this.#changed());
    this.#stopFollowing ??= this.#followHostSettings();
    await this.#settle(() => this.#keeper.start());
  }

  stop(): void {
    this.#stopClock?.();
    this.#stopClock = null;
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    this.#keeper.stop();
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

  /** Everybody with their reasons, in rank order. */
  ranked(): readonly FollowUp[] {
    return this.#model.ranked(this.index, this.today());
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

  log(request: LogRequest): Promise<WriteOutcome> {
    return logTouchpoint(this.#context(), request);
  }

  sampleLine(request: LogRequest): string | null {
    const line = touchpointLine(this.#context(), request);
    return line.ok ? `- ${line.value}` : null;
  }

  snooze(person: VaultPath, until: DayNumber): Promise<WriteOutcome> {
    return snoozePerson(this.#context(), person, until);
  }

  newPerson(name: string): Promise<WriteOutcome> {
    return createPerson(this.#context(), name);
  }

  undo(token?: string): Promise<WriteOutcome> {
    return undoStep(this.#context(), token);
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

  /** Where daily notes and templates are is set in the app, and no event tells of it: looked at whenever something happens. */
  #followHostSettings(): () => void {
    const look = (): void => {
      const { settings, readingKey: known } = this.#outlook;
      if (readingKey(settings, this.#ports.dailyNotes.source, this.#hostLanguage) !== known) void this.useSettings(settings);
    };
    const { notes } = this.#ports;
    const stops = [notes.onReturn(look), notes.subscribe(look)];
    return () => stops.forEach((stop) => stop());
  }

  #outlookOf(settings: Settings): Outlook {
    return outlookOf(settings, this.#ports.dailyNotes.source, this.#hostLanguage);
  }

  #context(): WriteContext {
    const { settings, words, days, reading } = this.#outlook;
    return { ports: this.#ports, settings, rules: reading, index: this.index, words, days };
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
      for (const listener of [...this.#listeners]) listener();
    });
  }
}

const readingOf = ({ reading, readingKey: key }: Outlook): Reading => ({ rules: reading, key });
