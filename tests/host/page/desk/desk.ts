import { Journal, type Step } from "../changes/journal";
import { RecordedStorage } from "../changes/recorded-storage";
import { type Choices, queryOf } from "../choices";
import type { Layout } from "../app/layout";
import type { Parts } from "../parts";
import { type AppFrame, openAppFrame } from "./app-frame";
import { type ChangeDrawer, changeDrawer } from "./change-drawer";
import { type DeskBar, deskBar } from "./desk-bar";
import { listenForDeskKeys } from "./desk-keys";
import type { VaultSource } from "./vault-source";

/** Writes that follow each other within this time belong to one gesture. */
const GESTURE_MS = 900;

/** The app in the middle, controls above it, what it wrote beside it. The vault is kept here: the app may start anew. */
export class Desk {
  readonly #journal = new Journal(timeOfDay);
  readonly #stage = createEl("main", { cls: "host-stage", attr: { "aria-label": "The app" } });
  readonly #bar: DeskBar;
  readonly #drawer: ChangeDrawer;
  readonly #parts: Parts;
  readonly #reset: VaultSource["reset"];
  #storage: RecordedStorage;
  #choices: Choices;
  #frame: AppFrame | null = null;
  #closing = 0;
  /** Starting the app anew takes a moment; the next choice waits. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(parts: Parts, { storage, told, reset }: VaultSource, choices: Choices) {
    this.#parts = parts;
    this.#reset = reset;
    this.#storage = this.#record(storage);
    this.#choices = choices;
    this.#bar = deskBar(storage.name, told, {
      choose: (changed) => this.choose(changed),
      toggleDrawer: () => this.toggleDrawer(),
      reset: reset && (() => this.#inTurn(() => this.#resetVault())),
    });
    this.#drawer = changeDrawer(this.#journal, { undo: (step) => this.undo(step), open: (path) => void this.#frame?.app.open(path), close: () => this.toggleDrawer() });
    this.#drawer.el.hide();
    this.#journal.onChange(() => this.#showChanges());
  }

  async open(): Promise<void> {
    document.body.addClass("host-desk");
    document.body.append(this.#bar.el, createDiv("host-table"));
    document.querySelector(".host-table")?.append(this.#stage, this.#drawer.el);
    this.#showChoices();
    this.#showChanges();
    await this.#start(null);
    this.#frame?.focus();
  }

  choose(changed: Partial<Choices>): void {
    const before = this.#choices;
    this.#choices = { ...before, ...changed };
    this.#showChoices();
    window.history.replaceState(null, "", queryOf(this.#choices));
    const { theme, direction, today, device, language } = this.#choices;
    // What the app asks once, when it starts, needs a new start; all else it takes over as it runs.
    if (device !== before.device || language !== before.language) return this.#inTurn(() => this.#start(this.#frame?.app.layout() ?? null));
    if (theme !== before.theme) this.#frame?.app.setTheme(theme);
    if (direction !== before.direction) this.#frame?.app.setDirection(direction);
    if (today !== before.today) this.#frame?.app.setToday(today);
  }
  switchTheme(): void {
    this.choose({ theme: this.#choices.theme === "light" ? "dark" : "light" });
  }

  toggleDrawer(): void {
    const isOpen = !this.#drawer.el.isShown();
    this.#drawer.el.toggle(isOpen);
    this.#showChanges();
    if (isOpen) this.#drawer.focus();
    else this.#frame?.focus();
  }

  undoLast(): void {
    const { last } = this.#journal;
    if (last) this.undo(last);
  }
  undo(step: Step): void {
    this.#inTurn(async () => {
      const refused = await this.#storage.undo(step);
      this.#drawer.say(refused ? `Not undone: ${refused.path} has changed since. Undo the newer step first.` : `Undone: the step of ${step.at}. Every byte is as it was before.`);
      if (!refused && this.#drawer.el.isShown() && !this.#drawer.el.contains(document.activeElement)) this.#drawer.focus();
    });
  }

  /** From the controls to the app to the drawer and round again. */
  moveFocus(): void {
    const { activeElement } = document;
    if (this.#bar.el.contains(activeElement)) this.#frame?.focus();
    else if (this.#stage.contains(activeElement) && this.#drawer.el.isShown()) this.#drawer.focus();
    else this.#bar.focus();
  }
  /** A key that is the app's, pressed outside of it. */
  runCommand(id: string): void {
    this.#frame?.focus();
    this.#frame?.app.runCommand(id);
  }

  async #start(layout: Layout | null): Promise<void> {
    const had = document.activeElement;
    this.#frame?.close();
    this.#stage.empty();
    this.#frame = await openAppFrame(this.#stage, this.#parts, { storage: this.#storage, plugin: this.#parts.plugin, choices: this.#choices, layout });
    listenForDeskKeys(this.#frame.window, this);
    if (had instanceof HTMLElement && had.isConnected) had.focus();
  }

  async #resetVault(): Promise<void> {
    if (!this.#reset) return;
    // The old app lets go before the vault under it changes.
    this.#frame?.close();
    this.#storage = this.#record(await this.#reset());
    this.#journal.clear();
    this.#choices = { ...this.#choices, today: null };
    this.#showChoices();
    await this.#start(null);
    this.#drawer.say("The vault is as it was at first.");
  }

  #record(storage: VaultSource["storage"]): RecordedStorage {
    return new RecordedStorage(storage, this.#journal, () => {
      window.clearTimeout(this.#closing);
      this.#closing = window.setTimeout(() => this.#journal.close(), GESTURE_MS);
    });
  }

  #inTurn(work: () => Promise<void>): void {
    // What fails is told by the browser, as an unhandled rejection; the next choice still has its turn.
    this.#turn = this.#turn.then(work, work);
  }

  #showChoices(): void {
    const { theme, direction } = this.#choices;
    document.body.toggleClass("theme-dark", theme === "dark");
    document.body.toggleClass("theme-light", theme === "light");
    this.#stage.dataset["device"] = this.#choices.device;
    this.#stage.dataset["direction"] = direction;
    this.#bar.show(this.#choices);
  }
  #showChanges(): void {
    this.#bar.showChanges(this.#journal.steps.filter(({ undone }) => !undone).length, this.#drawer.el.isShown());
  }
}

function timeOfDay(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((number) => String(number).padStart(2, "0")).join(":");
}
