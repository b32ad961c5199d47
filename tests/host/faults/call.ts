/** What the host asks of the disk. `cachedRead` never reaches it: the app answers from memory. */
export type Operation = "read" | "cachedRead" | "write" | "mkdir" | "rename" | "remove";

/** One call, as the record keeps it. */
export interface Call {
  readonly operation: Operation;
  readonly path: string;
  /** Of a rename: the new path. */
  readonly to?: string;
}

/** Which calls a fault is about. Hidden paths (`.obsidian/…`) only when `path` says so. */
export interface CallMatch {
  readonly operation?: Operation;
  /** The whole path, or a pattern. */
  readonly path?: string | RegExp;
  /** The nth that matches, counted from 1 and from when the fault was set (default 1); `every` for all of them. */
  readonly nth?: number | "every";
}

export function matches({ operation, path }: CallMatch, call: Call): boolean {
  if (operation !== undefined && operation !== call.operation) return false;
  if (path === undefined) return !call.path.startsWith(".");
  return typeof path === "string" ? path === call.path : path.test(call.path);
}
