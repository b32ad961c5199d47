import { useId } from "preact/hooks";
import type { Words } from "../../core/language/words";
import type { Side } from "../../core/touchpoint/touchpoint";

interface ByFieldProps {
  readonly words: Words;
  readonly by: Side | null;
  readonly choose: (by: Side | null) => void;
}

/** Who began. Not knowing is a fine answer: it counts in no fact about direction. */
export function ByField({ words, by, choose }: ByFieldProps) {
  const { form } = words.ui;
  const name = useId();
  const options: readonly (readonly [Side | null, string])[] = [
    [null, form.byUnknown],
    ["me", form.byMe],
    ["them", form.byThem],
  ];
  return (
    <fieldset class="reconnect-field">
      <legend class="reconnect-label">{form.by}</legend>
      <div class="reconnect-radios">
        {options.map(([side, label]) => (
          <label key={label}>
            <input type="radio" name={name} checked={by === side} onChange={() => choose(side)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
