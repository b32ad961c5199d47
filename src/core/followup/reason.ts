import type { DayNumber } from "../time/civil-date";

/** Why now (design.md §3). Each kind has its coefficient in `coefficients.ts` and its sentence in the dictionary. */
export type Reason =
  | { readonly kind: "promise-overdue"; readonly text: string; readonly due: DayNumber }
  | { readonly kind: "promise-due"; readonly text: string; readonly due: DayNumber }
  | { readonly kind: "waiting"; readonly text: string; readonly due: DayNumber | null }
  /** `label` null: the birthday. `age` null: the year isn't known. */
  | { readonly kind: "date"; readonly label: string | null; readonly day: DayNumber; readonly age: number | null }
  | { readonly kind: "goal"; readonly text: string; readonly day: DayNumber }
  | { readonly kind: "congratulate"; readonly text: string; readonly day: DayNumber }
  | { readonly kind: "overdue"; readonly daysSince: number }
  | { readonly kind: "due"; readonly daysSince: number }
  | { readonly kind: "drift"; readonly daysSince: number; readonly usualGap: number }
  | { readonly kind: "dormant"; readonly daysSince: number; readonly usualGap: number }
  | { readonly kind: "unthanked"; readonly text: string; readonly day: DayNumber }
  | { readonly kind: "only-asks" }
  | { readonly kind: "share"; readonly note: string; readonly interest: string }
  | { readonly kind: "introduction"; readonly name: string; readonly topic: string }
  | { readonly kind: "same-place"; readonly place: string }
  | { readonly kind: "new" };

export type ReasonKind = Reason["kind"];
