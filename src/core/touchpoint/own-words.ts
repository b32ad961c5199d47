import { headWords } from "./head-words";
import { TOUCHPOINT_KINDS, type TouchpointKind } from "./touchpoint";

/** The user's own words, taken apart (setting `touchpoints.kinds`, formats.md §2). */
export interface OwnWords {
  readonly isEmpty: boolean;
  readonly added: readonly { readonly kind: TouchpointKind; readonly word: string }[];
  /** Is this built-in phrase one that the user left in? */
  readonly keeps: (phrase: { readonly kind: TouchpointKind; readonly words: readonly string[] }) => boolean;
  /** Words that make a line a plan, and words that make it no contact at all. */
  readonly plan: OwnWordsOfNoContact;
  readonly never: OwnWordsOfNoContact;
}

export interface OwnWordsOfNoContact {
  readonly added: readonly (readonly string[])[];
  /** Folded, words joined by a space. */
  readonly without: ReadonlySet<string>;
}

type Kinds = Readonly<Record<string, readonly string[]>>;

/** `{ "call": ["ring-a-ding", "-talk"], "plan": ["someday"] }`: words that mean a kind, and behind `-` some that don't. */
export function ownWords(kinds: Kinds): OwnWords {
  const taken = new Map(TOUCHPOINT_KINDS.map((kind) => [kind, takenFrom(wordsOf(kinds, kind))]));
  const added = TOUCHPOINT_KINDS.flatMap((kind) => addedOf(wordsOf(kinds, kind)).map((word) => ({ kind, word })));
  const plan = ofNoContact(wordsOf(kinds, "plan"));
  const never = ofNoContact(wordsOf(kinds, "never"));
  const isEmpty = [...TOUCHPOINT_KINDS, "plan", "never"].every((key) => wordsOf(kinds, key).length === 0);
  return { isEmpty, added, keeps: ({ kind, words }) => !taken.get(kind)?.has(words.join(" ")), plan, never };
}

const wordsOf = (kinds: Kinds, key: string): readonly string[] => (Object.hasOwn(kinds, key) ? (kinds[key] ?? []) : []);

const isTaken = (word: string): boolean => word.trim().startsWith("-");

const addedOf = (words: readonly string[]): readonly string[] => words.filter((word) => !isTaken(word));

const takenFrom = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter(isTaken).map((word) => headWords(word.trim().slice(1)).join(" ")));

const ofNoContact = (words: readonly string[]): OwnWordsOfNoContact => ({
  added: addedOf(words).map(headWords),
  without: takenFrom(words),
});
