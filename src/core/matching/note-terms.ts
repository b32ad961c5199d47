import { foldedTerm, termKey } from "./term-key";

/** What a note is about, folded by `termKey`: its name, then its tags and what it links, `|` between them. */
export type NoteTerms = string;

/** So many tags and links say what a note is about; what follows makes it a list. */
const MOST = 24;

/** `links`: targets as written; what they mean is their last part. */
export function noteTerms(name: string, tags: readonly string[], links: readonly string[]): NoteTerms {
  const terms = new Set<string>();
  for (const tag of tags) add(terms, termKey(tag));
  for (const link of links) add(terms, termKey(lastPart(link)));
  return [foldedTerm(name), ...terms].join("|");
}

function add(terms: Set<string>, term: string): void {
  if (term !== "" && terms.size < MOST) terms.add(term);
}

/** `Places/Tidal mills.md#History` → `Tidal mills` */
function lastPart(target: string): string {
  const hash = target.indexOf("#");
  const path = hash < 0 ? target : target.slice(0, hash);
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.toLowerCase().endsWith(".md") ? name.slice(0, -3) : name;
}

/** One word of a name says something from this length on: not `the`, `and`, `how`. */
const SHORTEST_WORD = 4;
/** How many words of a name are taken together. */
const LONGEST_PHRASE = 3;
/** Of a sentence for a name, the beginning. */
const WORDS_OF_A_NAME = 12;

/** Every topic that the note meets: its tags and links as a whole; of its name also the longer words and every two or three. */
export function topicsOf(terms: NoteTerms): ReadonlySet<string> {
  const [name = "", ...others] = terms.split("|");
  const topics = new Set(others);
  if (name !== "") topics.add(name);
  const words = name.split(" ").slice(0, WORDS_OF_A_NAME);
  for (const [at, word] of words.entries()) {
    if (word.length >= SHORTEST_WORD) topics.add(word);
    for (let length = 2; length <= LONGEST_PHRASE && at + length <= words.length; length++) {
      topics.add(words.slice(at, at + length).join(" "));
    }
  }
  return topics;
}
