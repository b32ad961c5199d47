import { headWords } from "./head-words";
import type { LanguageWords, Verb } from "./language-words";
import { TOUCHPOINT_KINDS, type Side, type TouchpointKind } from "./touchpoint";
import { english } from "./vocabulary-en";
import { polish } from "./vocabulary-pl";

/** A word or phrase of contact and what may follow it. */
export interface ContactPhrase {
  readonly words: readonly string[];
  readonly kind: TouchpointKind;
  /** It happened: preposition (or `""`) → who began. */
  readonly strong: ReadonlyMap<string, Side | null>;
  /** It may only be wished for: the same. */
  readonly weak: ReadonlyMap<string, Side | null>;
  readonly subject: "alone" | "with me" | null;
  readonly noun: "welcome" | "needed" | null;
  readonly isNoun: boolean;
}

/** Phrases by a word of theirs. */
export type PhrasesByWord<P> = ReadonlyMap<string, readonly P[]>;

/** All languages at once: people mix them, and kinds of one language are never words of plain text in another's grammar. */
export interface Vocabulary {
  /** By their last word, longer phrases first. */
  readonly endingWith: PhrasesByWord<ContactPhrase>;
  /** By their first word, longer phrases first. */
  readonly startingWith: PhrasesByWord<ContactPhrase>;
  readonly prepositions: ReadonlySet<string>;
  /** By their first word. */
  readonly plans: PhrasesByWord<readonly string[]>;
  readonly undone: PhrasesByWord<readonly string[]>;
  readonly about: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly i: ReadonlySet<string>;
  readonly me: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  readonly afterVerb: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
}

/** Signs that mean a kind in every language. */
const SIGNS: Partial<Readonly<Record<TouchpointKind, readonly string[]>>> = {
  call: ["📞", "☎️", "📱", "🤙"],
  video: ["🎥", "📹", "💻"],
  meeting: ["🤝", "👥", "🍽️", "🍻", "🍺", "🥂", "🚶"],
  coffee: ["☕", "🍵"],
  message: ["💬", "📲", "🗨️"],
  email: ["📧", "✉️", "📨"],
  letter: ["📬", "📮", "💌", "🖋️"],
  visit: ["🏠", "🏡"],
  event: ["🎉", "🥳", "🎟️"],
  congratulation: ["👏", "🎊"],
  shared: ["🔗", "📰"],
  gift: ["🎁", "💐"],
  thanks: ["🙏"],
};

/** Kinds whose nouns go with `to` and `from`: a meeting is neither to nor from somebody. */
const DIRECTED: ReadonlySet<TouchpointKind> = new Set([
  "call",
  "video",
  "message",
  "email",
  "letter",
  "visit",
  "congratulation",
  "shared",
  "intro",
  "gift",
  "thanks",
]);

const LANGUAGES: readonly LanguageWords[] = [english, polish];

let builtIn: Vocabulary | null = null;

/** The built-in words and the user's own: kind → nouns or past tenses that mean it. What is no kind is left out. */
export function compileVocabulary(kinds: Readonly<Record<string, readonly string[]>>): Vocabulary {
  const own = ownPhrases(kinds);
  if (own.length > 0) return compile(own);
  builtIn ??= compile([]);
  return builtIn;
}

function compile(own: readonly ContactPhrase[]): Vocabulary {
  const phrases = [...own, ...signPhrases(), ...LANGUAGES.flatMap(languagePhrases)];
  const all = (pick: (language: LanguageWords) => readonly string[]): ReadonlySet<string> =>
    new Set(LANGUAGES.flatMap(pick).flatMap(headWords));
  return {
    endingWith: byWord(phrases, ({ words }) => words, -1),
    startingWith: byWord(phrases, ({ words }) => words, 0),
    prepositions: new Set(phrases.flatMap(({ strong, weak }) => [...strong.keys(), ...weak.keys()]).filter(Boolean)),
    plans: byWord(LANGUAGES.flatMap(({ plans }) => plans).map(headWords), (words) => words, 0),
    undone: byWord(LANGUAGES.flatMap(({ undone }) => undone).map(headWords), (words) => words, 0),
    about: all(({ about }) => about),
    joiners: new Set([...all(({ joiners }) => joiners), ",", "&", "+", "/", "↔"]),
    i: all(({ i }) => i),
    me: all(({ me }) => me),
    they: all(({ they }) => they),
    afterVerb: all(({ afterVerb }) => afterVerb),
    auxiliaries: all(({ auxiliaries }) => auxiliaries),
    fillers: all(({ fillers }) => fillers),
  };
}

function languagePhrases(language: LanguageWords): readonly ContactPhrase[] {
  const nouns = TOUCHPOINT_KINDS.flatMap((kind) => {
    const strong = nounPrepositions(language, DIRECTED.has(kind));
    return (language.nouns[kind] ?? []).map((noun) => nounPhrase(noun, kind, strong, new Map([["", null]])));
  });
  return [
    ...nouns,
    ...language.verbs.flatMap((verb) => verbPhrases(verb, true)),
    ...language.imperatives.flatMap((verb) => verbPhrases(verb, false)),
  ];
}

function nounPrepositions({ prepositions }: LanguageWords, directed: boolean): ReadonlyMap<string, Side | null> {
  const map = new Map<string, Side | null>(prepositions.with.map((word) => [word, null]));
  if (!directed) return map;
  for (const word of prepositions.to) map.set(word, "me");
  for (const word of prepositions.from) map.set(word, "them");
  return map;
}

/** A sign was put there on purpose: it needs no preposition. */
function signPhrases(): readonly ContactPhrase[] {
  const strong = new Map<string, Side | null>([["", null], ...anyPreposition()]);
  return TOUCHPOINT_KINDS.flatMap((kind) =>
    (SIGNS[kind] ?? []).map((sign) => nounPhrase(sign, kind, strong, new Map())),
  );
}

/** The user chose these words, so that they need no preposition either. */
function ownPhrases(kinds: Readonly<Record<string, readonly string[]>>): readonly ContactPhrase[] {
  const strong = new Map<string, Side | null>([["", null], ...anyPreposition()]);
  return TOUCHPOINT_KINDS.flatMap((kind) =>
    (Object.hasOwn(kinds, kind) ? (kinds[kind] ?? []) : [])
      .map((word) => nounPhrase(word, kind, strong, new Map()))
      .filter(({ words }) => words.length > 0),
  );
}

const anyPreposition = (): readonly (readonly [string, Side | null])[] =>
  LANGUAGES.flatMap((language) => [...nounPrepositions(language, true)]);

const nounPhrase = (
  noun: string,
  kind: TouchpointKind,
  strong: ReadonlyMap<string, Side | null>,
  weak: ReadonlyMap<string, Side | null>,
): ContactPhrase => ({ words: headWords(noun), kind, strong, weak, subject: null, noun: null, isNoun: true });

function verbPhrases(verb: Verb, happened: boolean): readonly ContactPhrase[] {
  const then = new Map(Object.entries(verb.then));
  return verb.words.map((word) => ({
    words: headWords(word),
    kind: verb.kind,
    strong: happened ? then : new Map(),
    weak: happened ? new Map() : then,
    subject: verb.subject ?? null,
    noun: verb.noun ?? null,
    isNoun: false,
  }));
}

function byWord<P>(phrases: readonly P[], wordsOf: (phrase: P) => readonly string[], at: number): PhrasesByWord<P> {
  const map = new Map<string, P[]>();
  for (const phrase of phrases) {
    const word = wordsOf(phrase).at(at) ?? "";
    const same = map.get(word);
    if (same) same.push(phrase);
    else map.set(word, [phrase]);
  }
  for (const same of map.values()) same.sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  return map;
}
