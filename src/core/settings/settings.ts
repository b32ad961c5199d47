import type { LeapDay } from "../time/date-value";

/** What the user chose (design.md §5). `data.json` holds this and keys of newer or other versions, which are kept. */
export interface Settings {
  readonly version: 1;
  readonly people: PeopleSettings;
  /** Field name of formats.md §1 (any spelling) → the user's own property, read before the built-in spellings. */
  readonly fields: Readonly<Record<string, string>>;
  readonly circles: readonly CircleSetting[];
  readonly cadence: { readonly default: string | null };
  readonly touchpoints: TouchpointSettings;
  readonly promises: PromiseSettings;
  /** Where a new person's note goes, and what it begins with (null: where the others are, with `type: person` alone). */
  readonly newPeople: NotePlace;
  /** Where monthly reviews go, and the note they are made from; null: `Reviews`, and headings of our own. */
  readonly review: NotePlace;
  readonly followup: { readonly focus: number; readonly askCheck: boolean; readonly leapDay: LeapDay };
  readonly language: LanguageSetting;
}

/** All four add to the defaults of formats.md §1. */
export interface PeopleSettings {
  readonly folders: readonly string[];
  readonly tags: readonly string[];
  /** `key=value`, or `key` for any value that is set. */
  readonly properties: readonly string[];
  /** Folders, or words of a note's name. */
  readonly exclude: readonly string[];
}

export interface CircleSetting {
  readonly name: string;
  /** Any spelling of formats.md §1.2. */
  readonly cadence: string;
  /** A hint, never a limit. */
  readonly size?: number;
  /** Depth rule: how often one-to-one. Any spelling of formats.md §1.2. */
  readonly oneToOne?: string;
}

export interface TouchpointSettings {
  readonly heading: string;
  readonly mentions: MentionSetting;
  readonly keepLastContact: boolean;
  /** Kind → words that mean it, beside the built-in ones. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

/** Where `add-promise` writes. */
export interface PromiseSettings {
  readonly heading: string;
  /** Today's note, or the note of the (first) person. */
  readonly place: PromisePlace;
}

export type PromisePlace = "daily" | "person";

/** Where new notes of a kind go, and the path of the note whose text they begin with. Null: as is usual. */
export interface NotePlace {
  readonly folder: string | null;
  readonly template: string | null;
}

export type MentionSetting = "count" | "confirm" | "ignore";

export type LanguageSetting = "auto" | "en" | "pl";

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  people: { folders: [], tags: [], properties: [], exclude: [] },
  fields: {},
  circles: [
    { name: "inner", cadence: "2w", size: 5 },
    { name: "close", cadence: "1mo", size: 15 },
    { name: "warm", cadence: "3mo", size: 50 },
    { name: "wide", cadence: "12mo" },
  ],
  cadence: { default: null },
  touchpoints: { heading: "Touchpoints", mentions: "count", keepLastContact: true, kinds: {} },
  promises: { heading: "Promises", place: "daily" },
  newPeople: { folder: null, template: null },
  review: { folder: null, template: null },
  followup: { focus: 5, askCheck: true, leapDay: "feb28" },
  language: "auto",
};
