import type { Plugin } from "obsidian";
import type { Clock } from "../../app/ports";
import { localDay, type DayNumber } from "../../core/time/civil-date";

/** A timer may go off a little early, and must not then go off again and again until midnight. */
const SHORTEST_WAIT_MS = 1_000;

/**
 * The wall clock where the user is. The day is looked at anew at local midnight, and whenever a window of the app is looked
 * at again: timers stand still while a laptop sleeps or a phone holds the app back.
 */
export class WindowClock implements Clock {
  readonly #plugin: Plugin;
  readonly #listeners = new Set<() => void>();
  #known: DayNumber;
  #timer: number | null = null;

  constructor(plugin: Plugin) {
    this.#plugin = plugin;
    this.#known = this.today();
  }

  today(): DayNumber {
    return localDay(new Date());
  }

  time(): string {
    const now = new Date();
    return `${pad(now.getHours())}:${pad(now.getMinutes())}`;
  }

  instant(): number {
    return Date.now();
  }

  onDayChange(listener: () => void): () => void {
    if (this.#timer === null) this.#watch();
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** From the first listener on, until the plugin is unloaded. */
  #watch(): void {
    this.#known = this.today();
    this.#waitForMidnight();
    this.#plugin.register(() => this.#stop());
    this.#watchWindow(window);
    this.#plugin.registerEvent(
      this.#plugin.app.workspace.on("window-open", (_, opened) => this.#watchWindow(opened)),
    );
  }

  #watchWindow(watched: Window): void {
    this.#plugin.registerDomEvent(watched, "focus", () => this.#look());
    this.#plugin.registerDomEvent(watched.document, "visibilitychange", () => {
      if (watched.document.visibilityState === "visible") this.#look();
    });
  }

  #waitForMidnight(): void {
    const wait = Math.max(nextMidnight(new Date()).getTime() - Date.now(), SHORTEST_WAIT_MS);
    this.#timer = window.setTimeout(() => {
      this.#waitForMidnight();
      this.#look();
    }, wait);
  }

  #look(): void {
    const today = this.today();
    if (today === this.#known) return;
    this.#known = today;
    for (const listener of [...this.#listeners]) listener();
  }

  #stop(): void {
    if (this.#timer !== null) window.clearTimeout(this.#timer);
    this.#timer = null;
    this.#listeners.clear();
  }
}

/** In the calendar, not 24 hours on: days with a change of the clock are longer or shorter, and some begin at one o'clock. */
const nextMidnight = (now: Date): Date => new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);

const pad = (value: number): string => String(value).padStart(2, "0");
