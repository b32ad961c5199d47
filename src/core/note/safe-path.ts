import { fail, ok, type Result } from "../result";
import type { Refusal } from "./refusal";
import { vaultPath, type VaultPath } from "./vault-path";

/** What Obsidian or a link can't hold, and what a file system somewhere can't: `*"\<>:|?#^[]`. */
const FORBIDDEN = /[*"\\<>:|?#^[\]]/;

/** C0 and C1 controls, and the two line separators. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Device names of Windows, with any ending. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])(?: *\.|$)/i;

/** Half of a surrogate pair can't be written as UTF-8. */
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;

/**
 * What nobody sees: marks that turn the direction of writing (a name that reads as another), blanks of no width, soft
 * hyphens. Copied along from web pages and address books; taken out. The joiners that Persian and emoji need stay.
 */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** Dots, slashes and controls as links and URIs write them: whoever decodes the name once more would find another path. */
const ENCODED = /%(?:25)*(?:2e|2f|5c|[01][0-9a-f]|7f)/i;

/** What common file systems hold, in bytes of one name. */
const LONGEST_NAME = 255;
/** A whole path, in bytes: macOS takes 1024, the vault's own folder included. */
const LONGEST_PATH = 800;

/**
 * Where a new note may go, from text that a person or a setting gave: normalised first (Unicode NFC, single slashes, plain
 * spaces, as the app does; nothing invisible), then judged part by part. Refused, `path-unsafe`: what leads out of the vault or into a hidden
 * folder, what is no Markdown note, and names that some device in a synced vault could not store.
 */
export function safeNotePath(text: string): Result<VaultPath, Omit<Refusal, "path">> {
  const path = normalised(text);
  const parts = path.split("/");
  const isSafe = path.endsWith(".md") && bytesOf(path) <= LONGEST_PATH && parts.every(isSafePart);
  return isSafe ? ok(vaultPath(path)) : fail({ kind: "path-unsafe", value: text });
}

/** Can no note be called this? */
export function unusableName(name: string): boolean {
  return name.includes("/") || !safeNotePath(`${name}.md`).ok;
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
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(/\/+/g, "/")
    .replace(/^\/|\/$/g, "");

function isSafePart(part: string): boolean {
  if (part.startsWith(".") || /^\s|[\s.]$/.test(part)) return false;
  if (FORBIDDEN.test(part) || CONTROLS.test(part) || HALF_PAIR.test(part) || RESERVED.test(part)) return false;
  return !ENCODED.test(part) && bytesOf(part) <= LONGEST_NAME;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
