import { fold } from "./fold";

/** Stands for a link among the words of a head: nothing that anybody types. */
export const LINK = "\ufffc";
/** Stands behind a link that only says whose something is: `[[Ana]]'s paper`. */
export const OWNS = "\ufffb";

const TOKENS = /\ufffc|\ufffb|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|\p{Extended_Pictographic}|[,&+/↔.!?;]/gu;

/**
 * The words of a line's head, folded, in order; `LINK` for each link, and the marks that join links or end sentences.
 * `head` has its links replaced by `LINK` already.
 */
export const headWords = (head: string): readonly string[] => fold(head).match(TOKENS) ?? [];

export const isSentenceEnd = (word: string | undefined): boolean =>
  word === "." || word === "!" || word === "?" || word === ";";

/** Where the `link`-th link, from 0, stands among the words. */
export function linkAt(words: readonly string[], link: number): number {
  let at = words.indexOf(LINK);
  for (let left = link; left > 0 && at >= 0; left--) at = words.indexOf(LINK, at + 1);
  return at;
}

/** Where each link stands among the words, by its number. */
export const linkPlaces = (words: readonly string[]): readonly number[] =>
  words.flatMap((word, at) => (word === LINK ? [at] : []));
