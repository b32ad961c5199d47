import { useId } from "preact/hooks";

interface ChoiceFieldProps<T> {
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function ChoiceField<T extends string | null>({ label, options, chosen, choose }: ChoiceFieldProps<T>) {
  const name = useId();
  return (
    <fieldset class="reconnect-field">
      <legend class="reconnect-label">{label}</legend>
      <div class="reconnect-radios">
        {options.map(([value, text]) => (
          <label key={text}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
