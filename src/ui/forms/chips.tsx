import type { PersonChoice } from "../../app/reconnect";
import type { Words } from "../../core/language/words";
import { Icon } from "../parts/icon";

interface ChipsProps {
  readonly words: Words;
  readonly people: readonly PersonChoice[];
  readonly remove: (person: PersonChoice) => void;
}

/** Who is chosen; each can be taken off again. */
export function Chips({ words, people, remove }: ChipsProps) {
  const { form } = words.ui;
  if (people.length === 0) return null;
  return (
    <ul class="reconnect-chips" aria-label={form.chosen}>
      {people.map((person) => (
        <li key={person.path} class="reconnect-chip">
          <bdi>{person.name}</bdi>
          <button type="button" class="reconnect-chip-remove" aria-label={form.remove(person.name)} onClick={() => remove(person)}>
            <Icon name="x" />
          </button>
        </li>
      ))}
    </ul>
  );
}
