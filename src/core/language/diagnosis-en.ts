import { pluralEn as plural } from "./plural";

const notes = (count: number): string => `${count} ${plural(count, "note", "notes")}`;

/** What `diagnose`, `check` and the first look at a vault say. */
export const diagnosisEn = {
  title: "What Reconnect sees",
  command: "Show what was found in your notes",
  nothing: "Nothing here",
  wait: "Looking at your notes…",
  close: "Close",
  people: (count: number) => `${count} ${plural(count, "person", "people")}`,
  rule: {
    property: (value: string, count: number) => `${count} by the property ${value}`,
    tag: (value: string, count: number) => `${count} by the tag #${value}`,
    folder: (value: string, count: number) => `${count} by the folder ${value || "/"}`,
  },
  by: {
    property: (value: string) => `by the property ${value}`,
    tag: (value: string) => `by the tag #${value}`,
    folder: (value: string) => `by the folder ${value || "/"}`,
  },
  dated: (count: number) => `${count} daily ${plural(count, "note", "notes")}`,
  places: {
    "periodic-notes": "Daily notes as Periodic Notes is set",
    "daily-notes": "Daily notes as the core plugin Daily notes is set",
    default: "No daily notes are set up: notes named by day in the vault's root",
  },
  where: (folder: string, format: string) => `Folder ${folder}, named ${format}`,
  sample: (path: string) => `Today's is ${path}`,
  contacts: (touchpoints: number, mentions: number) =>
    `${touchpoints} ${plural(touchpoints, "touchpoint", "touchpoints")} and ${mentions} ${plural(mentions, "mention", "mentions")}`,
  meetings: (count: number) => `${notes(count)} with a date and people`,
  problems: (count: number) => (count === 0 ? "Nothing that can't be read" : `${count} ${plural(count, "value needs", "values need")} a look`),
  conflicts: (count: number) => `${count} ${plural(count, "copy", "copies")} left by sync`,
  conflictFix: "Left out. Merge it into the note by hand, then delete it.",
  ambiguous: (count: number) => `${count} ${plural(count, "name that means", "names that mean")} more than one note`,
  shared: {
    name: (name: string, path: string) => `${name}: ${path}`,
    alias: (name: string, path: string) => `alias ${name}: ${path}`,
  },
  sharedFix: {
    name: "Links with the folder, such as [[People/Ana]], always mean this one.",
    alias: "A link by this alias means nobody: give one of them another.",
  },
  strangers: (count: number) => `${count} ${plural(count, "name", "names")} without a note`,
  moreStrangers: (count: number) => `and ${count} more`,
  stranger: (name: string, count: number) => `${name}, ${count} ${plural(count, "time", "times")}`,
  strangerAt: (note: string) => `last in ${note}`,
  kept: "This start",
  reads: (restored: number, read: number) => `${notes(read)} read, ${restored} known from last time`,
  unread: (count: number) => `${notes(count)} still to be read`,
  firstRun: {
    summary: (people: number, more: number) =>
      more === 0
        ? `${people} ${plural(people, "person", "people")} found.`
        : `${people} ${plural(people, "person", "people")} found; ${more} more ${plural(more, "note looks", "notes look")} like people.`,
    folder: (value: string, count: number) => `The folder ${value}: ${notes(count)}`,
    tag: (value: string, count: number) => `The tag #${value}: ${notes(count)}`,
    property: (value: string, count: number) => `The property ${value}: ${notes(count)}`,
    field: (key: string, field: string, count: number) => `Read ${key} as ${field}: ${notes(count)}`,
    heading: (value: string, count: number) => `Keep touchpoints under “${value}”: in ${notes(count)} already`,
    examples: (names: readonly string[]) => `for example ${names.join(", ")}`,
    inUse: (key: string, field: string, count: number) => `${key} is read as ${field}: ${notes(count)}`,
    use: "Use these",
    inSettings: "You can change all of this in the settings of Reconnect.",
  },
};
