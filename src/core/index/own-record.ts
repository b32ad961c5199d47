import type { NoteRecord } from "../note/note-record";

/**
 * A record's texts are slices of the note they were found in, and a single one keeps the whole note in memory. Here they
 * move into one text that holds nothing else. In place: the record was made for whoever calls this, and copies of objects
 * take twice their room. Returns the same record.
 */
export function ownRecord(record: NoteRecord): NoteRecord {
  const texts: string[] = [];
  fitLists(record);
  visit(record, record.path, (text) => {
    texts.push(text);
    return text;
  });
  const all = texts.join("");
  let at = 0;
  visit(record, record.path, ({ length }) => all.slice(at, (at += length)));
  return record;
}

/** Their values are words of ours, whatever the note says. */
const OUR_WORDS: ReadonlySet<string> = new Set(["kind", "depth", "by", "side", "owner", "state"]);

/** Most lists of a person are empty: one will do. */
const EMPTY: readonly never[] = Object.freeze([]);

type Fields = Record<string, unknown>;

/** A list that was filled by `push` has room for seventeen; a slice of it has no more than it needs. */
function fitLists(value: object): void {
  const fields = value as Fields;
  for (const key in fields) {
    const each = fields[key];
    if (typeof each !== "object" || each === null) continue;
    if (Array.isArray(each)) fields[key] = each.length === 0 ? EMPTY : each.slice();
    fitLists(fields[key] as object);
  }
}

/** Puts what `move` makes of it in the place of each text but `path`, which is the host's own and stands in every entry. */
function visit(value: object, path: string, move: (text: string) => string): void {
  const fields = value as Fields;
  for (const key in fields) {
    const each = fields[key];
    if (typeof each === "string") {
      if (each !== path && !OUR_WORDS.has(key)) fields[key] = move(each);
    } else if (typeof each === "object" && each !== null) visit(each, path, move);
  }
}
