interface WordChipsProps {
  /** What they are, for a screen reader. */
  readonly label: string;
  readonly words: readonly string[];
  readonly choose: (word: string) => void;
}

/** Words to begin with, one select each. */
export function WordChips({ label, words, choose }: WordChipsProps) {
  return (
    <div class="reconnect-words" role="group" aria-label={label}>
      {words.map((word) => (
        <button key={word} type="button" class="reconnect-word" onClick={() => choose(word)}>
          {word}
        </button>
      ))}
    </div>
  );
}
