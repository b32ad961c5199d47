import type { Dashboard } from "../core/dashboard/dashboard";
import type { Suggestion } from "../core/followup/around/suggestions";
import type { FollowUp } from "../core/followup/rank";
import type { PeopleIndex } from "../core/index/people-index";
import type { Words } from "../core/language/words";
import { followRename } from "../core/settings/follow-rename";
import { toData } from "../core/settings/parse-settings";
import type { Settings } from "../core/settings/settings";
import type { DayNumber } from "../core/time/civil-date";
import { DashboardModel } from "./dashboard-model";
import { IndexKeeper, type Reading } from "./index-keeper";
import { outlookOf, readingKey, type HostRules, type Outlook } from "./outlook";
import type { NoteEvent, Ports } from "./ports";

/** `reading`: the first texts are being read, and what was shown before them stands still until then. */
type Phase =
  | { readonly kind: "loading" }
  | { readonly kind: "reading"; readonly shown: Dashboard }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly message: string };

/**
 * What is known of one vault, ranked and in words, kept true to its notes, its settings and the day; whoever listens hears
 * of changes once a frame. Nothing is read before `start`, and nothing is ever written to a note.
 */
export class LiveModel {
  readonly #ports: Ports;
  readonly #hostLanguage: string;
  readonly #taskFilter: string | null;
  readonly #listeners = new Set<() => void>();
  protected readonly keeper: IndexKeeper;
  #outlook: Outlook;
  #model: DashboardModel;
  #phase: Phase = { kind: "loading" };
  #told = false;
  #stopListening: (() => void) | null = null;

  constructor(ports: Ports, settings: Settings, hostLanguage: string, taskFilter: string | null) {
    this.#ports = ports;
    this.#hostLanguage = hostLanguage;
    this.#taskFilter = taskFilter;
    this.#outlook = this.#outlookOf(settings);
    this.#model = new DashboardModel(this.#outlook);
    this.keeper = new IndexKeeper(ports, readingOf(this.#outlook), () => this.#indexChanged());
  }

  get words(): Words {
    return this.#outlook.words;
  }

  get settings(): Settings {
    return this.#outlook.settings;
  }

  get index(): PeopleIndex {
    return this.keeper.index;
  }

  /** Why the index could not be built; null when it could. */
  get failure(): string | null {
    return this.#phase.kind === "failed" ? this.#phase.message : null;
  }

  protected get outlook(): Outlook {
    return this.#outlook;
  }

  protected get isReady(): boolean {
    return this.#phase.kind === "ready";
  }

  async start(): Promise<void> {
    this.#stopListening ??= this.#listen();
    await this.#settle(() => this.keeper.start());
  }

  stop(): void {
    this.#stopListening?.();
    this.#stopListening = null;
    this.keeper.stop();
    this.#listeners.clear();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Resolves when the index knows all that has been written until now. */
  settled(): Promise<void> {
    return this.keeper.settled();
  }

  today(): DayNumber {
    return this.#ports.clock.today();
  }

  /** Everybody with their reasons, in rank order. */
  ranked(): readonly FollowUp[] {
    return this.#model.ranked(this.index, this.today());
  }

  /** What could be given to somebody, before it is put into words. */
  suggested(found: FollowUp): readonly Suggestion[] {
    return this.#model.suggestions(this.index, this.today(), found);
  }

  dashboard(): Dashboard {
    switch (this.#phase.kind) {
      case "loading":
        return { state: "loading", message: this.words.dashboard.loading };
      case "reading":
        return this.#model.progressed(this.#phase.shown, this.keeper.progress);
      case "ready":
        return this.#model.dashboard(this.index, this.today(), this.keeper.progress !== null);
      case "failed": {
        const { failed, failedFix } = this.words.dashboard;
        return { state: "failed", message: `${failed} (${this.#phase.message})`, fix: failedFix };
      }
    }
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
    if (outlook.readingKey !== before.readingKey) await this.#settle(() => this.keeper.rebuild(readingOf(outlook)));
    else this.#changed();
  }

  /** Called before the listeners are. */
  protected beforeTold(): void {}

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

  /** Links are followed by the app itself; what we keep of paths is followed here. */
  #follow(event: NoteEvent): void {
    if (event.kind !== "renamed") return;
    this.#ports.undo.moved(event.from, event.to);
    const next = followRename(this.settings, event.from, event.to, (path) => this.#ports.hasFolder(path));
    if (next !== this.settings) void this.saveSettings(next);
  }

  #hostRules(): HostRules {
    return { dailyNotes: this.#ports.dailyNotes.source, taskFilter: this.#taskFilter };
  }

  #outlookOf(settings: Settings): Outlook {
    return outlookOf(settings, this.#hostRules(), this.#hostLanguage);
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
      this.beforeTold();
      for (const listener of [...this.#listeners]) listener();
    });
  }
}

const readingOf = ({ reading, readingKey: key }: Outlook): Reading => ({ rules: reading, key });
