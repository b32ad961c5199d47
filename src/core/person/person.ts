import type { Cadence } from "../followup/cadence";
import type { VaultPath } from "../note/vault-path";
import type { DayNumber } from "../time/civil-date";
import type { PartialDate } from "../time/date-value";

/** A person as their note's properties tell (formats.md §1). What the note doesn't say is null or empty, never invented. */
export interface Person {
  readonly path: VaultPath;
  /** The note's base name. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Which rule says that this note is a person. */
  readonly rule: PersonRule;
  readonly lastContact: DayNumber | null;
  readonly cadence: Cadence | null;
  /** As written; `circleKey` compares. */
  readonly circle: string | null;
  readonly paused: boolean;
  readonly snoozeUntil: DayNumber | null;
  readonly holdUntil: DayNumber | null;
  readonly holdReason: string | null;
  readonly birthday: PartialDate | null;
  readonly dates: readonly LabelledDate[];
  readonly interests: readonly string[];
  readonly goals: readonly DatedText[];
  readonly changes: readonly DatedText[];
  /** What they look for, and what they can help others with. */
  readonly lookingFor: readonly string[];
  readonly canHelpWith: readonly string[];
  readonly ledger: readonly LedgerNote[];
  /** Link targets as written (`Bo Lind`, `People/Bo Lind`), or a name that is no link. */
  readonly introducedBy: readonly string[];
  readonly met: PartialDate | null;
  readonly metContext: string | null;
  /** How they like to be reached, as written: one of the channels, or any other word. */
  readonly preferredChannel: string | null;
  readonly channels: readonly Channel[];
  readonly place: string | null;
  /** A time zone that `Intl` knows, as written (`Europe/Warsaw`). */
  readonly timezone: string | null;
  readonly org: readonly string[];
  readonly role: string | null;
}

export type PersonRule =
  | { readonly kind: "property"; readonly key: string }
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "folder"; readonly folder: string };

export interface LabelledDate {
  readonly label: string;
  readonly date: PartialDate;
}

export interface DatedText {
  readonly day: DayNumber | null;
  readonly text: string;
}

export type LedgerSide = "gave" | "received" | "asked" | "thanked";

/** One entry of a person's own ledger list. */
export interface LedgerNote extends DatedText {
  readonly side: LedgerSide;
}

export type ChannelKind = "email" | "phone" | "url" | "signal" | "telegram" | "whatsapp" | "linkedin";

export interface Channel {
  readonly kind: ChannelKind;
  readonly value: string;
}
