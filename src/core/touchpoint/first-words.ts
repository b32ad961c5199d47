import { headWords } from "./head-words";
import type { LineParts } from "./line-head";

/** So much of the text behind the separator tells what it begins with. */
const FIRST_WORDS = 24;

/** The first words behind the separator, folded; none when there is none. */
export const firstWords = ({ masked, textStart, end }: LineParts): readonly string[] =>
  textStart === null ? [] : headWords(masked.slice(textStart, Math.min(end, textStart + FIRST_WORDS)));
