/** What a stored value means where it stands; undefined: nothing that can be used there. */
export type Check<T> = (raw: unknown) => T | undefined;

export const truth: Check<boolean> = (raw) => (typeof raw === "boolean" ? raw : undefined);

/** A text that says something. Kept as it is written, spaces and all. */
export const filled: Check<string> = (raw) => (typeof raw === "string" && /\S/.test(raw) ? raw : undefined);

export const whole =
  (least: number, most = Infinity): Check<number> =>
  (raw) =>
    typeof raw === "number" && Number.isInteger(raw) && raw >= least && raw <= most ? raw : undefined;

export const oneOf =
  <const T>(...options: readonly T[]): Check<T> =>
  (raw) =>
    options.find((option) => option === raw);

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (raw) =>
    raw === null ? null : check(raw);

/** A list that is good as a whole, or not at all. */
export const listOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (raw) => {
    if (!Array.isArray(raw)) return undefined;
    const good = raw.map(check).filter((element) => element !== undefined);
    return good.length === raw.length ? good : undefined;
  };
