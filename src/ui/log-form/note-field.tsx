import type { Words } from "../../core/language/words";

interface NoteFieldProps {
  readonly words: Words;
  readonly text: string;
  readonly change: (text: string) => void;
}

/** What one learnt. It wraps on the screen and is one line in the note. */
export function NoteField({ words, text, change }: NoteFieldProps) {
  const { form } = words.ui;
  return (
    <label class="reconnect-field">
      <span class="reconnect-label">{form.note}</span>
      <textarea rows={2} dir="auto" placeholder={form.noteHint} value={text} onInput={({ currentTarget }) => change(currentTarget.value)} />
    </label>
  );
}
