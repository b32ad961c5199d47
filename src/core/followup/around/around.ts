import type { IntroductionReason, Reason } from "../reason";

/** What the rest of the vault adds to a person's own records on one day. */
export interface Around {
  /** A note that meets an interest of theirs and that they have not been shown. */
  readonly share: Extract<Reason, { kind: "share" }> | null;
  readonly introduction: Extract<IntroductionReason, { step: "worth-making" }> | null;
  /** Where I am these days, when they are there too. */
  readonly place: string | null;
}

export const NOTHING_AROUND: Around = { share: null, introduction: null, place: null };
