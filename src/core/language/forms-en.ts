import type { LedgerKind } from "../person/ledger-entry";
import type { IntroState } from "../touchpoint/touchpoint";

const ledgerKinds: Readonly<Record<LedgerKind, string>> = {
  intro: "intro",
  recommendation: "recommendation",
  resource: "resource",
  feedback: "feedback",
  support: "support",
  time: "time",
  praise: "praise",
  gift: "gift",
  thing: "thing",
  money: "money",
};

const states: Readonly<Record<IntroState, string>> = {
  idea: "An idea",
  asked: "I asked them",
  made: "I introduced them",
  done: "They met",
};

/** What the forms say that write into notes. */
export const formsEn = {
  save: "Save",
  preview: "What will be written",
  previewEmpty: "Fill in the form to see it.",
  nothingToWrite: "It stands there already.",
  newNote: "{path} (new)",
  moreNotes: "{count, plural, one {And one more note.} other {And # more notes.}}",
  ledgerKinds,
  errors: {
    text: "Say what it is, in a few words.",
    two: "Choose two people or more.",
    due: "Choose today or a later day, or leave it empty.",
  },
  ledger: {
    title: "Give and take",
    side: "Which way",
    what: "What",
    hint: "Intro to Bo, a good book, an hour of advice",
    kinds: "Begin with a word",
  },
  promise: {
    title: "Add promise",
    owner: "Who promised",
    mine: "I did",
    theirs: "They did",
    what: "What",
    hint: "Send the book",
    due: "Until (optional)",
  },
  introduce: {
    title: "Introduce people",
    state: "How far it is",
    states,
    note: "What for (optional)",
    hint: "Both restore old boats",
  },
  hold: {
    title: "Put on hold",
    what: "Already on hold",
    goesOn: "Another day",
    over: "The hold is over",
    until: "Until",
    reason: "Why (optional)",
    hint: "Parental leave, a loss, exams",
  },
  circle: { title: "Set circle", which: "Circle", none: "No circle" },
  cadence: {
    title: "Set rhythm",
    rhythm: "How often",
    hint: "6 weeks; empty: as their circle has it",
    usual: "Usual rhythms",
  },
} as const;
