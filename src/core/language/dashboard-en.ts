/** What the dashboard says of people: why, what to ask, when. */
export const dashboardEn = {
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
    shareTopic: "You have a note on “{note}”: they might like it.",
    introduction: {
      seeks: "Worth an introduction: {name} can help them with {topic}.",
      helps: "Worth an introduction: they can help {name} with {topic}.",
      alike: "Worth an introduction? {name} likes {topic} too.",
    },
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
} as const;
