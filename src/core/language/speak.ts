import { once } from "./once";
import { readPhrase, type Phrase } from "./phrase";
import { sayPhrase, type Tongue, type Values } from "./say-phrase";
import type { Pair, Spoken, Translated } from "./sentence";
import type { Told, Where } from "./told";

/** What every dictionary has, for its own sentences. */
interface Root {
  readonly locale: string;
  readonly kinds: Readonly<Record<string, string>>;
  /** Phrases that are formats: `{days, ago}`. */
  readonly formats: Readonly<Record<string, string>>;
}

/**
 * A dictionary as its users have it: sentences that can be said. Each is read when it is said first.
 * @param english Its sentences tell the order of what is named.
 */
export function speak<T extends Root>(english: T, own: Translated<T>): Spoken<T> {
  const { locale, kinds, formats } = own as Root;
  const rules = once(() => new Intl.PluralRules(locale));
  const phrases = new Map<string, Phrase>();
  const read = (text: string): Phrase => {
    const phrase = phrases.get(text) ?? readPhrase(text);
    phrases.set(text, phrase);
    return phrase;
  };
  const tongue: Tongue = {
    locale,
    category: (count) => rules().select(count),
    phrase: (name) => {
      const text = formats[name];
      if (text === undefined) throw new Error(`No such format: ${name}`);
      return read(text);
    },
  };
  const say = (text: string, values: Values): string => sayPhrase(read(text), values, tongue);

  const sentence = (ordered: string, text: string): unknown => {
    if (!ordered.includes("{")) return text;
    const names = once(() => [...namesIn(readPhrase(ordered))]);
    if (IN_QUOTES.test(ordered)) return say(text, {});
    return (...values: readonly unknown[]) => say(text, Object.fromEntries(names().map((name, at) => [name, values[at]])));
  };
  const told =
    ([message, fix]: Pair) =>
    (where: Where): Told => {
      const values = { ...where, kinds: Object.keys(kinds).join(", ") };
      return { message: say(message, values), fix: say(fix, values) };
    };
  const spoken = (ordered: unknown, given: unknown): unknown => {
    if (typeof given === "string") return sentence(String(ordered), given);
    if (typeof given === "function") return given;
    if (Array.isArray(given)) return told(given as unknown as Pair);
    const from = ordered as Readonly<Record<string, unknown>>;
    return Object.fromEntries(Object.entries(given as object).map(([key, value]) => [key, spoken(from[key], value)]));
  };
  return spoken(english, own) as Spoken<T>;
}

/** Braces, and all of them text. */
const IN_QUOTES = /^[^{]*(?:'\{[^']*'[^{]*)+$/;

/** The names of its slots, in the order in which they come first. */
export function namesIn(phrase: Phrase, names = new Set<string>()): ReadonlySet<string> {
  for (const part of phrase) {
    if (typeof part === "string") continue;
    names.add(part.name);
    for (const within of part.cases.values()) namesIn(within, names);
  }
  return names;
}
