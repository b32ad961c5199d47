import type { UnsureReading } from "../touchpoint/unsure-readings";
import type { Problem } from "../note/problem";
import type { VaultPath } from "../note/vault-path";
import type { Person, PersonRule } from "../person/person";

/** What Reconnect found, how it knows, and what it left out. */
export interface Diagnosis {
  /** By path. */
  readonly people: readonly Person[];
  /** Which rules made notes people, most first. */
  readonly rules: readonly RuleUse[];
  readonly dated: DatedNotes;
  readonly problems: readonly Problem[];
  readonly conflictCopies: readonly VaultPath[];
  readonly ambiguous: readonly AmbiguousName[];
  /** Links that look like people and lead nowhere, most first; `more`: how many names are left out. */
  /** Lines that don't tell whether there was contact; only when mentions are to be confirmed. */
  readonly unsure: readonly UnsureReading[];
  readonly strangers: { readonly found: readonly Stranger[]; readonly more: number };
}

export interface RuleUse {
  readonly rule: PersonRule;
  readonly count: number;
}

export interface DatedNotes {
  readonly daily: number;
  /** Notes with a `date` that somebody took part in. */
  readonly meetings: number;
  readonly touchpoints: number;
  readonly mentions: number;
  /** Not read yet beyond their structure. */
  readonly unread: number;
}

/** A name that means more than one note: by base name, or as an alias. */
export interface AmbiguousName {
  readonly name: string;
  readonly kind: "name" | "alias";
  readonly paths: readonly VaultPath[];
}

export interface Stranger {
  readonly name: string;
  readonly count: number;
  /** Where it was last. */
  readonly path: VaultPath;
  readonly line: number;
}
