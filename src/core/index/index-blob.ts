import { emptyRecord, isEmptyRecord, type NoteRecord } from "../note/note-record";
import type { VaultPath } from "../note/vault-path";
import { pack, Shapes, unpack, UnpackError } from "./pack";

/** Grows whenever what is stored, or what a note's record means, is another thing. */
const FORMAT = 2;

/** So many notes make a line: small enough to be read within a slice, large enough that lines cost nothing. */
const NOTES_A_LINE = 64;

/** A note's record and the state of the file that it was read from. */
export interface CachedNote {
  readonly path: VaultPath;
  /** As in `NoteStat`. */
  readonly mtime: number;
  readonly size: number;
  readonly record: NoteRecord;
}

/**
 * The records of many notes as one text, for the next start: a line that says what it is, then lines of notes, each with a
 * sum over it. `key`: what the reading of notes depends on beside the notes (settings); of another key nothing is used.
 */
export class BlobWriter {
  readonly #key: string;
  readonly #shapes = new Shapes();
  readonly #lines: string[] = [];
  #open: unknown[] = [];
  #notes = 0;

  constructor(key: string) {
    this.#key = key;
  }

  add({ path, mtime, size, record }: CachedNote): void {
    this.#open.push([path, mtime, size, isEmptyRecord(record) ? 0 : pack(record, path, this.#shapes)]);
    this.#notes++;
    if (this.#open.length === NOTES_A_LINE) this.#close();
  }

  text(): string {
    if (this.#open.length > 0) this.#close();
    const header = { format: FORMAT, notes: this.#notes, key: this.#key, shapes: this.#shapes.list };
    return [summed(JSON.stringify(header)), ...this.#lines].join("\n");
  }

  #close(): void {
    this.#lines.push(summed(JSON.stringify(this.#open)));
    this.#open = [];
  }
}

/**
 * The notes of a blob, a line at a time: whoever reads them can rest in between. Null in place of a line that can't be
 * read, and nothing at all when the blob is of another format or key, cut short, or no blob: it is then as if it weren't there.
 */
export function* readBlob(text: string, key: string): Generator<readonly CachedNote[] | null> {
  const lines = text.split("\n");
  const header = headerOf(lines[0] ?? "", key);
  if (header === null || lines.length - 1 !== Math.ceil(header.notes / NOTES_A_LINE)) return;
  for (let at = 1; at < lines.length; at++) yield notesOf(lines[at] ?? "", header.shapes);
}

interface Header {
  readonly notes: number;
  readonly shapes: readonly (readonly string[])[];
}

function headerOf(line: string, key: string): Header | null {
  const header = parsed(line);
  if (typeof header !== "object" || header === null) return null;
  const { format, notes, key: written, shapes } = header as Readonly<Record<string, unknown>>;
  return format === FORMAT && written === key && typeof notes === "number" && isShapes(shapes) ? { notes, shapes } : null;
}

const isShapes = (shapes: unknown): shapes is readonly (readonly string[])[] =>
  Array.isArray(shapes) && shapes.every((keys) => Array.isArray(keys) && keys.every((key) => typeof key === "string"));

function notesOf(line: string, shapes: Header["shapes"]): readonly CachedNote[] | null {
  const rows = parsed(line);
  if (!Array.isArray(rows)) return null;
  try {
    return rows.map((row) => noteOf(row, shapes));
  } catch (error) {
    if (error instanceof UnpackError) return null;
    throw error;
  }
}

function noteOf(row: unknown, shapes: Header["shapes"]): CachedNote {
  if (!Array.isArray(row)) throw new UnpackError();
  const [path, mtime, size, packed] = row as readonly unknown[];
  if (typeof path !== "string" || typeof mtime !== "number" || typeof size !== "number") throw new UnpackError();
  const at = path as VaultPath;
  const record = packed === 0 ? emptyRecord(at, "text") : unpack(packed, path, shapes);
  if (!isRecordOf(record, path)) throw new UnpackError();
  return { path: at, mtime, size, record };
}

const isRecordOf = (record: unknown, path: string): record is NoteRecord =>
  typeof record === "object" && record !== null && "path" in record && record.path === path && "depth" in record && record.depth === "text";

/** `sum json`; undefined when the sum is another one. */
function parsed(line: string): unknown {
  const space = line.indexOf(" ");
  const json = line.slice(space + 1);
  if (space < 0 || line.slice(0, space) !== sumOf(json)) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const summed = (json: string): string => `${sumOf(json)} ${json}`;

/** FNV-1a, over UTF-16 units: against what a disk does to a text, not against people. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
