import type { Phrase, Slot } from "./phrase";

/** What a sentence is about, by the names of its slots. */
export type Values = Readonly<Record<string, unknown>>;

/** What saying needs of one language. */
export interface Tongue {
  /** The language tag for Intl. */
  readonly locale: string;
  /** CLDR's plural category of a number: `one`, `few`, `many`, `other`. */
  readonly category: (count: number) => string;
  /** A phrase that is a format by its name: `{days, ago}`. It has one slot. */
  readonly phrase: (name: string) => Phrase;
}

/** @throws When a phrase has a format that there isn't: a dictionary is code. */
export function sayPhrase(phrase: Phrase, values: Values, tongue: Tongue): string {
  let said = "";
  let some = false;
  for (const part of phrase) {
    if (typeof part === "string") said += part;
    else if (part.format !== "some") said += saySlot(part, values, tongue);
    else if (values[part.name] !== 0) {
      said += (some ? ", " : "") + saySlot(part, values, tongue);
      some = true;
    }
  }
  return said;
}

function saySlot({ name, format, cases }: Slot, values: Values, tongue: Tongue): string {
  const value = values[name];
  if (format === "") return String(value);
  if (cases.size > 0) {
    const category = format === "select" ? String(value) : tongue.category(Number(value));
    const phrase = cases.get(`=${String(value)}`) ?? cases.get(category) ?? cases.get("other") ?? [];
    return sayPhrase(phrase, values, tongue);
  }
  const written = FORMATS[format];
  if (written) return written(value, tongue);
  const phrase = tongue.phrase(format);
  return sayPhrase(phrase, allSlots(phrase, value), tongue);
}

/** The formats that are no phrases. */
const FORMATS: Readonly<Record<string, (value: unknown, tongue: Tongue) => string>> = {
  number: (count, { locale }) => Number(count).toLocaleString(locale),
  list: (names, { locale }) => new Intl.ListFormat(locale, { type: "conjunction" }).format(names as readonly string[]),
  commas: (names) => (names as readonly string[]).join(", "),
  semicolons: (parts) => (parts as readonly string[]).join("; "),
  /** The vault's root has no name. */
  folder: (path) => String(path) || "/",
  capital: (text) => String(text).slice(0, 1).toUpperCase() + String(text).slice(1),
  small: (text) => String(text).slice(0, 1).toLowerCase() + String(text).slice(1),
  span: (days, tongue) => spanOf(Number(days), tongue),
};

/** A length of time, rounded as a person would say it. */
function spanOf(days: number, tongue: Tongue): string {
  const say = (unit: string, count: number): string => {
    const phrase = tongue.phrase(unit);
    return sayPhrase(phrase, allSlots(phrase, count), tongue);
  };
  if (days < 14) return say("days", days);
  if (days < 60) return say("weeks", Math.round(days / 7));
  if (days < 730) return say("months", Math.round(days / 30.4));
  return say("years", Math.round(days / 365.25));
}

function allSlots(phrase: Phrase, value: unknown): Values {
  return Object.fromEntries(phrase.flatMap((part) => (typeof part === "string" ? [] : [[part.name, value]])));
}
