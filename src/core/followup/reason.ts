import type { VaultPath } from "../note/vault-path";
import type { DayNumber } from "../time/civil-date";

/** Why now (design.md §3). Each kind has its coefficient in `coefficients.ts` and its sentence in the dictionary. */
export type Reason =
  | { readonly kind: "promise-overdue"; readonly text: string; readonly due: DayNumber }
  | { readonly kind: "promise-due"; readonly text: string; readonly due: DayNumber }
  | { readonly kind: "waiting"; readonly text: string; readonly due: DayNumber | null }
  | DateReason
  | { readonly kind: "goal"; readonly text: string; readonly day: DayNumber }
  | { readonly kind: "congratulate"; readonly text: string; readonly day: DayNumber }
  | { readonly kind: "overdue"; readonly daysSince: number }
  /** `one-to-one`: in rhythm by any sign, but the circle wants to meet alone now and then (the depth rule). */
  | { readonly kind: "due"; readonly daysSince: number; readonly by: "any-sign" | "one-to-one" }
  | { readonly kind: "drift"; readonly daysSince: number; readonly usualGap: number }
  | { readonly kind: "dormant"; readonly daysSince: number; readonly usualGap: number }
  | { readonly kind: "unthanked"; readonly text: string; readonly day: DayNumber }
  | { readonly kind: "only-asks" }
  | { readonly kind: "share"; readonly note: string; readonly path: VaultPath; readonly interest: string }
  | IntroductionReason
  | { readonly kind: "same-place"; readonly place: string }
  | { readonly kind: "new" };

/** `label` null: the birthday. `age` null: the year isn't known. */
export interface DateReason {
  readonly kind: "date";
  readonly label: string | null;
  readonly day: DayNumber;
  readonly age: number | null;
}

/** Worth making, or made: then it is time to ask what came of it. */
export type IntroductionReason =
  | {
      readonly kind: "introduction";
      readonly step: "worth-making";
      /** Of the person whose reason it is. */
      readonly side: "seeks" | "helps";
      readonly topic: string;
      /** The other one's. */
      readonly name: string;
      readonly path: VaultPath;
    }
  | { readonly kind: "introduction"; readonly step: "made"; readonly name: string; readonly day: DayNumber };

export type ReasonKind = Reason["kind"];
