/**
 * Moves this window's `Date` to another day; the time of day goes on as it is. Everything that asks the clock (the plugin,
 * moment, luxon) asks the global `Date` each time, so that a move is felt at once.
 */
export class MovedClock {
  readonly #real: DateConstructor;
  #offset = 0;

  constructor(scope: typeof globalThis) {
    const real = scope.Date;
    this.#real = real;
    const now = (): number => real.now() + this.#offset;
    scope.Date = new Proxy(real, {
      construct: (target, given: unknown[], newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget) as Date,
      apply: () => new real(now()).toString(),
      get: (target, name, receiver) => (name === "now" ? now : (Reflect.get(target, name, receiver) as unknown)),
    });
  }

  /** `YYYY-MM-DD`, or null for the real day. */
  moveTo(day: string | null): void {
    this.#offset = 0;
    if (day === null) return;
    const now = new this.#real(this.#real.now());
    const moved = new this.#real(now);
    const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
    moved.setFullYear(year, month - 1, date);
    this.#offset = moved.getTime() - now.getTime();
  }
}

/** The day of a clock on the calendar of this machine. */
export function dayOf(clock: DateConstructor): string {
  const now = new clock(clock.now());
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
