import type { Translated } from "./sentence";
import type { undoEn } from "./undo-en";

export const undoPl: Translated<typeof undoEn> = {
  label: "Cofnięto: {label}",
  people: "{count, plural, one {# osoba} few {# osoby} other {# osób}}",
  touchpoint: "{kind}: {names}",
  ledger: {
    gave: "ode mnie dla: {names} – {text}",
    received: "dla mnie od: {names} – {text}",
    asked: "prośba do: {names} – {text}",
    thanked: "podziękowanie dla: {names} – {text}",
  },
  promise: {
    me: "obietnica dla: {names} – {text}",
    them: "czekam na: {names} – {text}",
  },
  introduction: "przedstawienie: {names} ({state})",
  snoozed: "{names}: odłożone do {day}",
  held: "{names}: wstrzymane do {day}",
  holdOver: "{names}: koniec wstrzymania",
  paused: "{names}: pauza",
  resumed: "{names}: koniec pauzy",
  circle: "{names}: krąg {circle}",
  noCircle: "{names}: bez kręgu",
  cadence: "{names}: rytm {cadence}",
  noCadence: "{names}: bez własnego rytmu",
  created: "notatka: {name}",
  lowered: "{name}: ostatni kontakt {day, select, null {usunięty} other {cofnięty na {day}}}",
  rewritten: "{name}: {field}, właściwości zapisane od nowa przez aplikację",
};
