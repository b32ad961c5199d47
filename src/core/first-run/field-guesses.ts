import type { FieldName } from "../person/field";
import { foldKey } from "../person/fold-key";
import { scalarText } from "../person/property-value";
import { parseDateValue } from "../time/date-value";

/** What a property that no spelling of ours covers could mean, by its name and a value. */
interface Guess {
  readonly field: FieldName;
  readonly name: RegExp;
  readonly fits: (text: string) => boolean;
}

const isFullDate = (text: string): boolean => parseDateValue(text).kind === "full";
const isDate = (text: string): boolean => ["full", "partial"].includes(parseDateValue(text).kind);
const isRhythm = (text: string): boolean => /^\d{1,4}$|\d\s*(?:d|w|mo|day|week|month|dni|tyg|mies)|daily|weekly|monthly|quarterly|yearly|co /i.test(text);

/** In this order: `birthdate` is no day of contact. Names are normalised (`foldKey`). */
const GUESSES: readonly Guess[] = [
  { field: "birthday", name: /birth|^born|^dob$|urodzin|geburtstag|anniversaire$|cumplea/, fits: isDate },
  { field: "snooze-until", name: /snooze|remindafter|przypomnijpo/, fits: isFullDate },
  { field: "last-contact", name: /last(?:.*)(?:contact|spoke|talk|chat|seen|met|touch|call|catch|message|interaction|ping)|(?:ostatni|kiedy)(?:.*)(?:kontakt|rozmow|spotkan|widzia)|contactedon|spokeon/, fits: isFullDate },
  { field: "cadence", name: /frequency|cadence|interval|howoften|every|rhythm|coile|czestotliwosc|częstotliwość/, fits: isRhythm },
];

/** Null when the property says nothing of the kind. */
export function guessField(key: string, value: unknown): FieldName | null {
  const name = foldKey(key);
  const text = scalarText(value);
  if (text === null || text === "") return null;
  return GUESSES.find((guess) => guess.name.test(name) && guess.fits(text))?.field ?? null;
}
