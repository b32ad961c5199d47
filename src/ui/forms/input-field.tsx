import type { InputHTMLAttributes } from "preact";
import { useId } from "preact/hooks";
import { FieldError } from "../parts/field-error";

export interface InputFieldProps {
  /** Its `data-field`, and the key of its error. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly change: (value: string) => void;
}

/** A labelled input with what is wrong with it below. */
export function InputField({ name, label, value, error, change, input }: InputFieldProps & { readonly input: InputHTMLAttributes }) {
  const id = useId();
  return (
    <div class="reconnect-field">
      <label>
        <span class="reconnect-label">{label}</span>
        <input
          {...input}
          data-field={name}
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={id}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      </label>
      <FieldError id={id} message={error ?? null} />
    </div>
  );
}
