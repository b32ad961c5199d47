import type { Side, TouchpointKind } from "./touchpoint";

/** The words of one language that tell a touchpoint (formats.md §2). Plain spelling; they are folded when compiled. */
export interface LanguageWords {
  /** Told by a preposition: `call with`, `kawa z`. On their own (`call [[Ana]]`) they are as weak as an imperative. */
  readonly nouns: Partial<Readonly<Record<TouchpointKind, readonly string[]>>>;
  /** Nouns of these kinds have a direction, `to` and `from`. */
  readonly prepositions: {
    readonly with: readonly string[];
    readonly to: readonly string[];
    readonly from: readonly string[];
    /** At somebody's, before a possessive: `dinner at [[Ana]]'s`. */
    readonly at: readonly string[];
  };
  /** What happened: past tenses. */
  readonly verbs: readonly Verb[];
  /** What is only wished for unless a time or the heading says otherwise: imperatives, infinitives. */
  readonly imperatives: readonly Verb[];
  /** The line is a plan. */
  readonly plans: readonly string[];
  /** What the line tells of did not happen (`cancelled`), or not yet (`scheduled`). */
  readonly undone: readonly string[];
  /** They undo what stands behind them; alone they say nothing (`[[Ana]] is not well`). */
  readonly negations: readonly string[];
  /** Directly before a link: `dinner without [[Ana]]`. */
  readonly without: readonly string[];
  /** Nobody answered: `no answer`, `tried to call`. */
  readonly unanswered: readonly string[];
  /** Somebody is only read, thought or dreamt about, whatever follows: `thinking of calling [[Ana]]`. */
  readonly thoughts: readonly string[];
  /** A day of theirs, unless the line tells of contact: `urodziny [[Ana|Any]]`. */
  readonly occasions: readonly string[];
  /** Something or somebody of theirs, directly before the link: `książka [[Ana|Any]]`. */
  readonly topics: readonly string[];
  /** Before who made something: `a talk by [[Ana]]`. */
  readonly authors: readonly string[];
  /** Seen, but from afar: `saw [[Ana]] on TV`. */
  readonly remote: readonly string[];
  /** Before where it was: `lunch at [[Café Kafka]] with [[Ana]]`. */
  readonly places: readonly string[];
  /** Somebody's words or ideas follow: `Bo said: called [[Ana]]`. */
  readonly speech: readonly string[];
  /** What follows is what it was about, no longer whom it was with. */
  readonly about: readonly string[];
  /** Between links: `[[Ana]] and [[Bo]]`. */
  readonly joiners: readonly string[];
  /** The one who writes, as subject and as object. */
  readonly i: readonly string[];
  readonly me: readonly string[];
  /** Others as subject: `she called`, in a person's own note. */
  readonly they: readonly string[];
  /** May follow a verb that has no object: `[[Ana]] called about the lease`, but not `[[Ana]] called her mother`. */
  readonly afterVerb: readonly string[];
  /** Between a link and a word that undoes: `coffee with [[Ana]] was cancelled`. */
  readonly auxiliaries: readonly string[];
  /** May stand between a word of contact and the link: `called my dear [[Ana]]`. */
  readonly fillers: readonly string[];
}

/** A verb and how it goes on. */
export interface Verb {
  /** Its forms: `called`, `caught up`. */
  readonly words: readonly string[];
  readonly kind: TouchpointKind;
  /** Preposition before the link → who began; `""` is no preposition (`called [[Ana]]`), `to's` is to somebody's. */
  readonly then: Readonly<Record<string, Side | null>>;
  /**
   * With the link as its subject: `alone` (`[[Ana]] called`) or only with me as its object (`[[Ana]] visited us`).
   * Absent: not at all.
   */
  readonly subject?: "alone" | "with me";
  /** A noun behind the link says more: `sent [[Ana]] a letter`. `needed`: without one it tells nothing (`gave [[Ana]] a call`). */
  readonly noun?: "welcome" | "needed";
}

/** Of a language, what says that there was no contact, or not with whom a link names. */
export type NoContactWords = Pick<
  LanguageWords,
  | "plans"
  | "undone"
  | "negations"
  | "without"
  | "unanswered"
  | "thoughts"
  | "occasions"
  | "topics"
  | "authors"
  | "remote"
  | "places"
  | "speech"
>;
