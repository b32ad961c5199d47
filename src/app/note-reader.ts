import { emptyRecord, type NoteRecord } from "../core/note/note-record";
import { needsText, readHead, readNote } from "../core/note/read-note";
import type { ReadingRules } from "../core/note/reading-rules";
import type { VaultPath } from "../core/note/vault-path";
import { structureContacts } from "../core/structure/structure-contacts";
import type { NoteStat, Ports } from "./ports";

export interface Structure {
  readonly record: NoteRecord;
  /** The text tells more, or may. */
  readonly needsText: boolean;
}

export type TextReading =
  | { readonly kind: "read"; readonly record: NoteRecord; readonly stat: NoteStat | null }
  | { readonly kind: "gone" }
  | { readonly kind: "failed"; readonly reason: string };

/** What a host's notes say under one set of rules: without the text, and with it. */
export class NoteReader {
  readonly #ports: Ports;
  readonly #rules: ReadingRules;

  constructor(ports: Ports, rules: ReadingRules) {
    this.#ports = ports;
    this.#rules = rules;
  }

  /** Null when only the text can tell anything. */
  structure(path: VaultPath): Structure | null {
    const head = this.#ports.notes.headOf(path);
    if (head === null) return null;
    const day = this.#ports.dailyNotes.dayOf(path);
    const record = readHead({ path, head, day, rules: this.#rules });
    // Where in the note a problem stands, only the text can tell.
    const isUnclear = record.problems.length > 0;
    const needs = isUnclear || needsText(head, record.person !== null || day !== null);
    return { record: needs ? this.#withContacts(record) : record, needsText: needs };
  }

  #withContacts(record: NoteRecord): NoteRecord {
    const { path } = record;
    const dailyDay = this.#ports.dailyNotes.dayOf(path);
    const isPerson = record.person !== null;
    const shape = dailyDay !== null || isPerson ? this.#ports.notes.shapeOf(path) : null;
    if (shape === null) return record;
    const contacts = structureContacts({ path, shape, dailyDay, isPerson, rules: this.#rules });
    return { ...record, touchpoints: [...record.touchpoints, ...contacts.touchpoints], mentions: contacts.mentions };
  }

  async text(path: VaultPath): Promise<TextReading> {
    // Before the text: what is written in between has another time, and is read again.
    const stat = this.#ports.cache === null ? null : this.#ports.notes.statOf(path);
    const read = await this.#ports.vault.read(path);
    if (!read.ok) {
      const { kind, value } = read.error;
      return kind === "note-missing" ? { kind: "gone" } : { kind: "failed", reason: value ?? kind };
    }
    const { frontmatter, dailyNotes } = this.#ports;
    const record = readNote({ path, text: read.value, day: dailyNotes.dayOf(path), frontmatter, rules: this.#rules });
    return { kind: "read", record, stat };
  }
}

/** A failed read is not a deletion: what was known stays, and the failure is told. */
export const unreadable = (path: VaultPath, known: NoteRecord | undefined, reason: string): NoteRecord => ({
  ...(known ?? emptyRecord(path, "text")),
  depth: "text",
  problems: [{ kind: "note-unreadable", path, value: reason }],
});
