import { type App, Keymap, Notice, type PaneType } from "obsidian";
import type { WriteOutcome } from "../app/outcome";
import type { Command, LogRequest, PersonChoice, Reconnect } from "../app/reconnect";
import type { Words } from "../core/language/words";
import type { Refusal } from "../core/note/refusal";
import { baseName, vaultPath, type VaultPath } from "../core/note/vault-path";
import type { DayNumber } from "../core/time/civil-date";
import type { Side, TouchpointKind } from "../core/touchpoint/touchpoint";
import { showNotice, type NoticeOffer } from "./show-notice";
import { tellOutcome, type Told } from "./tell-outcome";

/** A second select of the same button within this time is a slip of the hand, not a second touchpoint. */
const SAME_GESTURE_MS = 900;

/** What buttons, menus and commands do: call a use case, tell what came of it, offer to take it back. */
export class Actions {
  readonly #app: App;
  readonly #reconnect: Reconnect;
  readonly #busy = new Set<string>();
  readonly #listeners = new Set<(message: string) => void>();
  /** What can be taken back and the notice that offers it, in the order it was written. */
  readonly #offers = new Map<string, Notice>();

  constructor(app: App, reconnect: Reconnect) {
    this.#app = app;
    this.#reconnect = reconnect;
  }

  get words(): Words {
    return this.#reconnect.words;
  }

  /** Hears every result, for the pane's live region. Returns how to stop. */
  onTold(listener: (message: string) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The kind that one select of Log records: as the last time; when nothing is on record, only that there was contact. */
  usualKind(person: VaultPath): TouchpointKind {
    return this.#reconnect.person(person)?.usualKind ?? "other";
  }

  /** Logs one touchpoint of today, without asking anything. */
  logNow(person: VaultPath, how: { readonly kind?: TouchpointKind; readonly by?: Side } = {}): Promise<void> {
    const request: LogRequest = {
      kind: how.kind ?? this.usualKind(person),
      people: [person],
      day: this.#reconnect.today(),
      time: this.#reconnect.time(),
      by: how.by ?? null,
      text: "",
      ledger: [],
    };
    return this.#once(`log ${person}`, async () => {
      this.tell(await this.#reconnect.log(request), this.words.ui.told.logged);
    });
  }

  snooze(person: VaultPath, until: DayNumber): Promise<void> {
    return this.#once(`snooze ${person}`, async () => {
      this.tell(await this.#reconnect.snooze(person, until), (label) => label);
    });
  }

  /** A command without a form. */
  run(command: Command): Promise<void> {
    return this.#once(JSON.stringify(command), async () => {
      this.tell(await this.#reconnect.run(command), (label) => label);
    });
  }

  /** Lets the app rewrite the properties that could not be edited exactly: the user's own choice. */
  rewrite({ path, rewrite }: Refusal): Promise<void> {
    if (rewrite === undefined) return Promise.resolve();
    return this.#once(`rewrite ${path} ${rewrite.key}`, async () => {
      this.tell(await this.#reconnect.rewrite(vaultPath(path), rewrite), (label) => label);
    });
  }

  undo(token?: string): Promise<void> {
    return this.#once(`undo ${token ?? ""}`, async () => {
      const outcome = await this.#reconnect.undo(token);
      if (outcome.written.length > 0) this.#withdraw(token ?? [...this.#offers.keys()].at(-1) ?? "");
      this.tell(outcome, (label) => label, () => this.words.ui.told.notUndone);
    });
  }

  /** Opens a note where a link of it would open; at a line, if one is given (0-based). */
  async openNote(path: string, event: MouseEvent | KeyboardEvent | null = null, line: number | null = null): Promise<void> {
    const file = this.#app.vault.getFileByPath(path);
    if (!file) {
      this.#say(this.words.ui.told.noteGone);
      return;
    }
    const where: PaneType | boolean = Keymap.isModEvent(event);
    await this.#app.workspace.getLeaf(where).openFile(file, line === null ? {} : { eState: { line } });
  }

  /** After a note was created: the person, once the index has them; null (and said so) if it never does. */
  async known(person: VaultPath): Promise<PersonChoice | null> {
    const found = await whenKnown(this.#reconnect, person);
    if (!found) this.#say(this.words.ui.told.notListed(baseName(person)));
    return found;
  }

  tell(outcome: WriteOutcome, saying: (label: string) => string, notDone?: (label: string) => string): Told {
    const told = tellOutcome(outcome, this.words, saying, notDone);
    const notice = showNotice(this.#withCost(told, outcome), this.#offersOf(told, outcome));
    if (told.undo !== null) this.#offers.set(told.undo, notice);
    this.#announce([told.headline, ...told.details].join(" "));
    return told;
  }

  #offersOf({ undo }: Told, outcome: WriteOutcome): readonly NoticeOffer[] {
    const { told } = this.words.ui;
    const takeBack = undo === null ? [] : [{ label: told.undo, run: () => void this.undo(undo) }];
    const rewrites = this.#rewritable(outcome).map((refusal) => ({
      label: `${told.rewrite} (${baseName(refusal.path)})`,
      run: () => void this.rewrite(refusal),
    }));
    return [...takeBack, ...rewrites];
  }

  #withCost(told: Told, outcome: WriteOutcome): Told {
    const costs = this.#rewritable(outcome).length > 0;
    return costs ? { ...told, details: [...told.details, this.words.ui.told.rewriteCost] } : told;
  }

  #rewritable({ refused }: WriteOutcome): readonly Refusal[] {
    return this.#reconnect.canRewrite ? refused.filter(({ rewrite }) => rewrite !== undefined) : [];
  }

  /** Never lets a failure go unsaid. */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.error(error);
      this.#say(this.words.ui.told.failed(error instanceof Error ? error.message : String(error)));
    }
  }

  /** Runs what a button started, once for a gesture. */
  async #once(key: string, work: () => Promise<void>): Promise<void> {
    if (this.#busy.has(key)) return;
    this.#busy.add(key);
    await this.attempt(work);
    window.setTimeout(() => this.#busy.delete(key), SAME_GESTURE_MS);
  }

  /** Taken back by the command: the notice must not offer it again. */
  #withdraw(token: string): void {
    this.#offers.get(token)?.hide();
    this.#offers.delete(token);
  }

  #say(message: string): void {
    new Notice(message);
    this.#announce(message);
  }

  #announce(message: string): void {
    for (const listener of this.#listeners) listener(message);
  }
}

/** A new note reaches the index by its event, a moment after it was written. */
const KNOWN_WITHIN_MS = 3000;

function whenKnown(reconnect: Reconnect, path: VaultPath): Promise<PersonChoice | null> {
  const now = reconnect.person(path);
  if (now) return Promise.resolve(now);
  return new Promise((resolve) => {
    const settle = (found: PersonChoice | null): void => {
      stop();
      window.clearTimeout(timer);
      resolve(found);
    };
    const stop = reconnect.subscribe(() => {
      const found = reconnect.person(path);
      if (found) settle(found);
    });
    const timer = window.setTimeout(() => settle(null), KNOWN_WITHIN_MS);
  });
}
