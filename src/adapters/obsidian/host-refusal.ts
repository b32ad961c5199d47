import type { Refusal, RefusalKind } from "../../core/note/refusal";
import type { VaultPath } from "../../core/note/vault-path";

/** What the app threw while it worked on a note, as a refusal with the app's own words in `value`. */
export function hostRefusal(error: unknown, path: VaultPath): Refusal {
  return { kind: kindOf(error), path, value: error instanceof Error ? error.message : String(error) };
}

/** The app throws plain sentences ("File already exists."), its file system Node's errors with a `code`. */
export const saysExists = (error: unknown): boolean =>
  codeOf(error) === "EEXIST" || (error instanceof Error && /already exists/i.test(error.message));

function kindOf(error: unknown): RefusalKind {
  if (saysExists(error)) return "note-exists";
  switch (codeOf(error)) {
    case "ENOENT":
      return "note-missing";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "read-only";
    default:
      return "io";
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);
