import type { SettingTab } from "./setting-tab";

type Rule = boolean | (() => boolean) | undefined;

/** A tab as it stands drawn: its rules can be looked at again without drawing anew, and it can be torn down. */
export class Drawing {
  readonly #rules: (() => void)[] = [];
  readonly #cleanups: (() => void)[] = [];

  constructor(readonly tab: SettingTab) {}

  /** Applies a rule now and whenever something it may depend on has changed. */
  follow(rule: Rule, otherwise: boolean, apply: (holds: boolean) => void): void {
    const look = (): void => apply(typeof rule === "function" ? rule() : (rule ?? otherwise));
    look();
    this.#rules.push(look);
  }

  atEnd(cleanup: () => void): void {
    this.#cleanups.push(cleanup);
  }

  refresh(): void {
    for (const look of this.#rules) look();
  }

  end(): void {
    this.#rules.splice(0);
    for (const cleanup of this.#cleanups.splice(0)) cleanup();
  }
}
