/** What a command did, as notices, the history and `undo` name it. */
export const undoEn = {
  label: "Took back: {label}",
  /** Who, when they are too many to be named. */
  people: "{count} people",
  touchpoint: "{kind} with {names}",
  ledger: {
    gave: "gave {names}: {text}",
    received: "received from {names}: {text}",
    asked: "asked {names}: {text}",
    thanked: "thanked {names}: {text}",
  },
  promise: {
    me: "promise to {names}: {text}",
    them: "promise of {names}: {text}",
  },
  introduction: "introduction of {names} ({state})",
  snoozed: "{names} snoozed until {day}",
  held: "{names} on hold until {day}",
  holdOver: "hold over for {names}",
  paused: "{names} paused",
  resumed: "pause over for {names}",
  circle: "{names} in the circle {circle}",
  noCircle: "no circle for {names}",
  cadence: "rhythm of {names}: {cadence}",
  noCadence: "no rhythm of their own for {names}",
  created: "note for {name}",
  lowered: "last contact of {name} {day, select, null {taken out} other {set back to {day}}}",
  rewritten: "{field} of {name}, properties rewritten by the app",
} as const;
