import { describe, it } from "vitest";

/** One behaviour of the app, and where it is written. */
export interface Documented {
  readonly what: string;
  /** A line of obsidian.d.ts 1.13.1, a page of the developer docs or of Help, or a thread. `ours`: no source, decided here. */
  readonly source: string;
  readonly check: () => Promise<void> | void;
}

export function documented(title: string, cases: readonly Documented[]): void {
  describe(title, () => {
    it.each(cases)("$what ($source)", ({ check }) => check());
  });
}
