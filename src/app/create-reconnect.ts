import { buildDashboard, problemRow } from "../core/dashboard/build-dashboard";
import type { Dashboard } from "../core/dashboard/dashboard";
import { happened } from "../core/followup/contact";
import { followupRules, type FollowupRules } from "../core/followup/followup-rules";
import type { FollowUp } from "../core/followup/rank";
import { compareText } from "../core/index/person-entries";
import type { PeopleIndex } from "../core/index/people-index";
import { wordsFor, type Words } from "../core/language/words";
import { compileRules, type ReadingRules } from "../core/note/reading-rules";
import { folderOf, type VaultPath } from "../core/note/vault-path";
import type { Person } from "../core/person/person";
import { toData } from "../core/settings/parse-settings";
import type { Settings } from "../core/settings/settings";
import type { DayNumber } from "../core/time/civil-date";
import { dayDisplay, type DayDisplay } from "../core/time/display";
import { createPerson } from "./create-person";
import { FollowUps } from "./follow-ups";
import { IndexKeeper } from "./index-keeper";
import { logTouchpoint, touchpointLine } from "./log-touchpoint";
import type { WriteOutcome } from "./outcome";
import type { DailyNotesSource, Ports } from "./ports";
import type { LogRequest, PersonChoice, Reconnect } from "./reconnect";
import { snoozePerson } from "./snooze-person";
import { undoStep } from "./undo-step";
import type { WriteContext } from "./write-context";

/** The use cases over one host. `hostLanguage` is its language tag (`en`, `pl`). Nothing is read before `start`. */
export const createReconnect = (ports: Ports, settings: Settings, hostLanguage: string): ReconnectApp =>
  new ReconnectApp(ports, settings, hostLanguage);

export class ReconnectApp implements Reconnect {
  readonly #ports: Ports;
  readonly #hostLanguage: string;
  readonly #keeper: IndexKeeper;
  readonly #listeners = new Set<() => void>();
  #settings: Settings;
  #words!: Words;
  #days!: DayDisplay;
  #readingRules!: ReadingRules;
  #followupRules!: FollowupRules;
  #phase: "loading" | "ready" | { readonly failed: string } = "loading";
  #told = false;
  #stopClock: (() => void) | null = null;
  #followUps: { readonly today: DayNumber; readonly of: FollowUps } | null = null;
  #ranked: { readonly by: FollowUps; readonly revision: number; readonly list: readonly FollowUp[] } | null = null;
  #dashboard: { readonly ranked: readonly FollowUp[]; readonly reading: boolean; readonly model: Dashboard } | null = null;

  constructor(ports: Ports, settings: Settings, hostLanguage: string) {
    this.#ports = ports;
    this.#hostLanguage = hostLanguage;
    this.#settings = settings;
    this.#applySettings();
    this.#keeper = new IndexKeeper(ports, this.#readingRules, () => this.#indexChanged());
  }

  get words(): Words {
    return this.#words;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get dailyNotes(): DailyNotesSource {
    return this.#ports.dailyNotes.source;
  }

  get index(): PeopleIndex {
    return this.#keeper.index;
  }

  async start(): Promise<void> {
    this.#stopClock ??= this.#ports.clock.onDayChange(() => this.#changed());
    try {
      await this.#keeper.start();
      this.#phase = "ready";
    } catch (error) {
      this.#phase = { failed: String(error) };
    }
    this.#changed();
  }

  stop(): void {
    this.#stopClock?.();
    this.#stopClock = null;
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
    const by = this.#followUpsToday();
    const { revision } = this.index;
    if (this.#ranked?.by !== by || this.#ranked.revision !== revision) {
      this.#ranked = { by, revision, list: by.ranked(this.index) };
    }
    return this.#ranked.list;
  }

  dashboard(): Dashboard {
    if (this.#phase === "loading") return { state: "loading", message: this.#words.dashboard.loading };
    if (this.#phase !== "ready") return this.#failed(this.#phase.failed);
    const ranked = this.ranked();
    const { reading } = this.#keeper;
    if (this.#dashboard?.ranked !== ranked || this.#dashboard.reading !== reading) {
      this.#dashboard = { ranked, reading, model: this.#build(ranked, reading) };
    }
    return this.#dashboard.model;
  }

  people(): readonly PersonChoice[] {
    return [...this.index.people()]
      .map((person) => this.#choice(person))
      .sort((a, b) => a.name.localeCompare(b.name, this.#words.locale) || compareText(a.path, b.path));
  }

  person(path: VaultPath): PersonChoice | null {
    const person = this.index.person(path);
    return person ? this.#choice(person) : null;
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

  async saveSettings(next: Settings): Promise<void> {
    await this.#ports.settings.save(toData(next, await this.#ports.settings.load()));
    await this.useSettings(next);
  }

  /** Takes over settings that are stored already (by `saveSettings`, by sync, by hand). */
  async useSettings(next: Settings): Promise<void> {
    this.#settings = next;
    this.#applySettings();
    await this.#keeper.rebuild(this.#readingRules);
    this.#changed();
  }

  #applySettings(): void {
    this.#words = wordsFor(this.#settings.language, this.#hostLanguage);
    this.#days = dayDisplay(this.#words.locale);
    this.#readingRules = compileRules(this.#settings, this.#ports.dailyNotes.source.templatesFolder);
    this.#followupRules = followupRules(this.#settings);
    this.#followUps = null;
  }

  #context(): WriteContext {
    return {
      ports: this.#ports,
      settings: this.#settings,
      rules: this.#readingRules,
      index: this.index,
      words: this.#words,
      days: this.#days,
    };
  }

  #followUpsToday(): FollowUps {
    const today = this.today();
    if (this.#followUps?.today !== today) {
      const speech = { words: this.#words, days: this.#days, today };
      this.#followUps = { today, of: new FollowUps(this.#followupRules, speech) };
    }
    return this.#followUps.of;
  }

  #build(ranked: readonly FollowUp[], reading: boolean): Dashboard {
    const problems = this.index.problems();
    const { title, message } = this.#words.dashboard.empty;
    if (this.index.peopleCount === 0) {
      const rows = problems.map((problem) => problemRow(problem, this.#words));
      return { state: "empty", title, message, problems: rows };
    }
    const followUps = this.#followUpsToday();
    return buildDashboard(
      {
        ranked,
        problems,
        reading,
        rules: this.#followupRules,
        naming: (target, from) => this.index.personOf(target, from)?.name ?? target,
        cardOf: (found) => followUps.card(this.index, found),
      },
      { words: this.#words, days: this.#days, today: this.today() },
    );
  }

  #failed(message: string): Dashboard {
    const { failed, failedFix } = this.#words.dashboard;
    return { state: "failed", message: `${failed} (${message})`, fix: failedFix };
  }

  #choice(person: Person): PersonChoice {
    const { path, name, aliases } = person;
    const today = this.today();
    const last = this.index.entries(path)?.touchpoints.find((touchpoint) => happened(touchpoint, today));
    const namesakes = this.index.named(name).filter((other) => other.name.toLowerCase() === name.toLowerCase());
    return {
      path,
      name,
      aliases,
      detail: namesakes.length > 1 ? folderOf(path) : null,
      usualKind: last?.kind ?? null,
    };
  }

  /** Once the structure stands the pane is shown; texts that follow only add to it. */
  #indexChanged(): void {
    if (this.#phase === "loading") this.#phase = "ready";
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
