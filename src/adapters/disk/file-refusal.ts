import type { Refusal } from "../../core/note/refusal";

/** What the operating system said, as a refusal. An error without a code is a defect of ours, and thrown on. */
export function fileRefusal(error: unknown, path: string): Refusal {
  const code = errorCode(error);
  if (code === null) throw error;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { kind: "note-missing", path };
    case "EEXIST":
      return { kind: "note-exists", path };
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return { kind: "read-only", path };
    default:
      return { kind: "io", path, value: code };
  }
}

export function errorCode(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}
