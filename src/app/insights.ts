import { askCheckView, type AskCheckView } from "../core/dashboard/ask-check-view";
import { explainView, type ExplainView } from "../core/dashboard/explain-view";
import { freshStartView, type FreshStartView } from "../core/dashboard/fresh-start-view";
import { preparation, type Preparation } from "../core/dashboard/preparation";
import { cadenceSentence, type Speech } from "../core/dashboard/sentences";
import { adviceOf } from "../core/followup/advice";
import { looserCadence } from "../core/followup/cadence-proposal";
import { freshStart, isGap } from "../core/followup/fresh-start";
import type { FollowUp } from "../core/followup/rank";
import type { PeopleIndex } from "../core/index/people-index";
import { baseName, type VaultPath } from "../core/note/vault-path";
import type { Settings } from "../core/settings/settings";
import type { Command } from "./commands/command";

/** View models that are asked for: to decide, before one writes or meets. Each is worked out anew, none writes. */
export interface Insights {
  /** Are there so many who waited too long, or have no contact yet, that a fresh start may be offered? Quick. */
  canStartFresh(): boolean;
  /** How those who waited too long could be spread; null while there is no gap. `withNew`: also those without any contact. */
  freshStart(withNew: boolean): FreshStartView | null;
  /** What is good to know before asking these people for something; empty when the setting is off. */
  askCheck(people: readonly VaultPath[]): readonly AskCheckView[];
  /** Null when none of these notes is a person. */
  preparation(people: readonly VaultPath[]): Preparation | null;
  /** Who takes part in the meeting that a note is about; empty when it is about none. */
  participants(note: VaultPath): readonly VaultPath[];
  /** Loosen, pause, let go: what to choose when a rhythm has not fitted for long; empty while it does. */
  loosening(person: VaultPath): readonly Choice[];
  /** Null when this note is no person. */
  explain(person: VaultPath): ExplainView | null;
}

/** A command with what it is called in a menu. */
export interface Choice {
  readonly id: "looser" | "pause" | "let-go";
  readonly label: string;
  readonly command: Command;
}

export interface InsightSource {
  /** Everybody, in rank order. */
  readonly ranked: readonly FollowUp[];
  readonly index: PeopleIndex;
  readonly settings: Settings;
  readonly speech: Speech;
}

/** Insights into everybody as they are ranked at the moment of asking. */
export class RankedInsights implements Insights {
  readonly #source: () => InsightSource;

  constructor(source: () => InsightSource) {
    this.#source = source;
  }

  canStartFresh(): boolean {
    return isGap(this.#source().ranked);
  }

  freshStart(withNew: boolean): FreshStartView | null {
    const { ranked, settings, speech } = this.#source();
    return freshStartView(freshStart(ranked, settings.followup.focus, speech.today, withNew), speech);
  }

  askCheck(people: readonly VaultPath[]): readonly AskCheckView[] {
    const { settings, speech } = this.#source();
    return settings.followup.askCheck ? this.#found(people).map((found) => askCheckView(found, speech)) : [];
  }

  preparation(people: readonly VaultPath[]): Preparation | null {
    const found = this.#found(people);
    return found.length === 0 ? null : preparation(found, this.#source().speech);
  }

  participants(note: VaultPath): readonly VaultPath[] {
    const { index } = this.#source();
    // What a note's properties say of a meeting has the note's name for its text.
    const meeting = index.record(note)?.touchpoints.find(({ text }) => text === baseName(note));
    const people = (meeting?.people ?? []).flatMap((target) => index.personOf(target, note)?.path ?? []);
    return [...new Set(people)];
  }

  loosening(person: VaultPath): readonly Choice[] {
    const { speech } = this.#source();
    const [found] = this.#found([person]);
    if (found === undefined || !adviceOf(found.facts, speech.today).some(({ kind }) => kind === "loosen")) return [];
    const { words } = speech;
    const { loosen: said } = words.insights;
    const looser = looserCadence(found.facts);
    const people = [person];
    return [
      ...(looser === null
        ? []
        : [{ id: "looser", label: said.looser(cadenceSentence({ ideal: looser.span, max: null }, words)), command: { command: "cadence", people, cadence: looser.cadence } } as const]),
      { id: "pause", label: said.pause, command: { command: "pause", people, paused: true } },
      { id: "let-go", label: said.letGo, command: { command: "cadence", people, cadence: "none" } },
    ];
  }

  explain(person: VaultPath): ExplainView | null {
    const [found] = this.#found([person]);
    return found === undefined ? null : explainView(found, this.#source().speech);
  }

  /** Each once, in the order asked for. */
  #found(people: readonly VaultPath[]): readonly FollowUp[] {
    const { ranked } = this.#source();
    return [...new Set(people)].flatMap((path) => ranked.find(({ facts }) => facts.person.path === path) ?? []);
  }
}
