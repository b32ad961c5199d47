import { headWords } from "./head-words";
import type { LanguageWords, Verb } from "./language-words";
import { ownWords, type OwnWords, type OwnWordsOfNoContact } from "./own-words";
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
  readonly negations: PhrasesByWord<readonly string[]>;
  readonly without: ReadonlySet<string>;
  readonly unanswered: PhrasesByWord<readonly string[]>;
  readonly thoughts: PhrasesByWord<readonly string[]>;
  readonly occasions: PhrasesByWord<readonly string[]>;
  readonly topics: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
  readonly remote: PhrasesByWord<readonly string[]>;
  readonly places: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
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

/** Kinds that somebody is host of: `dinner at [[Ana]]'s`. */
const HOSTED: ReadonlySet<TouchpointKind> = new Set(["meeting", "coffee", "event", "visit"]);

const LANGUAGES: readonly LanguageWords[] = [english, polish];

let builtIn: Vocabulary | null = null;

/**
 * The built-in words and the user's own (setting `touchpoints.kinds`, formats.md §2): kind → nouns or past tenses that mean
 * it, `plan` and `never` → words that make a line no contact; a word behind `-` is taken away. Other keys are left out.
 */
export function compileVocabulary(kinds: Readonly<Record<string, readonly string[]>>): Vocabulary {
  const own = ownWords(kinds);
  if (own.isEmpty) return (builtIn ??= compile(own));
  return compile(own);
}

function compile(own: OwnWords): Vocabulary {
  const phrases = [...ownPhrases(own), ...[...signPhrases(), ...LANGUAGES.flatMap(languagePhrases)].filter(own.keeps)];
  const all = (pick: (language: LanguageWords) => readonly string[]): ReadonlySet<string> =>
    new Set(LANGUAGES.flatMap(pick).flatMap(headWords));
  const byFirst = (
    pick: (language: LanguageWords) => readonly string[],
    of?: OwnWordsOfNoContact,
  ): PhrasesByWord<readonly string[]> => {
    const words = [...LANGUAGES.flatMap(pick).map(headWords).filter((each) => !of?.without.has(each.join(" "))), ...(of?.added ?? [])];
    return byWord(words.filter((each) => each.length > 0), (each) => each, 0);
  };
  return {
    endingWith: byWord(phrases, ({ words }) => words, -1),
    startingWith: byWord(phrases, ({ words }) => words, 0),
    prepositions: new Set(phrases.flatMap(({ strong, weak }) => [...strong.keys(), ...weak.keys()]).map(plainPreposition).filter(Boolean)),
    plans: byFirst(({ plans }) => plans, own.plan),
    undone: byFirst(({ undone }) => undone),
    negations: byFirst(({ negations }) => negations),
    without: all(({ without }) => without),
    unanswered: byFirst(({ unanswered }) => unanswered),
    thoughts: byFirst(({ thoughts }) => thoughts, own.never),
    occasions: byFirst(({ occasions }) => occasions),
    topics: all(({ topics }) => topics),
    authors: all(({ authors }) => authors),
    remote: byFirst(({ remote }) => remote),
    places: all(({ places }) => places),
    speech: all(({ speech }) => speech),
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

const plainPreposition = (preposition: string): string => preposition.replace(/'s$/, "");

function languagePhrases(language: LanguageWords): readonly ContactPhrase[] {
  const nouns = TOUCHPOINT_KINDS.flatMap((kind) => {
    const strong = nounPrepositions(language, DIRECTED.has(kind), HOSTED.has(kind));
    return (language.nouns[kind] ?? []).map((noun) => nounPhrase(noun, kind, strong, new Map([["", null]])));
  });
  return [
    ...nouns,
    ...language.verbs.flatMap((verb) => verbPhrases(verb, true)),
    ...language.imperatives.flatMap((verb) => verbPhrases(verb, false)),
  ];
}

function nounPrepositions(
  { prepositions }: LanguageWords,
  directed: boolean,
  hosted: boolean,
): ReadonlyMap<string, Side | null> {
  const map = new Map<string, Side | null>(prepositions.with.map((word) => [word, null]));
  if (hosted) for (const word of prepositions.at) map.set(`${word}'s`, null);
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
function ownPhrases({ added }: OwnWords): readonly ContactPhrase[] {
  const strong = new Map<string, Side | null>([["", null], ...anyPreposition()]);
  return added.map(({ kind, word }) => nounPhrase(word, kind, strong, new Map())).filter(({ words }) => words.length > 0);
}

const anyPreposition = (): readonly (readonly [string, Side | null])[] =>
  LANGUAGES.flatMap((language) => [...nounPrepositions(language, true, true)]);

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
