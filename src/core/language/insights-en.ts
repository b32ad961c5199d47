import { pluralEn as plural } from "./plural";

const people = (count: number): string => `${count} ${plural(count, "person", "people")}`;
const on = (day: string | null): string => (day === null ? "" : ` (${day})`);

/** Looking further than today's list: a fresh start, asking, meeting, looking back on a month. */
export const insightsEn = {
  freshStart: {
    command: "Make a fresh start",
    title: "Fresh start",
    intro: (count: number, from: string, to: string) => `${people(count)} waited longest of all. They come up again bit by bit, from ${from} to ${to}.`,
    hint: "The weightiest and most silent come first. Promises, news and dates that are near stay where they are, and one undo takes it all back.",
    left: (count: number) => `${people(count)} can't wait until there is room: they stay where they are. A looser rhythm, or a pause, may be truer.`,
    withNew: (count: number) => `Also ${people(count)} without any contact yet`,
    submit: (count: number) => `Spread ${people(count)}`,
    nothing: "Nothing to spread: fewer than ten people have waited too long.",
    label: (count: number, day: string) => `fresh start for ${people(count)}, until ${day}`,
  },
  askCheck: {
    title: "Before you ask",
    never: "Nothing that you gave is on record.",
    undated: "You gave something, nobody knows when.",
    gave: (ago: string) => `You last gave ${ago}.`,
    sinceAsk: (count: number) =>
      count === 0 ? "No contact since your last ask." : `${count} ${plural(count, "contact", "contacts")} since your last ask.`,
    promises: (texts: readonly string[]) => `Still open from you: ${texts.join("; ")}.`,
    gives: "You could give:",
  },
  gives: {
    share: (note: string, interest: string) => `your note “${note}”, about ${interest}`,
    introduction: (name: string, topic: string) => `an introduction to ${name}, for ${topic}`,
    "looking-for": (text: string) => `a hint or a name: they look for ${text}`,
    goal: (text: string) => `a hand with: ${text}`,
    interest: (text: string) => `something about ${text}`,
  },
  prepare: {
    command: "Prepare meeting",
    pick: "Prepare a meeting with…",
    heading: (names: string) => `Meeting with ${names}`,
    talks: "Last talks",
    promises: "Promises",
    owed: { me: (text: string) => `From you: ${text}`, them: (text: string) => `From them: ${text}` },
    life: "In their life",
    lifeLine: {
      goal: (text: string, day: string | null) => `Working on: ${text}${on(day)}`,
      news: (text: string, day: string | null) => `News: ${text}${on(day)}`,
    },
    word: "Worth a word",
    bring: "Something to give",
    common: "In common",
    copy: "Copy",
    copied: "Copied.",
    insert: "Insert into note",
  },
  review: {
    command: "Monthly review",
    label: (month: string) => `review of ${month}`,
    nothing: "Nothing on record.",
    more: (count: number) => `… and ${count} more`,
    circle: (name: string, inRhythm: number, of: number, all: number, size: number | null) =>
      `${name}: ${all}${size === null ? "" : ` of about ${size}`}; ${of === 0 ? "nothing on record yet" : `in rhythm with ${inRhythm} of ${of}`}`,
    template: `# {{month}}

## Given
{{gave}}

## Received
{{received}}

## Asked
{{asked}}

## Thanked
{{thanked}}

## Promises kept
{{kept}}

## Promises kept late
{{kept-late}}

## Still open
{{open}}

## Waiting for
{{waiting}}

## Introductions
{{introductions}}

## Drifting
{{drifting}}

## Not thanked yet
{{unthanked}}

## Rhythm by circle
{{consistency}}

## What I take from it

`,
  },
  ledger: {
    noDate: "no date",
    sides: {
      gave: (text: string) => `You gave: ${text}`,
      received: (text: string) => `They gave: ${text}`,
      asked: (text: string) => `You asked for: ${text}`,
      thanked: (text: string) => `You thanked: ${text}`,
    },
  },
  /** "Loosen it, pause, or let it go?" as three things to choose. */
  loosen: {
    looser: (every: string) => `Loosen: ${every}`,
    pause: "Pause",
    letGo: "Let go: no rhythm",
  },
  noted: "Noted, never spoken",
  note: {
    theirTime: (time: string) => `It is ${time} where they are.`,
    channel: (channel: string) => `Best reached by ${channel}.`,
  },
  load: (open: number, usual: number) => `${open} promises open; you usually keep ${usual} a week.`,
  settings: {
    askCheck: { name: "Ask check", desc: "Shows, when you note an ask, when you last gave and what you could give." },
    folder: { name: "Folder of monthly reviews", desc: "Leave empty for Reviews." },
    template: {
      name: "Template of monthly reviews",
      desc: "A note to begin with; {{month}}, {{gave}}, {{drifting}} and the like are filled in.",
      placeholder: "For example Templates/Review",
    },
  },
};
