/** What a command did, as notices, the history and `undo` name it. */
export const undoEn = {
  label: (label: string) => `Took back: ${label}`,
  /** Who, when they are too many to be named. */
  people: (count: number) => `${count} people`,
  touchpoint: (kind: string, names: string) => `${kind} with ${names}`,
  ledger: {
    gave: (names: string, text: string) => `gave ${names}: ${text}`,
    received: (names: string, text: string) => `received from ${names}: ${text}`,
    asked: (names: string, text: string) => `asked ${names}: ${text}`,
    thanked: (names: string, text: string) => `thanked ${names}: ${text}`,
  },
  promise: {
    me: (names: string, text: string) => `promise to ${names}: ${text}`,
    them: (names: string, text: string) => `promise of ${names}: ${text}`,
  },
  introduction: (names: string, state: string) => `introduction of ${names} (${state})`,
  snoozed: (names: string, day: string) => `${names} snoozed until ${day}`,
  held: (names: string, day: string) => `${names} on hold until ${day}`,
  holdOver: (names: string) => `hold over for ${names}`,
  paused: (names: string) => `${names} paused`,
  resumed: (names: string) => `pause over for ${names}`,
  circle: (names: string, circle: string) => `${names} in the circle ${circle}`,
  noCircle: (names: string) => `no circle for ${names}`,
  cadence: (names: string, cadence: string) => `rhythm of ${names}: ${cadence}`,
  noCadence: (names: string) => `no rhythm of their own for ${names}`,
  created: (name: string) => `note for ${name}`,
  lowered: (name: string, day: string | null) =>
    day === null ? `last contact of ${name} taken out` : `last contact of ${name} set back to ${day}`,
  rewritten: (field: string, name: string) => `${field} of ${name}, properties rewritten by the app`,
};
