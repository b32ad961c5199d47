import { pluralPl as plural } from "./plural";
import type { undoEn } from "./undo-en";

export const undoPl: typeof undoEn = {
  label: (label) => `Cofnięto: ${label}`,
  people: (count) => `${count} ${plural(count, "osoba", "osoby", "osób")}`,
  touchpoint: (kind, names) => `${kind}: ${names}`,
  ledger: {
    gave: (names, text) => `ode mnie dla: ${names} – ${text}`,
    received: (names, text) => `dla mnie od: ${names} – ${text}`,
    asked: (names, text) => `prośba do: ${names} – ${text}`,
    thanked: (names, text) => `podziękowanie dla: ${names} – ${text}`,
  },
  promise: {
    me: (names, text) => `obietnica dla: ${names} – ${text}`,
    them: (names, text) => `czekam na: ${names} – ${text}`,
  },
  introduction: (names, state) => `przedstawienie: ${names} (${state})`,
  snoozed: (names, day) => `${names}: odłożone do ${day}`,
  held: (names, day) => `${names}: wstrzymane do ${day}`,
  holdOver: (names) => `${names}: koniec wstrzymania`,
  paused: (names) => `${names}: pauza`,
  resumed: (names) => `${names}: koniec pauzy`,
  circle: (names, circle) => `${names}: krąg ${circle}`,
  noCircle: (names) => `${names}: bez kręgu`,
  cadence: (names, cadence) => `${names}: rytm ${cadence}`,
  noCadence: (names) => `${names}: bez własnego rytmu`,
  created: (name) => `notatka: ${name}`,
  lowered: (name, day) => (day === null ? `${name}: ostatni kontakt usunięty` : `${name}: ostatni kontakt cofnięty na ${day}`),
  rewritten: (field, name) => `${name}: ${field}, właściwości zapisane od nowa przez aplikację`,
};
