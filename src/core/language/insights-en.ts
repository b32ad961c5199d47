/** Looking further than today's list: a fresh start, asking, meeting, looking back on a month. */
export const insightsEn = {
  freshStart: {
    command: "Make a fresh start",
    title: "Fresh start",
    intro: "{count, plural, one {# person} other {# people}} waited longest of all. They come up again bit by bit, from {from} to {to}.",
    hint: "The weightiest and most silent come first. Promises, news and dates that are near stay where they are, and one undo takes it all back.",
    left: "{count, plural, one {# person} other {# people}} can't wait until there is room: they stay where they are. A looser rhythm, or a pause, may be truer.",
    withNew: "Also {count, plural, one {# person} other {# people}} without any contact yet",
    submit: "Spread {count, plural, one {# person} other {# people}}",
    nothing: "Nothing to spread: fewer than ten people have waited too long.",
    label: "fresh start for {count, plural, one {# person} other {# people}}, until {day}",
  },
  askCheck: {
    title: "Before you ask",
    never: "Nothing that you gave is on record.",
    undated: "You gave something, nobody knows when.",
    gave: "You last gave {ago}.",
    sinceAsk: "{count, plural, =0 {No contact} one {# contact} other {# contacts}} since your last ask.",
    promises: "Still open from you: {texts, semicolons}.",
    gives: "You could give:",
  },
  gives: {
    share: "your note “{note}”, about {interest}",
    introduction: "an introduction to {name}, for {topic}",
    "looking-for": "a hint or a name: they look for {text}",
    goal: "a hand with: {text}",
    interest: "something about {text}",
  },
  prepare: {
    command: "Prepare meeting",
    pick: "Prepare a meeting with…",
    heading: "Meeting with {names}",
    talks: "Last talks",
    promises: "Promises",
    owed: { me: "From you: {text}", them: "From them: {text}" },
    life: "In their life",
    lifeLine: {
      goal: "Working on: {text}{day, select, null {} other { ({day})}}",
      news: "News: {text}{day, select, null {} other { ({day})}}",
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
    label: "review of {month}",
    nothing: "Nothing on record.",
    more: "… and {count} more",
    circle: "{name}: {all}{size, select, null {} other { of about {size}}}; {of, plural, =0 {nothing on record yet} other {in rhythm with {inRhythm} of #}}",
    template: `# '{{month}}'

## Given
'{{gave}}'

## Received
'{{received}}'

## Asked
'{{asked}}'

## Thanked
'{{thanked}}'

## Promises kept
'{{kept}}'

## Promises kept late
'{{kept-late}}'

## Still open
'{{open}}'

## Waiting for
'{{waiting}}'

## Introductions
'{{introductions}}'

## Drifting
'{{drifting}}'

## Not thanked yet
'{{unthanked}}'

## Rhythm by circle
'{{consistency}}'

## What I take from it

`,
  },
  ledger: {
    noDate: "no date",
    sides: {
      gave: "You gave: {text}",
      received: "They gave: {text}",
      asked: "You asked for: {text}",
      thanked: "You thanked: {text}",
    },
  },
  /** "Loosen it, pause, or let it go?" as three things to choose. */
  loosen: {
    looser: "Loosen: {every}",
    pause: "Pause",
    letGo: "Let go: no rhythm",
  },
  noted: "Noted, never spoken",
  note: {
    theirTime: "It is {time} where they are.",
    channel: "Best reached by {channel}.",
  },
  load: "{open} promises open; you usually keep {usual} a week.",
  settings: {
    askCheck: { name: "Ask check", desc: "Shows, when you note an ask, when you last gave and what you could give." },
    folder: { name: "Folder of monthly reviews", desc: "Leave empty for Reviews." },
    template: {
      name: "Template of monthly reviews",
      desc: "A note to begin with; '{{month}}', '{{gave}}', '{{drifting}}' and the like are filled in.",
      placeholder: "For example Templates/Review",
    },
  },
} as const;
