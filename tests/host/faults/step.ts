import type { Call } from "./call";

/** A call under way: what it would do, and the ways in which it can go wrong that only the disk knows. */
export interface Step<T> {
  readonly call: Call;
  readonly effect: () => Promise<T>;
  /** Of a write: leaves only the first so many characters. */
  readonly shortened?: (characters: number) => Promise<unknown>;
  /** Of a read: what stood there before the last write. */
  readonly stale?: () => T;
}

/** What happens instead of the call. */
export type Act = <T>(step: Step<T>) => Promise<T>;

/** Node's error codes, as the app's desktop version passes them on. */
export type ErrorCode = "EIO" | "ENOSPC" | "EACCES" | "EBUSY" | "ENOENT";

export function diskError(code: ErrorCode, { operation, path }: Call): Error {
  return Object.assign(new Error(`${code}: ${operation} '${path}'`), { code });
}
