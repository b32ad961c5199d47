import type { Pair } from "./sentence";
import type { FaultKind } from "./told";

/** What went wrong with a file, beyond what it says itself. */
export const faultsEn: Readonly<Record<FaultKind, Pair>> = {
  "note-twin": ["it differs from {value} only in capitals or accents, and some of your devices can't hold both", "Rename it to {value}, then repeat."],
  "no-answer": ["the file did not answer in time", "Look into the note, then repeat: nothing is written twice."],
  "write-broke-off": ["writing broke off half way and what was there could not be put back ({value})", "Open the note and restore it, with File recovery for example."],
  "line-lost": ["something else rewrote the note, and this line is no longer in it: {value}", "Log it again."],
  "undo-not-kept": ["it was written, but what undo needs could not be kept ({value})", "Should you want it back, change the note by hand."],
  "review-template-missing": ["the template of monthly reviews is not there ({value})", "Correct it in the settings of Reconnect."],
};
