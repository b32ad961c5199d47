import type { FaultWords } from "./told";

/** What went wrong with a file, beyond what it says itself. */
export const faultsEn: FaultWords = {
  "note-twin": ({ value }) => ({
    message: `it differs from ${value} only in capitals or accents, and some of your devices can't hold both`,
    fix: `Rename it to ${value}, then repeat.`,
  }),
  "no-answer": () => ({
    message: "the file did not answer in time",
    fix: "Look into the note, then repeat: nothing is written twice.",
  }),
  "write-broke-off": ({ value }) => ({
    message: `writing broke off half way and what was there could not be put back (${value})`,
    fix: "Open the note and restore it, with File recovery for example.",
  }),
  "line-lost": ({ value }) => ({
    message: `something else rewrote the note, and this line is no longer in it: ${value}`,
    fix: "Log it again.",
  }),
  "undo-not-kept": ({ value }) => ({
    message: `it was written, but what undo needs could not be kept (${value})`,
    fix: "Should you want it back, change the note by hand.",
  }),
};
