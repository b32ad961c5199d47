import type { Clock } from "../../app/ports";
import { localDay, type DayNumber } from "../../core/time/civil-date";

/** The wall clock, or a day of one's own choice (`--today`). A command is over before the day changes. */
export class SystemClock implements Clock {
  readonly #fixed: DayNumber | null;
  readonly #now: () => Date;

  constructor(fixed: DayNumber | null = null, now: () => Date = () => new Date()) {
    this.#fixed = fixed;
    this.#now = now;
  }

  today(): DayNumber {
    return this.#fixed ?? localDay(this.#now());
  }

  time(): string {
    const now = this.#now();
    return `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
  }

  instant(): number {
    return this.#now().getTime();
  }

  onDayChange(): () => void {
    return () => undefined;
  }
}
