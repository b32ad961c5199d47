import { fail, ok, type Result } from "../result";
import type { Refusal } from "./refusal";
import { vaultPath, type VaultPath } from "./vault-path";

/** What Obsidian or a link can't hold, and what a file system somewhere can't: `*"\<>:|?#^[]`. */
const FORBIDDEN = /[*"\\<>:|?#^[\]]/;

/** C0 and C1 controls, and the two line separators. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Device names of Windows, with any ending. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\.|$)/i;

/** Half of a surrogate pair can't be written as UTF-8. */
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;

/** What common file systems hold, in bytes of one name. */
const LONGEST_NAME = 255;

/**
 * Where a new note may go, from text that a person or a setting gave: normalised first (Unicode NFC, single slashes, plain
 * spaces, as the app does), then judged part by part. Refused, `path-unsafe`: what leads out of the vault or into a hidden
 * folder, what is no Markdown note, and names that some device in a synced vault could not store.
 */
export function safeNotePath(text: string): Result<VaultPath, Omit<Refusal, "path">> {
  const path = normalised(text);
  const parts = path.split("/");
  return path.endsWith(".md") && parts.every(isSafePart) ? ok(vaultPath(path)) : fail({ kind: "path-unsafe", value: text });
}

/** Can no note be called this? */
export function unusableName(name: string): boolean {
  return name.trim() === "" || name.includes("/") || !safeNotePath(`${name}.md`).ok;
}

/**
 * Does a path that the host listed stay among the vault's visible notes? Its name may be one that `safeNotePath` would not
 * give to a new note: it is there, and can be read and edited.
 */
export function staysInVault(path: string): boolean {
  const parts = path.split("/");
  return path.endsWith(".md") && !/[\\\0]/.test(path) && parts.every((part) => part !== "" && !part.startsWith("."));
}

const normalised = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\/+/g, "/")
    .replace(/^\/|\/$/g, "");

function isSafePart(part: string): boolean {
  if (part === "" || part.startsWith(".") || /^\s|[\s.]$/.test(part)) return false;
  if (FORBIDDEN.test(part) || CONTROLS.test(part) || HALF_PAIR.test(part) || RESERVED.test(part)) return false;
  return new TextEncoder().encode(part).length <= LONGEST_NAME;
}
