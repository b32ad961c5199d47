import { readFileSync } from "node:fs";
import { errorCode } from "./file-refusal";

/** A JSON file of the vault's configuration. A file that is there and can't be read is told apart from none. */
export type JsonFile =
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "read"; readonly data: unknown };

export function readJson(file: string): JsonFile {
  try {
    return { kind: "read", data: JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, "")) };
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR") return { kind: "missing" };
    return { kind: "unreadable", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A value of a JSON object; undefined when there is no object or no such key of its own. */
export const jsonValue = (data: unknown, key: string): unknown =>
  typeof data === "object" && data !== null && Object.hasOwn(data, key) ? (data as Record<string, unknown>)[key] : undefined;

/** A text of a JSON object, trimmed; empty when it isn't there. */
export function jsonText(data: unknown, key: string): string {
  const value = jsonValue(data, key);
  return typeof value === "string" ? value.trim() : "";
}
