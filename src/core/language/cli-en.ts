import { pluralEn as plural } from "./plural";

interface Told {
  readonly message: string;
  readonly fix: string;
}

const SEE_HELP = "See reconnect --help.";

/** How each command is used, whatever the language. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  gave: 'gave "intro to Bo" Ana',
  received: 'received "feedback on my draft" Ana',
  asked: 'asked "advice about the lease" Ana',
  thanked: 'thanked "for the intro" Ana',
  promise: 'promise "send the book" Ana --due 2027-01-15',
  circle: "circle close Ana",
  cadence: "cadence 6w Ana",
  new: 'new "Ana Diaz"',
};

/** What only the command line says. */
export const cliEn = {
  help: `Reconnect: whom to get back to, and why, from the notes you already have.

Usage: reconnect COMMAND --vault DIR [options]

  due                      whom to reconnect with today, and why
  show PERSON              everything on record about a person
  log KIND PERSON…         log a touchpoint into the daily note
      --note TEXT          what you learned
      --date YYYY-MM-DD    another day than today
      --time HH:mm
      --by me|them         who began
      --gave TEXT, --received TEXT, --asked TEXT, --thanked TEXT
      --each               a line for each person instead of one for all
  gave TEXT PERSON…        something you gave, without a touchpoint; and so
                           received, asked and thanked (--date YYYY-MM-DD)
  promise TEXT PERSON…     a promise, as a task in the daily note
      --due YYYY-MM-DD, --by me|them
  introduce PERSON PERSON… the next step of an introduction
      --state idea|asked|made|done, --note TEXT, --date YYYY-MM-DD
  snooze PERSON            let a person rest
      --until YYYY-MM-DD   until when (a week, if you don't say)
  hold PERSON…             leave them in peace
      --until YYYY-MM-DD [--reason TEXT], or --end
  pause PERSON…            no reminders; again with --end
  circle NAME PERSON…      put people into a circle, or --clear PERSON…
  cadence RHYTHM PERSON…   give people a rhythm, or --clear PERSON…
  new NAME                 a note for a person, from your template
  lower PERSON             set last contact back to the newest on record
  fresh-start              spread everybody who waited too long over weeks
      --new                also those without any contact (after an import)
  prepare PERSON…          what is good to know before you meet
  review                   a note that looks back on a month
      --month YYYY-MM
  undo [TOKEN]             take back a command; the latest, without a token
  history                  what can be taken back
  check                    what in your notes can't be read
  export, import           not yet

  --vault DIR              the folder of your notes
  --today YYYY-MM-DD       as if it were that day
  --json                   one JSON document instead of text
  --dry-run                with all that write: show the change, write nothing
  --help, --version

A person is a note's path, a name or an alias. Exit codes: 0 done, 1 refused (check: problems found), 2 usage or no such vault.`,

  usage: {
    "no-command": (): Told => ({ message: "What should be done?", fix: SEE_HELP }),
    "unknown-command": (value: string): Told => ({ message: `There is no command ${value}.`, fix: SEE_HELP }),
    "unknown-option": (value: string): Told => ({ message: `There is no option ${value} here.`, fix: SEE_HELP }),
    "option-value": (value: string): Told => ({
      message: `The value of ${value} is missing or unclear.`,
      fix: `Write it as ${value}=VALUE.`,
    }),
    "no-vault": (): Told => ({ message: "Which notes?", fix: "Name the folder of your notes with --vault DIR." }),
    "no-person": (): Told => ({ message: "Who?", fix: "Name a person: a note's path, a name or an alias." }),
    "no-kind": (): Told => ({ message: "What kind of touchpoint, and with whom?", fix: "For example: reconnect log call Ana." }),
    "no-text": (command: string): Told => ({
      message: "What should be written, and for whom?",
      fix: `For example: reconnect ${EXAMPLES[command] ?? command}.`,
    }),
    "no-until": (): Told => ({ message: "Until when?", fix: "Write --until YYYY-MM-DD, or --end when it is over." }),
    "bad-state": (value: string): Told => ({
      message: `${value} is no step of an introduction.`,
      fix: "Write --state idea, asked, made or done.",
    }),
    "too-many": (value: string): Told => ({ message: `There is one word too many: ${value}.`, fix: "Put names with spaces in quotes." }),
    "bad-today": (value: string): Told => ({ message: `${value} is not a day.`, fix: "Write --today as YYYY-MM-DD." }),
    "bad-month": (value: string): Told => ({ message: `${value} is not a month.`, fix: "Write --month as YYYY-MM." }),
    "bad-time": (value: string): Told => ({ message: `${value} is not a time of day.`, fix: "Write --time as HH:mm." }),
    "bad-by": (value: string): Told => ({ message: `${value} is neither me nor them.`, fix: "Write --by me or --by them." }),
    "not-yet": (value: string): Told => ({
      message: `${value} is not there yet; it comes in a later version.`,
      fix: "Your notes are plain Markdown: copy them as they are.",
    }),
  },

  index: { message: "The notes could not be read.", fix: "Check the folder, then repeat." },
  internal: (value: string): Told => ({
    message: `Something went wrong inside Reconnect: ${value}`,
    fix: "Please tell us; your notes are as they were, or whole.",
  }),
  state: (value: string): Told => ({
    message: `What undo needs can't be kept (${value}), so nothing was written.`,
    fix: "Check the folder of XDG_STATE_HOME or ~/.local/state.",
  }),
  settingRepaired: (key: string): Told => ({
    message: key === "" ? "The settings can't be read; the defaults are used." : `The setting ${key} can't be used; the default is used.`,
    fix: "Correct it in the settings of Reconnect.",
  }),

  today: "For today",
  promises: "Promises",
  problemsFound: (count: number) =>
    `${count} ${plural(count, "note or setting needs", "notes or settings need")} a look: run reconnect check.`,
  noProblems: (people: number) => `All is well: ${people} ${plural(people, "person", "people")}, and nothing that can't be read.`,
  candidates: "It could be:",

  show: {
    touchpoints: "Touchpoints",
    ledger: "Given and received",
    promises: "Promises",
    introductions: "Introductions",
    more: (count: number) => `… and ${count} earlier`,
    noDate: "no date",
    owners: { me: "I promised", them: "they promised" },
    states: { open: "open", overdue: "past due", kept: "kept", "kept-late": "kept, late", dropped: "dropped" },
    intros: { idea: "an idea", asked: "asked", made: "made", done: "done" },
  },

  written: (label: string) => `Done: ${label}.`,
  notWritten: (label: string) => `Not done: ${label}.`,
  alreadyThere: (label: string) => `Nothing to write, it stands there already: ${label}.`,
  nothingToLower: "Nothing to set back: last contact agrees with what is on record, or nothing is.",
  noHistory: "There is nothing to take back.",
  lowerable: (name: string, says: string) => `Last contact in ${name}'s note still says ${says}.`,
  lowerTo: (newest: string, path: string) => `The newest on record is ${newest}. Set it back with: reconnect lower "${path}"`,
  lowerByHand: "Nothing else is on record: take it out by hand, if it is wrong.",
  nothingWouldChange: "Nothing would change.",
  takeBack: (token: string) => `Take it back with: reconnect undo ${token}`,
};
