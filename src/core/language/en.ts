import type { ProblemKind } from "../note/problem";
import type { RefusalKind } from "../note/refusal";
import type { TouchpointKind } from "../touchpoint/touchpoint";
import { diagnosisEn } from "./diagnosis-en";
import { faultsEn } from "./faults-en";
import { pluralEn as plural } from "./plural";
import type { Told, Where } from "./told";
import { relationshipEn } from "./relationship-en";
import { uiEn } from "./ui-en";
import { undoEn } from "./undo-en";

const kinds: Readonly<Record<TouchpointKind, string>> = {
  call: "call",
  video: "video call",
  meeting: "meeting",
  coffee: "coffee",
  message: "message",
  email: "email",
  letter: "letter",
  visit: "visit",
  event: "event",
  congratulation: "congratulation",
  shared: "shared",
  intro: "introduction",
  gift: "gift",
  thanks: "thanks",
  other: "contact",
};

const problems: Readonly<Record<ProblemKind, (where: Where) => Told>> = {
  "frontmatter-unreadable": ({ value }) => ({
    message: `The properties of this note can't be read: ${value}`,
    fix: "Open the note in source mode and correct the lines between the --- marks.",
  }),
  "frontmatter-unclosed": () => ({
    message: "The properties of this note have no closing ---.",
    fix: "Add a line --- after the last property.",
  }),
  "date-impossible": ({ field, value }) => ({
    message: `${field}: there is no such day as ${value}.`,
    fix: "Write the day as YYYY-MM-DD.",
  }),
  "date-ambiguous": ({ field, value }) => ({
    message: `${field}: ${value} is not written as YYYY-MM-DD, and could be read in two ways.`,
    fix: "Write the day as YYYY-MM-DD.",
  }),
  "date-partial": ({ field, value }) => ({
    message: `${field}: ${value} is not a whole day.`,
    fix: "Write the whole day as YYYY-MM-DD.",
  }),
  "date-unreadable": ({ field, value }) => ({
    message: `${field}: ${value} is not a date.`,
    fix: "Write the day as YYYY-MM-DD.",
  }),
  "cadence-unreadable": ({ field, value }) => ({
    message: `${field}: ${value} is not a rhythm.`,
    fix: "Write for example 2w, 3mo, monthly, or every 6 weeks.",
  }),
  "circle-unknown": ({ field, value }) => ({
    message: `${field}: there is no circle named ${value}.`,
    fix: "Choose a circle of the settings, or add this one there.",
  }),
  "timezone-unknown": ({ field, value }) => ({
    message: `${field}: ${value} is not the name of a time zone.`,
    fix: "Write a name such as Europe/Warsaw or America/New_York.",
  }),
  "value-unreadable": ({ field, value }) => ({
    message: `${field}: ${value} can't be read.`,
    fix: "Write plain text, or a list of plain texts.",
  }),
  "note-unreadable": ({ value }) => ({
    message: `This note could not be read: ${value}`,
    fix: "Check that the file is there and may be read.",
  }),
  "folder-unreadable": ({ value }) => ({
    message: `This folder could not be looked into (${value}): people in it are missing here`,
    fix: "Check that the folder may be read.",
  }),
  "daily-format": ({ value }) => ({
    message: `The date format of your daily notes can't be used: ${value}`,
    fix: "Choose a format with the year, the month and the day, such as YYYY-MM-DD.",
  }),
  "link-ambiguous": ({ value }) => ({
    message: `${value} could mean more than one note.`,
    fix: "Write the link with the folder of the note.",
  }),
  "task-date": ({ value }) => ({
    message: `The date of this task can't be read: ${value}`,
    fix: "Write the day as YYYY-MM-DD.",
  }),
};

const refusals: Readonly<Record<RefusalKind, (where: Where) => Told>> = {
  ...faultsEn,
  "frontmatter-unreadable": ({ value }) => ({
    message: `its properties can't be read (${value})`,
    fix: "Correct the lines between the --- marks, then repeat.",
  }),
  "frontmatter-unclosed": () => ({
    message: "its properties have no closing ---",
    fix: "Add a line --- after the last property, then repeat.",
  }),
  "key-twice": ({ field }) => ({
    message: `${field} stands there twice`,
    fix: "Remove one of the two, then repeat.",
  }),
  "value-not-simple": ({ field }) => ({
    message: `the value of ${field} is not a single plain value`,
    fix: "Change it by hand; Reconnect leaves it as it is.",
  }),
  "value-unreadable": ({ field, value }) => ({
    message: `${field} says ${value}, which can't be read`,
    fix: "Correct it there; Reconnect leaves it as it is.",
  }),
  "section-not-exact": ({ value }) => ({
    message: `a line can't be added under ${value} without changing what is there`,
    fix: "Look for an unclosed code block or comment in that section.",
  }),
  "line-not-exact": ({ value }) => ({
    message: `this can't be written so that it reads back the same: ${value}`,
    fix: "Leave out brackets or double colons, then repeat.",
  }),
  "not-verified": () => ({
    message: "the change could not be proved exact",
    fix: "Change the note by hand; Reconnect left it as it is.",
  }),
  "line-missing": ({ value }) => ({
    message: `this line is no longer there: ${value}`,
    fix: "It was changed or removed since; look at the note, then repeat.",
  }),
  "line-twice": ({ value }) => ({
    message: `this line stands there more than once: ${value}`,
    fix: "Remove one of the two, or change it by hand.",
  }),
  "line-holds-more": ({ value }) => ({
    message: `there is more text below this line that belongs to it: ${value}`,
    fix: "Take it out by hand, so that nothing of it is lost.",
  }),
  "line-no-task": ({ value }) => ({ message: `this line is no task: ${value}`, fix: "Give it a check box [ ], then repeat." }),
  "task-recurs": ({ value }) => ({
    message: `this task comes back by itself: ${value}`,
    fix: "Tick it in the note, so that the Tasks plugin makes the next one.",
  }),
  "note-missing": () => ({ message: "the note is no longer there", fix: "Check whether it was moved or deleted." }),
  "note-exists": () => ({ message: "there is a note of that name already", fix: "Choose another name." }),
  "line-gone": ({ value }) => ({
    message: `this line is not there any more: ${value}`,
    fix: "Open the note and look at it again.",
  }),
  "note-changed": () => ({
    message: "the note has changed since",
    fix: "Take it back by hand; your later changes are safe.",
  }),
  "path-unsafe": ({ value }) => ({ message: `${value} is no safe place for a note`, fix: "Choose another name or folder." }),
  "read-only": () => ({ message: "the file may not be written", fix: "Check the permissions of the file." }),
  io: ({ value }) => ({ message: `the file could not be read or written (${value})`, fix: "Check the disk, then repeat." }),
  "unknown-person": ({ value }) => ({
    message: `nobody here is called ${value}`,
    fix: "Check the spelling, or create a note for them.",
  }),
  "ambiguous-person": ({ value }) => ({
    message: `${value} could be more than one person`,
    fix: "Name the note with its folder.",
  }),
  "unknown-kind": ({ value }) => ({
    message: `${value} is no kind of touchpoint`,
    fix: `Choose one of: ${Object.keys(kinds).join(", ")}.`,
  }),
  "bad-date": ({ value }) => ({ message: `${value} is not a day`, fix: "Write the day as YYYY-MM-DD." }),
  "day-to-come": ({ value }) => ({
    message: `${value} is still to come, and a plan is no contact yet`,
    fix: "Choose today or an earlier day.",
  }),
  "day-gone": ({ value }) => ({ message: `${value} is not after today`, fix: "Choose a day after today." }),
  "name-unusable": ({ value }) => ({
    message: `a note can't be called ${value}`,
    fix: 'Leave out * " \\ / < > : | ? # ^ [ ] and a leading dot.',
  }),
  "name-unlinkable": ({ value }) => ({
    message: `${value} can't be linked: its name breaks links`,
    fix: "Rename the note without # ^ [ ] |.",
  }),
  "text-missing": () => ({ message: "there is nothing to write yet", fix: "Say what it is, in a few words." }),
  "too-few-people": () => ({ message: "an introduction needs two people or more", fix: "Choose who should meet." }),
  "unknown-circle": ({ value }) => ({
    message: `there is no circle named ${value}`,
    fix: "Choose a circle of the settings, or add this one there.",
  }),
  "bad-cadence": ({ value }) => ({
    message: `${value} is not a rhythm`,
    fix: "Write for example 2w, 3mo, monthly, or every 6 weeks.",
  }),
  "paused-by-cadence": ({ field }) => ({
    message: `${field} says that there should be no rhythm`,
    fix: "Choose a rhythm for them instead.",
  }),
  "person-template-missing": ({ value }) => ({
    message: `the template for new people is not there (${value})`,
    fix: "Correct it in the settings of Reconnect.",
  }),
  "template-unreadable": ({ value }) => ({
    message: `with this name, the properties of the template can't be read (${value})`,
    fix: 'Write "{{title}}" in quotes in the template.',
  }),
  "daily-format": ({ value }) => ({
    message: `the date format of your daily notes can't be used (${value})`,
    fix: "Choose a format with the year, the month and the day, such as YYYY-MM-DD.",
  }),
  "template-missing": ({ value }) => ({
    message: `the template of your daily notes is not there (${value})`,
    fix: "Correct it in the settings of daily notes.",
  }),
  "nothing-to-undo": () => ({ message: "there is nothing to take back", fix: "Only what Reconnect wrote can be taken back." }),
  "settings-newer": ({ value }) => ({
    message: `the settings are of a newer version (${value})`,
    fix: "Update Reconnect.",
  }),
  "settings-unreadable": ({ value }) => ({
    message: `the settings can't be read (${value})`,
    fix: "Correct data.json in the folder of the plugin, or delete it to begin with the defaults.",
  }),
  "not-a-vault": ({ value }) => ({ message: `${value} is no folder of notes`, fix: "Name a folder that exists." }),
};

/** A length of time, rounded as a person would say it. */
function span(days: number): string {
  if (days < 14) return `${days} ${plural(days, "day", "days")}`;
  if (days < 60) return counted(Math.round(days / 7), "week", "weeks");
  if (days < 730) return counted(Math.round(days / 30.4), "month", "months");
  return counted(Math.round(days / 365.25), "year", "years");
}
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const counted = (count: number, one: string, many: string): string => `${count} ${plural(count, one, many)}`;

function ago(days: number): string {
  if (days === 0) return "today";
  return days === 1 ? "yesterday" : `${span(days)} ago`;
}

function inDays(days: number): string {
  if (days === 0) return "today";
  return days === 1 ? "tomorrow" : `in ${span(days)}`;
}

export const en = {
  locale: "en",
  kinds,
  problems,
  refusals,
  ago,
  inDays,
  span,
  /** `and` for a list of names. */
  list: (names: readonly string[]): string => new Intl.ListFormat("en", { type: "conjunction" }).format(names),

  card: {
    last: (kind: string, days: number) => `last: ${kind}, ${ago(days)}`,
    lastUnknownKind: (days: number) => `last contact ${ago(days)}`,
    lastMention: (days: number) => `last mentioned ${ago(days)}`,
    never: "no contact on record yet",
    every: {
      days: (count: number) => (count === 1 ? "every day" : `every ${count} days`),
      weeks: (count: number) => (count === 1 ? "weekly" : `every ${count} weeks`),
      months: (count: number) => (count === 1 ? "monthly" : `every ${count} months`),
      years: (count: number) => (count === 1 ? "yearly" : `every ${count} years`),
    },
    snoozedUntil: (day: string) => `Snoozed until ${day}.`,
    holdUntil: (day: string, why: string | null) => (why === null ? `On hold until ${day}.` : `On hold until ${day}: ${why}.`),
    paused: "Paused: comes back when you take the pause away.",
    dueOn: (day: string) => `Comes up on ${day}.`,
  },

  reasons: {
    "promise-overdue": (text: string, due: string) => `You promised: ${text} (was due ${due}).`,
    "promise-due": (text: string, due: string) => `You promised: ${text} (due ${due}).`,
    waiting: (text: string, due: string | null) => `You are waiting for: ${text}${due === null ? "" : ` (${due})`}.`,
    birthday: (days: number, age: number | null) =>
      `${days === 0 ? "Birthday today" : `Birthday ${inDays(days)}`}${age === null ? "" : ` (turns ${age})`}.`,
    date: (label: string, days: number) => `${capitalised(label)} ${inDays(days)}.`,
    goal: (text: string, days: number) => `How did it go? “${text}” was ${ago(days)}.`,
    congratulate: (text: string) => `News worth a word: ${text}.`,
    overdue: (days: number) => `It has been ${span(days)}.`,
    due: (days: number) => `It has been ${span(days)}: about your usual time.`,
    drift: (days: number, usual: number) => `You usually talk every ${span(usual)}; now it has been ${span(days)}.`,
    dormant: (days: number) => `You used to be in touch; the last time was ${ago(days)}. A hello would be a nice surprise.`,
    unthanked: (text: string) => `You haven't thanked them yet for: ${text}.`,
    "only-asks": "Your last messages were mostly asks. What could you give this time?",
    share: (note: string, interest: string) => `Your note “${note}” is about ${interest}: they might like it.`,
    shareTopic: (note: string) => `You have a note on “${note}”: they might like it.`,
    introduction: {
      seeks: (name: string, topic: string) => `Worth an introduction: ${name} can help them with ${topic}.`,
      helps: (name: string, topic: string) => `Worth an introduction: they can help ${name} with ${topic}.`,
      alike: (name: string, topic: string) => `Worth an introduction? ${name} likes ${topic} too.`,
    },
    "same-place": (place: string) => `They are in ${place}, and so are you.`,
    new: "No contact on record yet: a good day for a first hello.",
  },

  ask: {
    goal: (text: string) => `Ask how it is going: ${text}.`,
    change: (text: string) => `Ask about the news: ${text}.`,
    lastTold: (text: string) => `Last time: ${text}`,
    interest: (interest: string) => `Ask about ${interest}.`,
  },

  dashboard: {
    title: "Reconnect",
    loading: "Reading your notes…",
    progress: (done: number, total: number) => `${done.toLocaleString("en")} of ${total.toLocaleString("en")} notes read`,
    forToday: (count: number) => (count === 0 ? "Nobody for today" : `${count} for today`),
    later: (count: number) => `${count} more when you have time`,
    calm: (name: string, days: number) => `You are in touch with everybody. Next: ${name}, ${inDays(days)}.`,
    calmNobody: "You are in touch with everybody.",
    calmNoRhythm:
      "Nobody has a rhythm yet. Add one to a person's note, for example cadence: 1mo, or choose a usual rhythm in the settings.",
    failed: "Reconnect could not read your notes.",
    failedFix: "Reload the vault. If it happens again, tell us what the developer console says.",
    empty: {
      title: "Nobody here yet",
      message:
        "A note about a person is one with the property type: person, or the tag #person. Create the first, or choose a folder of people in the settings.",
    },
    sections: {
      later: "When you have time",
      dates: "Dates ahead",
      new: "New",
      untracked: "No rhythm yet",
      resting: "Resting",
      well: "In touch",
    },
    promiseWasDue: (day: string) => `was due ${day}`,
    promiseDue: (day: string) => `due ${day}`,
    promiseDueToday: "due today",
    promiseOpen: "no date",
    waiting: "you are waiting",
  },

  intros: { idea: "idea", asked: "asked", made: "made", done: "done" },

  undo: undoEn,

  diagnosis: diagnosisEn,

  relationship: relationshipEn,
  ui: uiEn,
};
