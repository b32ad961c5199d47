import type { ProblemKind } from "../note/problem";
import type { RefusalKind } from "../note/refusal";
import type { TouchpointKind } from "../touchpoint/touchpoint";
import { diagnosisEn } from "./diagnosis-en";
import { faultsEn } from "./faults-en";
import type { Pair } from "./sentence";
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

const problems: Readonly<Record<ProblemKind, Pair>> = {
  "frontmatter-unreadable": ["The properties of this note can't be read: {value}", "Open the note in source mode and correct the lines between the --- marks."],
  "frontmatter-unclosed": ["The properties of this note have no closing ---.", "Add a line --- after the last property."],
  "date-impossible": ["{field}: there is no such day as {value}.", "Write the day as YYYY-MM-DD."],
  "date-ambiguous": ["{field}: {value} is not written as YYYY-MM-DD, and could be read in two ways.", "Write the day as YYYY-MM-DD."],
  "date-partial": ["{field}: {value} is not a whole day.", "Write the whole day as YYYY-MM-DD."],
  "date-unreadable": ["{field}: {value} is not a date.", "Write the day as YYYY-MM-DD."],
  "cadence-unreadable": ["{field}: {value} is not a rhythm.", "Write for example 2w, 3mo, monthly, or every 6 weeks."],
  "circle-unknown": ["{field}: there is no circle named {value}.", "Choose a circle of the settings, or add this one there."],
  "timezone-unknown": ["{field}: {value} is not the name of a time zone.", "Write a name such as Europe/Warsaw or America/New_York."],
  "value-unreadable": ["{field}: {value} can't be read.", "Write plain text, or a list of plain texts."],
  "note-unreadable": ["This note could not be read: {value}", "Check that the file is there and may be read."],
  "folder-unreadable": ["This folder could not be looked into ({value}): people in it are missing here", "Check that the folder may be read."],
  "daily-format": ["The date format of your daily notes can't be used: {value}", "Choose a format with the year, the month and the day, such as YYYY-MM-DD."],
  "link-ambiguous": ["{value} could mean more than one note.", "Write the link with the folder of the note."],
  "task-date": ["The date of this task can't be read: {value}", "Write the day as YYYY-MM-DD."],
};

const refusals: Readonly<Record<RefusalKind, Pair>> = {
  ...faultsEn,
  "frontmatter-unreadable": ["its properties can't be read ({value})", "Correct the lines between the --- marks, then repeat."],
  "frontmatter-unclosed": ["its properties have no closing ---", "Add a line --- after the last property, then repeat."],
  "key-twice": ["{field} stands there twice", "Remove one of the two, then repeat."],
  "value-not-simple": ["the value of {field} is not a single plain value", "Change it by hand; Reconnect leaves it as it is."],
  "value-unreadable": ["{field} says {value}, which can't be read", "Correct it there; Reconnect leaves it as it is."],
  "section-not-exact": ["a line can't be added under {value} without changing what is there", "Look for an unclosed code block or comment in that section."],
  "line-not-exact": ["this can't be written so that it reads back the same: {value}", "Leave out brackets or double colons, then repeat."],
  "not-verified": ["the change could not be proved exact", "Change the note by hand; Reconnect left it as it is."],
  "line-missing": ["this line is no longer there: {value}", "It was changed or removed since; look at the note, then repeat."],
  "line-twice": ["this line stands there more than once: {value}", "Remove one of the two, or change it by hand."],
  "line-holds-more": ["there is more text below this line that belongs to it: {value}", "Take it out by hand, so that nothing of it is lost."],
  "line-no-task": ["this line is no task: {value}", "Give it a check box [ ], then repeat."],
  "task-recurs": ["this task comes back by itself: {value}", "Tick it in the note, so that the Tasks plugin makes the next one."],
  "note-missing": ["the note is no longer there", "Check whether it was moved or deleted."],
  "note-exists": ["there is a note of that name already", "Choose another name."],
  "line-gone": ["this line is not there any more: {value}", "Open the note and look at it again."],
  "note-changed": ["the note has changed since", "Take it back by hand; your later changes are safe."],
  "path-unsafe": ["{value} is no safe place for a note", "Choose another name or folder."],
  "read-only": ["the file may not be written", "Check the permissions of the file."],
  io: ["the file could not be read or written ({value})", "Check the disk, then repeat."],
  "unknown-person": ["nobody here is called {value}", "Check the spelling, or create a note for them."],
  "ambiguous-person": ["{value} could be more than one person", "Name the note with its folder."],
  "unknown-kind": ["{value} is no kind of touchpoint", "Choose one of: {kinds}."],
  "bad-date": ["{value} is not a day", "Write the day as YYYY-MM-DD."],
  "day-to-come": ["{value} is still to come, and a plan is no contact yet", "Choose today or an earlier day."],
  "day-gone": ["{value} is not after today", "Choose a day after today."],
  "name-unusable": ["a note can't be called {value}", 'Leave out * " \\ / < > : | ? # ^ [ ] and a leading dot.'],
  "name-unlinkable": ["{value} can't be linked: its name breaks links", "Rename the note without # ^ [ ] |."],
  "text-missing": ["there is nothing to write yet", "Say what it is, in a few words."],
  "too-few-people": ["an introduction needs two people or more", "Choose who should meet."],
  "unknown-circle": ["there is no circle named {value}", "Choose a circle of the settings, or add this one there."],
  "bad-cadence": ["{value} is not a rhythm", "Write for example 2w, 3mo, monthly, or every 6 weeks."],
  "paused-by-cadence": ["{field} says that there should be no rhythm", "Choose a rhythm for them instead."],
  "person-template-missing": ["the template for new people is not there ({value})", "Correct it in the settings of Reconnect."],
  "template-unreadable": ["with this name, the properties of the template can't be read ({value})", "Write \"'{{title}}'\" in quotes in the template."],
  "daily-format": ["the date format of your daily notes can't be used ({value})", "Choose a format with the year, the month and the day, such as YYYY-MM-DD."],
  "template-missing": ["the template of your daily notes is not there ({value})", "Correct it in the settings of daily notes."],
  "nothing-to-undo": ["there is nothing to take back", "Only what Reconnect wrote can be taken back."],
  "settings-newer": ["the settings are of a newer version ({value})", "Update Reconnect."],
  "settings-unreadable": ["the settings can't be read ({value})", "Correct data.json in the folder of the plugin, or delete it to begin with the defaults."],
  "not-a-vault": ["{value} is no folder of notes", "Name a folder that exists."],
};

export const en = {
  locale: "en",
  kinds,
  problems,
  refusals,
  ago: "{days, ago}",
  inDays: "{days, inDays}",
  span: "{days, span}",
  /** `and` for a list of names. */
  list: "{names, list}",

  /** Formats of sentences, as `{days, ago}`; a span is one of the units. */
  formats: {
    ago: "{days, plural, =0 {today} one {yesterday} other {{days, span} ago}}",
    inDays: "{days, plural, =0 {today} one {tomorrow} other {in {days, span}}}",
    days: "{count, plural, one {# day} other {# days}}",
    weeks: "{count, plural, one {# week} other {# weeks}}",
    months: "{count, plural, one {# month} other {# months}}",
    years: "{count, plural, one {# year} other {# years}}",
  },

  card: {
    last: "last: {kind}, {days, ago}",
    lastUnknownKind: "last contact {days, ago}",
    lastMention: "last mentioned {days, ago}",
    never: "no contact on record yet",
    every: {
      days: "{count, plural, one {every day} other {every # days}}",
      weeks: "{count, plural, one {weekly} other {every # weeks}}",
      months: "{count, plural, one {monthly} other {every # months}}",
      years: "{count, plural, one {yearly} other {every # years}}",
    },
    snoozedUntil: "Snoozed until {day}.",
    holdUntil: "On hold until {day}{why, select, null {} other {: {why}}}.",
    paused: "Paused: comes back when you take the pause away.",
    dueOn: "Comes up on {day}.",
  },

  reasons: {
    "promise-overdue": "You promised: {text} (was due {due}).",
    "promise-due": "You promised: {text} (due {due}).",
    waiting: "You are waiting for: {text}{due, select, null {} other { ({due})}}.",
    birthday: "{days, plural, =0 {Birthday today} other {Birthday {days, inDays}}}{age, select, null {} other { (turns {age})}}.",
    date: "{label, capital} {days, inDays}.",
    goal: "How did it go? “{text}” was {days, ago}.",
    congratulate: "News worth a word: {text}.",
    overdue: "It has been {days, span}.",
    due: "It has been {days, span}: about your usual time.",
    drift: "You usually talk every {usual, span}; now it has been {days, span}.",
    dormant: "You used to be in touch; the last time was {days, ago}. A hello would be a nice surprise.",
    unthanked: "You haven't thanked them yet for: {text}.",
    "only-asks": "Your last messages were mostly asks. What could you give this time?",
    share: "Your note “{note}” is about {interest}: they might like it.",
    introduction: "{name} and they could help each other with {topic}.",
    "same-place": "They are in {place}, and so are you.",
    new: "No contact on record yet: a good day for a first hello.",
  },

  ask: {
    goal: "Ask how it is going: {text}.",
    change: "Ask about the news: {text}.",
    lastTold: "Last time: {text}",
    interest: "Ask about {interest}.",
  },

  dashboard: {
    title: "Reconnect",
    loading: "Reading your notes…",
    progress: "{done, number} of {total, number} notes read",
    forToday: "{count, plural, =0 {Nobody for today} other {# for today}}",
    later: "{count} more when you have time",
    calm: "You are in touch with everybody. Next: {name}, {days, inDays}.",
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
    promiseWasDue: "was due {day}",
    promiseDue: "due {day}",
    promiseDueToday: "due today",
    promiseOpen: "no date",
    waiting: "you are waiting",
  },

  intros: { idea: "idea", asked: "asked", made: "made", done: "done" },

  undo: undoEn,

  diagnosis: diagnosisEn,

  relationship: relationshipEn,
  ui: uiEn,
} as const;
