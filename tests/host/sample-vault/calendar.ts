const DAY_MS = 86_400_000;

/** Days around the one the vault is made for, as text. Counted in UTC, so that no zone moves them. */
export class Calendar {
  readonly #today: number;

  constructor(today: string) {
    this.#today = Date.parse(`${today}T00:00:00Z`);
    if (Number.isNaN(this.#today)) throw new Error(`${today} is no YYYY-MM-DD`);
  }

  /** `YYYY-MM-DD`, so many days before today; a negative number is after it. */
  ago(days: number): string {
    return new Date(this.#today - days * DAY_MS).toISOString().slice(0, 10);
  }
  ahead(days: number): string {
    return this.ago(-days);
  }
  /** `MM-DD`. */
  monthDayAhead(days: number): string {
    return this.ahead(days).slice(5);
  }
  /** A birthday on that day of the year, so many years before this one. */
  bornAhead(days: number, age: number): string {
    const day = this.ahead(days);
    return `${Number(day.slice(0, 4)) - age}${day.slice(4)}`;
  }
  /** 0 is Sunday. */
  weekday(daysAgo: number): number {
    return new Date(this.#today - daysAgo * DAY_MS).getUTCDay();
  }
}

/** The same for the same words, and otherwise like chance: 0 ≤ n < `below`. */
export function pick(seed: string, below: number): number {
  let hash = 2166136261;
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) % below;
}
