import { lineParts } from "../touchpoint/line-head";
import { parseTouchpointLine } from "../touchpoint/parse-touchpoint";
import { contactMark } from "../touchpoint/touchpoint-fields";
import type { Vocabulary } from "../touchpoint/vocabulary";

/** Contact, none, or neither; or what the user marked the line as. */
export type ProseReading = "marked" | "told" | "unsure" | "never";

/** A line of prose, whose sentences tell of contact or not. Each is read once, however many links it holds. */
export class ProseLine {
  readonly text: string;
  readonly #vocabulary: Vocabulary;
  #mark: boolean | null | undefined;
  #sentences: readonly Sentence[] | null = null;

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.#vocabulary = vocabulary;
  }

  /** What the sentence around a link tells; `column` is the link's. */
  readingAt(column: number): ProseReading {
    if (this.#mark === undefined) this.#mark = this.text.includes("::") ? contactMark(lineParts(this.text).fields) : null;
    if (this.#mark !== null) return this.#mark ? "marked" : "never";
    this.#sentences ??= sentencesOf(this.text);
    const sentence = this.#sentences[lastBeginning(this.#sentences, column)];
    if (sentence === undefined) return "unsure";
    return (sentence.reading ??= this.#read(sentence));
  }

  #read({ start, end }: Sentence): ProseReading {
    const parsed = parseTouchpointLine(this.text.slice(start, end), { underHeading: false }, this.#vocabulary);
    if (parsed.kind === "touchpoint") return parsed.line.attempt ? "never" : "told";
    return parsed.kind === "mention" ? "unsure" : "never";
  }
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Null until it is asked for. */
  reading: ProseReading | null;
}

/** Marks inside of links end no sentence, nor do those without a space behind them. */
function sentencesOf(line: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let inLink = false;
  for (const { 0: mark, index } of line.matchAll(/\[\[|\]\]|[.!?](?=\s)/g)) {
    if (mark === "[[" || mark === "]]") inLink = mark === "[[";
    else if (!inLink) {
      sentences.push({ start, end: index + 1, reading: null });
      start = index + 1;
    }
  }
  return [...sentences, { start, end: line.length, reading: null }];
}

/** The place of the last sentence that begins at or before `column`. */
function lastBeginning(sentences: readonly Sentence[], column: number): number {
  let from = 0;
  let to = sentences.length;
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.start ?? 0) <= column) from = middle;
    else to = middle;
  }
  return from;
}
